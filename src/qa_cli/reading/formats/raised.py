"""Tells a raised number that calls for a note from one that is part of what stands before it.

"25² gemeenten" with note 2 is no 252, but m² is a unit, 10⁶ a number and 34ste a word. Readers of
formats put a call between two marks that no text holds; `line` takes them out again.
"""

import re
from collections.abc import Iterator

from qa_cli.reading.lines.line import Call, Line

OPEN, CLOSE = "\ufdd0", "\ufdd1"  # Unicode keeps them for the inside of programs
_MARKED = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*+){CLOSE}")
_CALLS = re.compile(r"[\[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?(?:(?:\s?[,;–-])?+\s?\d)*+[\])]?")
_POWER = re.compile(r"[-−–+]?\d{1,2}")
_UNIT = re.compile(r"(?:^|[\W\d_])(?:[kcdm]?m|ha?m|dam|[µμn]m|ft|in|s|[kM]?W|Nm)$")
_TEN = re.compile(r"(?:^|[^\d.,])10$|[×x·*] ?\d{1,3}$")
_HIGHER = str.maketrans("0123456789-−–+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻⁺")


def written(before: str, raised: str) -> str:
    """Returns how a raised text behind the text `before` is written: in it, or as marked calls.

    A power is written in raised digits: "10⁶", "m²". Letters are written as they are: "34ste".
    """
    mark = raised.strip()
    if not mark or not _CALLS.fullmatch(mark):
        return mark.translate(_HIGHER) if _POWER.fullmatch(mark) else raised
    if not before.strip() or before[-1:] in "(/":  # a note's own number, or "¹³C"
        return raised
    if _POWER.fullmatch(mark) and (
        (mark in {"2", "3"} and _UNIT.search(before)) or _TEN.search(before)
    ):
        return mark.translate(_HIGHER)
    return "".join(f"{OPEN}{number}{CLOSE}" for number in re.findall(r"\d+|[*†‡§]+", mark))


def line(text: str, number: int, page: int | None = None) -> Line:
    """Returns a line of a text in which calls are marked."""
    if OPEN not in text:
        return Line(text, number, page)
    calls: list[Call] = []
    plain = "".join(_parts(text, calls))
    return Line(plain, number, page, calls=tuple(calls))


def _parts(text: str, calls: list[Call]) -> Iterator[str]:
    """Yields what stands between marked calls, and adds these to `calls`."""
    place = start = 0
    for match in _MARKED.finditer(text):
        part = text[start : match.start()]
        place, start = place + len(part), match.end()
        calls.append(Call(place, match[1]))
        yield part
    yield text[start:]


def unmarked(text: str) -> str:
    """Returns a text from a file without the two characters that mark calls."""
    if OPEN in text or CLOSE in text:
        return text.replace(OPEN, "\ufffd").replace(CLOSE, "\ufffd")
    return text
