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
_APOSTROPHES = "'’‘"
_AFTER_S = frozenset("sSxXzZ")
# What stands for a mark: two single ones, two commas that open, and marks of other scripts.
_DOUBLED = re.compile(
    r"(?P<straight>(?<!')''(?!'))|(?P<opening>``|‘‘|(?:(?<=[\s(\[—–])|^),,(?=\w)|‚‚)|(?P<closing>’’)"
)
_DOUBLES = {"straight": '"', "opening": "“", "closing": "”"}
_OTHERS = str.maketrans("❝❞＂″「」『』〝〞", '“”""“”“”“”')
_NOTHING = "\u200b"  # a space of no width, which keeps the offsets
_SINGLE = frozenset("‘‚'‹›")
_MAY_BE_UNOPENED = frozenset('"”»')
_ENDS = re.compile(r"[,;:!?)]|\.(?!\.)")  # after a mark that closes
_MEASURE = re.compile(r"(?<!\d)\d{1,3}$")
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


def with_common_marks(text: str) -> str:
    """Returns a text of the same length in which every quotation mark is one of the common ones."""
    text = text.translate(_OTHERS)
    if not _DOUBLED.search(text):
        return text
    return _DOUBLED.sub(lambda mark: f"{_DOUBLES[mark.lastgroup or '']}{_NOTHING}", text)


def spans(text: str) -> list[Span]:
    """Returns what stands between marks in a paragraph, in order of where it begins."""
    return _paired(text)[0]


def unopened(text: str) -> list[int]:
    """Returns where marks stand that close nothing, and cannot open; 24” is a measure."""
    return [
        at
        for at in _paired(text)[1]
        if text[at] in _MAY_BE_UNOPENED and not _MEASURE.search(text, max(0, at - 5), at)
    ]


def _paired(text: str) -> tuple[list[Span], list[int]]:
    """Returns what stands between marks, and where marks stand that neither open nor close."""
    found: list[Span] = []
    opened: list[_Opened] = []
    nests = text.count('"') % 2 == 0
    stray = [
        mark.start()
        for mark in _MARKS.finditer(text)
        if not _take(text, mark.start(), opened, found, nests=nests)
    ]
    outermost = next((item for item in opened if item.mark not in _SINGLE), None)
    if outermost is not None:
        end = min(len(text), outermost.at + 1 + MOST_UNCLOSED)
        depth = opened.index(outermost)
        found.append(Span(outermost.at + 1, end, depth, single=False, closed=False))
    return sorted(found), stray


def opening(text: str) -> str | None:
    """Returns the mark with which a text begins, if it is an opening one."""
    first = text.lstrip()[:1]
    return first if first in _ALWAYS_OPEN or first == '"' else None


def _take(text: str, at: int, opened: list[_Opened], found: list[Span], *, nests: bool) -> bool:
    """Lets the mark at `at` close what is open, or open something; returns whether it did.

    Straight marks nest only where their number is even; else one of them is missing.
    """
    mark = text[at]
    before, after = _beside(text, at)
    if mark in _APOSTROPHES and before.isalnum() and after.isalnum():
        return False
    closing = next(_closed(mark, opened), None)
    if closing is not None and _is_possessive(text, at):
        return False
    if closing is not None and _may_close(mark, before, after, opened[closing].mark):
        item = opened[closing]
        del opened[closing:]
        found.append(Span(item.at + 1, at, closing, item.mark in _SINGLE))
        return True
    if _may_open(text, at, before, after) and len(opened) < _DEEPEST:
        if closing is not None and mark == opened[closing].mark == '"' and not nests:
            found.append(Span(opened[closing].at + 1, at, closing, single=False, closed=False))
            del opened[closing:]
        opened.append(_Opened(mark, at))
        return True
    return False


def _beside(text: str, at: int) -> tuple[str, str]:
    """Returns the characters before and after a mark ("" for none), beside what has no width."""
    before = at - 1
    while before >= 0 and text[before] == _NOTHING:
        before -= 1
    after = at + 1
    while after < len(text) and text[after] == _NOTHING:
        after += 1
    return text[before] if before >= 0 else "", text[after : after + 1]


def _is_possessive(text: str, at: int) -> bool:
    """Returns whether a mark is the apostrophe of "the ministers' letter": another one closes."""
    if (
        text[at] not in "'’"
        or text[at - 1 : at] not in _AFTER_S
        or not text[at + 1 : at + 2].isspace()
    ):
        return False
    for mark in _MARKS.finditer(text, at + 1):
        before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
        if mark[0] in _APOSTROPHES and before.isalnum() and after.isalnum():
            continue
        return mark[0] == text[at] and not before.isspace() and not after.isalnum()
    return False


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
    if mark == "»" and _ENDS.match(text, at + 1):
        return False
    if mark in "'‘’" and (mark == "’" or _CLIPPED.match(text, at)):
        return False
    if mark == "‘":
        return not before.isalnum()
    return not before or before.isspace() or before in _BEFORE_OPENING or before in _CLOSERS
