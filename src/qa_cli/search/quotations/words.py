"""What a word of a quotation is, and when two words are the same: the one definition of `verify`.

It builds on the words of search (`text.tokenizer`): letters are folded, so that case and accents
are forgiven, and so is everything that is printed between words: spaces, line ends, hyphens,
dashes, quotation marks and the punctuation of sentences. Three things that search does not look at
are compared here, because they carry meaning: numbers as the language writes them (`1.250` is
`1250` in Dutch, `1,5` is not `15`), signs (`82 %` is not `82`, `-3` is not `3`), and apostrophes
inside words. docs/verify.md is the contract.
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from qa_cli.search.quotations import letters
from qa_cli.text.tokenizer import split

WordKind = Literal["word", "number", "sign"]
APOSTROPHE = "'"
_ENGLISH = "en"

_DASH = "\\-\u2010-\u2015\u2212"
_LETTER = r"[^\W\d_]"
# Characters that may be signs, which are looked for first, and what makes signs of them.
_OTHER = "%‰€$£¥¢₤₣₽₺₹₩₪₿ƒ§+<>=≠≈~±×÷≤≥#@&"
_SIGN_LIKE = re.compile(rf"[{_OTHER}°º¼-¾⅐-⅞/:'’‘ʼ`´{_DASH}]")
_SIGNS = re.compile(
    rf"(?P<minus>(?:(?<=[\s(\[“„\"‘«:;,])|^)(?:[{_DASH}](?=[0-9])|\u2212(?=\s[0-9])))"
    rf"|(?P<range>(?:(?<=[0-9])|(?<=[0-9]\s))[{_DASH}](?=\s?[0-9]))"
    r"|(?P<colon>(?<=[0-9]):(?=[0-9]))"
    r"|(?P<slash>(?:(?<=\w)|(?<=\w\s))/(?=\s?\w))"
    rf"|(?P<apostrophe>(?:(?<={_LETTER})|(?<=[\u0300-\u036f]))['’‘ʼ`´](?={_LETTER}))"
    r"|(?P<elision>(?:(?<=\b[cdjlmnst])|(?<=\bqu)|(?<=\bjusqu)|(?<=\b(?:lors|puis)qu))['’]"
    rf"(?= {_LETTER}))"
    r"|(?P<degree>[°º])"
    r"|(?P<fraction>[¼-¾⅐-⅞])"
    rf"|(?P<sign>[{_OTHER}])",
    re.IGNORECASE,
)
_SIGN_KEYS = {
    "minus": "-",
    "range": "-",
    "slash": "/",
    "apostrophe": APOSTROPHE,
    "elision": APOSTROPHE,
    "degree": "°",
}
_UNREAD = re.compile(r"[º¼-¾⅐-⅞]")  # letters and digits to the tokenizer, signs to us
# Digits, grouped by points or spaces, with a decimal comma; English has the two exchanged.
_NUMBERS = re.compile(
    r"(?<![0-9])(?:"
    r"(?P<grouped>[0-9]{1,3}(?:(?P<by>[.\u00a0\u202f\u2009\u2007 '’])[0-9]{3})(?:(?P=by)[0-9]{3})*)"
    r"(?P<decimals>,[0-9]+)?(?![0-9]|[.,][0-9])"
    r"|[0-9]+(?:[.,][0-9]+)*)"
)
_DIGIT = re.compile("[0-9]")
_SWAPPED = str.maketrans(".,", ",.")
_DIGITS = frozenset("0123456789")
_RUNS = re.compile(r"[0-9]+|[^0-9]+")
_WITH_WORDS = "\uff0b\uff03"  # the signs that search reads with the word before them

# Calls of footnotes: in brackets, raised, or (as text extraction leaves them) a number that is
# glued to the word before it.
_CALLS = re.compile(
    r"\[\s?\^?[0-9]{1,3}\s?\]"
    r"|(?<![0-9])(?<!\b[mM])(?<!\b[cdkm]m)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}"
)
_GLUED_CALLS = re.compile(
    r"[a-zß-öø-ÿ]{4}[.,;:?!”\"»]{0,2}(?P<call>[0-9]{1,2}|\([0-9]{1,2}\)|[0-9]{1,2}\))"
    r"(?=\s+(?P<next>\S*)|$|[.,;:?!)”\"»](?:\s|$))"
)
_UNIT_AFTER = re.compile(r"[%‰°€$£]|(?:[cdkm]?m|[km]?g|miljoen|miljard|euro|jaar|procent)\b")


class Word(NamedTuple):
    """A word, number or sign; `text[start:end]` of the original is compared by its `key`."""

    key: str
    start: int
    end: int
    kind: WordKind


class Text(NamedTuple):
    """A text as it is compared: its words in order, and the footnote marks that are none."""

    text: str
    words: tuple[Word, ...]
    calls: tuple[tuple[int, int], ...] = ()

    def cut(self, first: int, end: int) -> str:
        """Returns the text from word `first` up to word `end`, which is not part of it."""
        return self.text[self.words[first].start : self.words[end - 1].end] if first < end else ""


def compared(text: str, language: str, *, glued_calls: bool = False, accents: bool = False) -> Text:
    """Returns `text`, in `language` (ISO 639-1), as it is compared.

    A number that is glued to a word may be the call of a footnote or belong to the text. It is
    compared as a number, or, with `glued_calls`, taken for a call. With `accents`, those of French
    count.
    """
    calls = tuple(_calls(text, glued=glued_calls))
    printed = text
    for start, end in calls:
        printed = f"{printed[:start]}{' ' * (end - start)}{printed[end:]}"
    printed = letters.with_whole_letters(printed, language)
    found = _letters_and_numbers(_UNREAD.sub(" ", printed), language)
    if not printed.isascii():
        found = (_keyed(word, printed, language, accents=accents) for word in found)
    words = [*_signs(printed), *found]
    return Text(text, tuple(sorted(words, key=_start)), calls)


def may_hold_glued_calls(text: str) -> bool:
    """Returns whether a number in `text` may be the call of a footnote, glued to a word."""
    return next(_calls(text, glued=True, firm=False), None) is not None


def _keyed(word: Word, text: str, language: str, *, accents: bool) -> Word:
    if word.kind != "word":
        return word
    printed = text[word.start : word.end]
    return word._replace(key=letters.key(printed, word.key, language, accents=accents))


def _start(word: Word) -> int:
    return word.start


def _calls(text: str, *, glued: bool, firm: bool = True) -> Iterator[tuple[int, int]]:
    """Yields where the calls of footnotes stand."""
    if firm:
        yield from (call.span() for call in _CALLS.finditer(text))
    if glued and _DIGIT.search(text):
        for call in _GLUED_CALLS.finditer(text):
            if not _UNIT_AFTER.match(call["next"] or ""):
                yield call.span("call")


def _signs(text: str) -> Iterator[Word]:
    for like in _SIGN_LIKE.finditer(text):
        if match := _SIGNS.match(text, like.start()):
            what = match.lastgroup or ""
            kind: WordKind = "number" if what == "fraction" else "sign"
            yield Word(_SIGN_KEYS.get(what, match[0]), match.start(), match.end(), kind)


def _letters_and_numbers(text: str, language: str) -> Iterator[Word]:
    after = 0
    numbers = text.translate(_SWAPPED) if language == _ENGLISH else text
    for number in _NUMBERS.finditer(numbers):
        start, end = number.span()
        yield from _letters(text, after, start)
        yield Word(_value(number), start, end, "number")
        after = end
    yield from _letters(text, after, len(text))


def _value(number: re.Match[str]) -> str:
    """Returns a number without what groups its digits; zeros and decimals stay as printed."""
    if number["grouped"] is None:
        return number[0]
    return "".join(filter(str.isdecimal, number["grouped"])) + (number["decimals"] or "")


def _letters(text: str, start: int, end: int) -> Iterator[Word]:
    """Yields the words between two numbers; a digit in one, as in `m²`, is a number of its own.

    The signs of `C++`, which search reads with their word, are signs here.
    """
    for folded, first, last in split(text[start:end]):
        if folded.isalpha():
            yield Word(folded, first + start, last + start, "word")
            continue
        at = first + start
        letter_by_letter = len(folded) == last - first
        for run in _RUNS.findall(folded.rstrip(_WITH_WORDS)):
            kind: WordKind = "number" if run[0] in _DIGITS else "word"
            stop = at + len(run) if letter_by_letter else last + start
            yield Word(run, at, stop, kind)
            at = stop if letter_by_letter else at
