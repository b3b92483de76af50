"""The changes that `quotations.py` makes to real sentences, each with the verdict that is right."""

import random
import re
from collections.abc import Callable
from typing import NamedTuple

from qa_cli.model.verification import Kind, Verdict

_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(
    r"(?<![\w.,-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\w.,]?\d)"
    r"|(?<![\w.,-])\d+(?:,\d+)?(?![\w.,]?\d)"
)
_UNITS = {
    "euro": "dollar",
    "miljoen": "miljard",
    "miljard": "miljoen",
    "procent": "promille",
    "%": "‰",
    "km": "m",
    "kilometer": "meter",
    "uur": "minuten",
    "minuten": "uur",
    "dagen": "weken",
    "weken": "dagen",
    "maand": "week",
    "maanden": "jaar",
    "jaar": "maanden",
}
_UNIT = re.compile(rf"(?<=\d)\s(?P<unit>{'|'.join(map(re.escape, _UNITS))})(?!\w)")
_WITH_SIGN = re.compile(
    r" (?=[%‰°])|(?<=[€$§]) |(?<=\d) (?=[-–/×]|\d{3}(?!\d)|bis\b)|(?<=[-–/×]) (?=\d)"
    r"|(?<=\d) (?=(?:honderd|duizend|mil(?:joen|jard)(?:en)?|ml[nd])\b)"
)
_NEGATION = re.compile(r"(?<!\w)(?:niet|geen)(?!\w)", re.IGNORECASE)

Change = Callable[[str, random.Random], str | None]


class Row(NamedTuple):
    """A change, the verdicts that are right for it, and a kind that must then be told."""

    name: str
    change: Change
    wanted: tuple[Verdict, ...]
    kind: Kind | None = None


def same(text: str, _: random.Random) -> str:
    """Changes nothing."""
    return text


def typographic(text: str, _: random.Random) -> str:
    """Changes the kinds of quotation marks, dashes and spaces, accents and capitals."""
    marks = str.maketrans({"'": "’", "-": "‑", "–": "—", "é": "e", "ë": "e", "ï": "i", '"': "”"})
    return (
        (text[:1].upper() + text[1:])
        .translate(marks)
        .replace(" ", "\u00a0", 1)
        .replace(" ", "\n", 2)
    )


def cut_short(text: str, randomly: random.Random) -> str | None:
    """Takes one to three words off at either end, a number only whole, with its sign."""
    words = _WITH_SIGN.sub("\u00a0", text).split(" ")
    if len(words) <= 6:  # noqa: PLR2004 (nothing may be left)
        return None
    return " ".join(words[randomly.randint(1, 3) : -randomly.randint(1, 3)])


def glued(text: str, randomly: random.Random) -> str | None:
    """Glues two neighbouring words together."""
    return _between_words(text, randomly, "")


def hyphenated(text: str, randomly: random.Random) -> str | None:
    """Breaks a word over two lines."""
    word = _chosen(re.compile(r"[^\W\d_]{6,}"), text, randomly)
    return word and f"{text[: word.start() + 3]}-\n{text[word.start() + 3 :]}"


def shortened(text: str, randomly: random.Random) -> str | None:
    """Leaves some words in the middle out, and says so."""
    words = text.split(" ")
    if len(words) <= 6:  # noqa: PLR2004 (nothing may be left)
        return None
    first = randomly.randint(2, len(words) - 4)
    return " ".join([*words[:first], "[…]", *words[first + randomly.randint(1, 2) :]])


def inserted(text: str, randomly: random.Random) -> str | None:
    """Inserts a word in brackets."""
    return _between_words(text, randomly, " [minister] ")


def replaced(text: str, randomly: random.Random) -> str | None:
    """Replaces a word."""
    word = _chosen(_WORD, text, randomly, inner=False)
    new = randomly.choice(["dossier", "beleid", "regering", "overleg", "soms", "altijd", "weinig"])
    if word is None or word[0].casefold() == new:
        return None
    return f"{text[: word.start()]}{new}{text[word.end() :]}"


def swapped(text: str, randomly: random.Random) -> str | None:
    """Swaps two neighbouring words."""
    pair = _chosen(re.compile(r"(?<!\S)([^\W\d_]+) ([^\W\d_]+)(?!\S)"), text, randomly, inner=False)
    if pair is None or pair[1].casefold() == pair[2].casefold():
        return None
    return f"{text[: pair.start()]}{pair[2]} {pair[1]}{text[pair.end() :]}"


