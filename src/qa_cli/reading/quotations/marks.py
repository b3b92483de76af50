"""Finds what stands between quotation marks in a text.

Marks are paired as people use them: “ ”, „ “, « », » «, ‘ ’, and the straight ones, where the
letters around decide which side it is. An apostrophe is no quotation mark. What was opened and not
closed in its paragraph is a quotation up to the end of it, and said to be unclosed.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_MARKS = re.compile("[\"“”„‟«»‘’‚‹›']")
_CLOSERS = {
    '"': '"',
    "“": '”"',
    "”": "”",
    "„": '“”"',
    "‟": "”",
    "«": "»",
    "»": "«",
    "‘": "’'",
    "‚": "‘’",
    "'": "'",
    "‹": "›",
    "›": "‹",
}
_SINGLE = frozenset("‘‚'‹›")
_ALWAYS_OPEN = frozenset("“„«‚‹")
_CLIPPED = re.compile(r"['‘’](?:s|t|n|k|m|r|ns|er|em|\d\d)(?!\w)", re.IGNORECASE)  # 's avonds, '90
_BEFORE_OPENING = frozenset("([{<—–-/:=>")
_DEEPEST = 8  # marks that are open at once
MOST_UNCLOSED = 20_000  # characters of a quotation that is not closed


class Span(NamedTuple):
    """What stands between two marks: `text[start:end]`, without the marks.

    `depth` counts the marks around it; `single` are single ones.
    """

    start: int
    end: int
    depth: int
    single: bool
    closed: bool = True


class _Opened(NamedTuple):
    mark: str
    at: int


def spans(text: str) -> list[Span]:
    """Returns what stands between marks in a paragraph, in order of where it begins."""
    found: list[Span] = []
    opened: list[_Opened] = []
    for mark in _MARKS.finditer(text):
        _take(text, mark.start(), opened, found)
    outermost = next((item for item in opened if item.mark not in _SINGLE), None)
    if outermost is not None:
        end = min(len(text), outermost.at + 1 + MOST_UNCLOSED)
        depth = opened.index(outermost)
        found.append(Span(outermost.at + 1, end, depth, single=False, closed=False))
    return sorted(found)


def opening(text: str) -> str | None:
    """Returns the mark with which a text begins, if it is an opening one."""
    first = text.lstrip()[:1]
    return first if first in _ALWAYS_OPEN or first == '"' else None


def _take(text: str, at: int, opened: list[_Opened], found: list[Span]) -> None:
    """Lets the mark at `at` close what is open, or open something."""
    mark = text[at]
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if mark in "'’‘" and before.isalnum() and after.isalnum():
        return
    closing = next(_closed(mark, opened), None)
    if closing is not None and _may_close(mark, before, after, opened[closing].mark):
        item = opened[closing]
        del opened[closing:]
        found.append(Span(item.at + 1, at, closing, item.mark in _SINGLE))
    elif _may_open(text, at, before, after) and len(opened) < _DEEPEST:
        if closing is not None and mark == opened[closing].mark == '"':  # these do not nest
            del opened[closing:]
        opened.append(_Opened(mark, at))


def _closed(mark: str, opened: list[_Opened]) -> Iterator[int]:
    """Yields which of the open marks a mark may close, the last one first."""
    for at in range(len(opened) - 1, -1, -1):
        if mark in _CLOSERS[opened[at].mark]:
            yield at


def _may_close(mark: str, before: str, after: str, opener: str) -> bool:
    """Returns whether a mark closes by the characters around it."""
    if mark in "'’‘":
        return bool(before) and not before.isspace() and not after.isalnum()
    if mark == '"':
        return not before.isspace() or not after.isalnum()
    return mark not in _ALWAYS_OPEN or opener in "„‚" or mark in "«‹"


def _may_open(text: str, at: int, before: str, after: str) -> bool:
    """Returns whether a mark opens by the characters around it."""
    mark = text[at]
    if not after or (after.isspace() and mark not in "«‹"):
        return False
    if mark in _ALWAYS_OPEN:
        return True
    if mark in "'‘’" and (mark == "’" or _CLIPPED.match(text, at)):
        return False
    if mark == "‘":
        return not before.isalnum()
    return not before or before.isspace() or before in _BEFORE_OPENING or before in _CLOSERS
