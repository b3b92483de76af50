"""Texts of questions, and what may happen to them on the way to a reader.

Half of the mutants are of questions whose answers are known (`mutants_known`); the others are
changed in any way.
"""

import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence

import mutant_laws
import mutants_known
from tests.reading import laws, writers

_PIECES = (
    "ANTWOORD", "Toelichting:", "Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1",
    "Vraag 165 en 6", "1.1", "&nbsp;", "Antwort der Bundesregierung",
    "Vraag nr. 12 van de heer Bo d.d. 3 mei 2020 (N.) :", "Vraag 1", "Vraag 2 en 3", "Antwoord 1",
    "Antwoord", "Antwoord op vraag 2", "1. ", "2. ", "3)", "op vraag nr. 784 van 20 juli 2020",
    "SCHRIFTELIJKE VRAAG", "- ", "a) ", "b.", "[1] NOS", "1 BBC, 19 oktober 2024", "Antwoord : ",
    "Hoeveel?", "Ja.", "één", "bestuurs-", "Vraag 2024 Voor", "Vraag 0", "Question 1", "Réponse",
    "Answer to question 3", "Frage 5:", "Zu Frage 5:", "Zie antwoord vraag 1.", "Vragen 1 t/m 999",
    "IV.", "(2)", "²", "1.1.1.", "¹ NRC", "Bijlage", "Mijn antwoorden op de vragen",
    "zie het antwoord op 2", "Antwoord van de minister:", "| a | b |", "<b>", "# Kop", "1 2 3",
    "99999999999999999999.", "Vraag ²", "Vraag ١", "Antwoord 1a",
)  # fmt: skip
_ODD = (
    "\u202e", "\u0301", "\x00", "\x0b", "\x0c", "\x1b[31m", "\x1c", "\x85", "\xa0", "\xad",
    "\u200b", "\u200f", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff", "\ufffd", "\ue000",
    "\U0001f600", "i\u0307", "\u0130", "ß", "ﬁ", "²", "①", "Ⅳ", "½", "١", "𝟏", "\r", "\t", "\r\n",
    "․", "．", "：", "-\n", "‑", "–", "’", "“",
)  # fmt: skip
_ENCODINGS = (
    "latin-1", "cp1252", "utf-16", "utf-8-sig", "utf-32", "utf-16-le", "cp850", "mac_roman",
)  # fmt: skip


def written() -> list[bytes]:
    """Returns texts of questions in the manner of several parliaments."""
    made = (
        writers.KAMER,
        writers.LANDTAG + "1. Was?\n\n2. Wie?\n\nAntwort\n\nZu 1.: Ja.\n\nZu 2.: Nein.\n",
        writers.SENATE + "1. Is dat zo?\n\n2. Waarom?\n\nAntwoord : 1. Ja.\n\n2. Daarom.\n",
        writers.of_answers("1. Een.\n\n2-3. Twee en drie.\n\n4. Vier."),
        writers.flemish(writers.WRITTEN, heads=True),
        writers.tweede_kamer(writers.WRITTEN),
    )
    return [text.encode() for text in made]


def printed(content: bytes) -> Counter[str]:
    """Returns the letters of a text in UTF-8; of one in another encoding, none."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Counter()
    if "\0" in text:
        return Counter()
    return laws.letters(unicodedata.normalize("NFC", text))  # an e and its accent are one letter


def mutant(
    originals: Sequence[bytes], chance: random.Random
) -> tuple[bytes, mutant_laws.Written | None]:
    """Returns a text, and what was written in it if nothing that was changed says otherwise."""
    if chance.randrange(2):
        return mutants_known.relaid(chance)
    text = chance.choice(originals).decode("utf-8", "replace")
    for _ in range(chance.choice((1, 1, 2, 3, 5, 9))):
        text = chance.choice(_CHANGES)(text, originals, chance)[:400_000]
    return _encoded(text, chance), None


def _encoded(text: str, chance: random.Random) -> bytes:
    """Returns a text in UTF-8, or now and then in another encoding or with changed bytes."""
    if not chance.randrange(20):
        return text.encode(chance.choice(_ENCODINGS), "replace")
    content = bytearray(text.encode("utf-8", "replace"))
    if not chance.randrange(30) and content:
        for _ in range(chance.randint(1, 5)):
            content[chance.randrange(len(content))] = chance.randrange(256)
    return bytes(content)


def _at(lines: Sequence[str], chance: random.Random) -> int:
    return chance.randrange(len(lines)) if lines else 0


def _dropped(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    lines = text.split("\n")
    at = _at(lines, chance)
    del lines[at : at + chance.choice((1, 1, 1, 5, 40))]
    return "\n".join(lines) or "x"


def _doubled(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    lines = text.split("\n")
    at, count = _at(lines, chance), chance.choice((1, 1, 3, 20, 200))
    return "\n".join(
        [*lines[:at], *lines[at : at + count] * chance.choice((2, 2, 3, 30)), *lines[at:]]
    )


def _swapped(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    lines = text.split("\n")
    one, other = _at(lines, chance), _at(lines, chance)
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _moved(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    lines = text.split("\n")
    at, count = _at(lines, chance), chance.choice((1, 4, 20))
    block = lines[at : at + count]
    del lines[at : at + count]
    to = _at(lines, chance)
    lines[to:to] = block
    return "\n".join(lines)


def _joined(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    lines = text.split("\n")
    at = _at(lines, chance)
    lines[at : at + 2] = [chance.choice((" ", "", "\t")).join(lines[at : at + 2])]
    return "\n".join(lines)


def _all_joined(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    return text.replace("\n", chance.choice((" ", "", "\n\n", "\r")))


def _broken(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(("\n", "\n\n", "-\n", "\f")) + text[at:]


def _renumbered(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    numbers = [*re.finditer(r"\d+", text)]
    if not numbers:
        return text
    match = chance.choice(numbers)
    other = chance.choice(("0", "1", "2", "7", "99", "1000", "2024", "9" * 30, "007", "", "²", "١"))
    return text[: match.start()] + other + text[match.end() :]


def _misspelt(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(("", "x", "1", ".", " ", ":", "?")) + text[at + 1 :]


def _with_odd(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(_ODD) * chance.choice((1, 1, 2, 60)) + text[at:]


def _with_piece(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    piece = chance.choice(_PIECES)
    if chance.randrange(3):
        lines = text.split("\n")
        lines.insert(_at(lines, chance), piece)
        return "\n".join(lines)
    at = chance.randint(0, len(text))
    return f"{text[:at]} {piece} {text[at:]}"


def _with_run(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    run = chance.choice(
        (*_PIECES, *_ODD, " ", "-", ".", "1", "a", "\n", "(", "«", '"', "[", "|", "_")
    )
    return (
        text[:at]
        + (run + chance.choice(("", " ", "\n"))) * chance.choice((30, 300, 1500))
        + text[at:]
    )


def _spliced(text: str, originals: Sequence[bytes], chance: random.Random) -> str:
    other = chance.choice(originals).decode("utf-8", "replace")
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


def _recased(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    return chance.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def _respaced(text: str, _: Sequence[bytes], chance: random.Random) -> str:
    return text.replace(" ", chance.choice(("\xa0", "  ", "\t", " " * 30, "\u2009", "")))


_CHANGES: tuple[Callable[[str, Sequence[bytes], random.Random], str], ...] = (
    _dropped, _dropped, _doubled, _swapped, _moved, _joined, _all_joined, _broken, _renumbered,
    _renumbered, _misspelt, _with_odd, _with_piece, _with_piece, _with_run, _spliced, _recased,
    _respaced,
)  # fmt: skip