def dropped(text: str, randomly: random.Random) -> str | None:
    """Drops a word that is neither the first nor the last."""
    word = _chosen(re.compile(r"(?<= )[^\W\d_]+ (?=\w)"), text, randomly)
    if word is None or f"{word[0]}{word[0]}".casefold() in text.casefold():
        return None
    return f"{text[: word.start()]}{text[word.end() :]}"


def added(text: str, randomly: random.Random) -> str | None:
    """Adds a word."""
    new = randomly.choice(["zeker", "vandaag", "ook", "helaas", "overigens", "bijzonder", "reeds"])
    return _between_words(text, randomly, f" {new} ")


def number_changed(text: str, randomly: random.Random) -> str | None:
    """Changes a digit of a number."""
    number = _chosen(_NUMBER, text, randomly, inner=False)
    if number is None:
        return None
    at = randomly.choice([at for at in range(*number.span()) if text[at].isdigit()])
    return f"{text[:at]}{(int(text[at]) + randomly.randint(1, 8)) % 10}{text[at + 1 :]}"


def separator_changed(text: str, randomly: random.Random) -> str | None:
    """Drops the comma of a number, or makes a comma of its point and the other way round."""
    number = _chosen(re.compile(r"(?<![\w.,])\d+[.,]\d+(?![\w.,]?\d)"), text, randomly, inner=False)
    if number is None:
        return None
    point, comma = number[0].replace(",", "."), number[0].replace(".", ",")
    new = comma if "." in number[0] else randomly.choice([point, number[0].replace(",", "")])
    return f"{text[: number.start()]}{new}{text[number.end() :]}"


def sign_dropped(text: str, randomly: random.Random) -> str | None:
    """Drops a sign beside a number."""
    sign = _chosen(re.compile(r"(?<=\d)\s?%|€\s?(?=\d)|(?<=\d)\s?€|(?<=\s)-(?=\d)"), text, randomly)
    return sign and f"{text[: sign.start()]}{text[sign.end() :]}"


def unit_changed(text: str, randomly: random.Random) -> str | None:
    """Changes the unit of a number."""
    unit = _chosen(_UNIT, text, randomly, inner=False)
    return unit and f"{text[: unit.start('unit')]}{_UNITS[unit['unit']]}{text[unit.end() :]}"


def negation_dropped(text: str, randomly: random.Random) -> str | None:
    """Drops "niet" or "geen"."""
    word = _chosen(re.compile(rf"(?<= ){_NEGATION.pattern} (?=\w)"), text, randomly)
    return word and f"{text[: word.start()]}{text[word.end() :]}"


def negation_added(text: str, randomly: random.Random) -> str | None:
    """Adds "niet" or "geen"."""
    if _NEGATION.search(text):
        return None
    return _between_words(text, randomly, f" {randomly.choice(['niet', 'geen'])} ")


def _between_words(text: str, randomly: random.Random, new: str) -> str | None:
    space = _chosen(re.compile(r"(?<=[^\W\d_]{2}) (?=[^\W\d_]{2})"), text, randomly)
    return space and f"{text[: space.start()]}{new}{text[space.end() :]}"


def _chosen(
    pattern: re.Pattern[str], text: str, randomly: random.Random, *, inner: bool = True
) -> re.Match[str] | None:
    """Returns one of the matches at random, an `inner` one not beside the first or last word."""
    found = [
        match
        for match in pattern.finditer(text)
        if not inner
        or (" " in text[: match.start()].strip() and " " in text[match.end() :].strip())
    ]
    return randomly.choice(found) if found else None


_GENUINE = {
    "none": same,
    "typographic": typographic,
    "cut short at both ends": cut_short,
    "words glued": glued,
    "a word broken over two lines": hyphenated,
    "words left out at […]": shortened,
    "an insertion in brackets": inserted,
}
_CHANGED = {
    "a word replaced": replaced,
    "two neighbours swapped": swapped,
    "a word dropped": dropped,
    "a word added": added,
}
_NUMBERS = {
    "a number changed": number_changed,
    "a comma or point in a number": separator_changed,
    "a sign or % dropped": sign_dropped,
    "a unit changed": unit_changed,
}
_NEGATIONS = {
    '"niet" or "geen" dropped': negation_dropped,
    '"niet" or "geen" added': negation_added,
}
ROWS = (
    *(Row(name, change, ("verbatim",)) for name, change in _GENUINE.items()),
    *(Row(name, change, ("altered", "absent")) for name, change in _CHANGED.items()),
    *(Row(name, change, ("altered",), "number") for name, change in _NUMBERS.items()),
    *(Row(name, change, ("altered",), "negation") for name, change in _NEGATIONS.items()),
)
