"""Finds where a page has columns that PDFium read as one, by where its text stands.

Two columns are read one after the other; notes in a margin are no part of the sentences beside.
"""

import itertools
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2

from qa_cli.reading.formats.pdf_characters import Found
from qa_cli.reading.formats.pdf_frame import Box, Frame
from qa_cli.reading.limits import MOST_RUNS

_PARTED = 1.5  # runs of text a line: so many show that columns may be read as one
_FEWEST = 5  # lines that make a column
_MIDDLE = (0.3, 0.7)  # of the page's width: where the gutter between two columns runs
_CROSSING = 0.3  # of the lines at most, headings and tables, run across the gutter
_REACH = 0.1  # of the width: how far a line with a note in the margin reaches beyond others
_FEWEST_NOTES = 2  # lines of notes in a margin
_MOST_NOTED = 0.6  # of the lines have such a note beside them
_JOINED = 0.6  # of the lines of notes are joined to lines of the text
_MOST_ACROSS = 0.1  # of the lines run into the margin
_SMALLER = 0.92  # of the height of the text: notes are set smaller
_BEYOND = 100_000.0  # points: what runs off the page is read with the column that it runs on
_BESIDE = 0.5  # of its height: how far the shorter column stands beside the other


class Columns(NamedTuple):
    """The boxes to read one after the other, and those of notes in a margin."""

    boxes: tuple[Box, ...] = ()
    notes: tuple[Box, ...] = ()


def find(text_page: pypdfium2.PdfTextPage, frame: Frame, lines: int) -> Columns:
    """Returns the boxes to read one after the other; none if the page has one column.

    Nor if PDFium reads its two columns in their order already: then most of its `lines` are of one
    run of text, not of two.
    """
    count = text_page.count_rects()
    if not _PARTED * lines <= count <= MOST_RUNS:
        return Columns()
    boxes = [frame.seen(Box(*text_page.get_rect(at))) for at in range(count)]
    width = frame.height if frame.turn % 180 else frame.width
    gutter = _gutter(boxes, width)
    if gutter is None:
        return Columns()
    sides = [_side(box, gutter) for box in boxes]
    changes = sum(one != two for one, two in itertools.pairwise(sides) if one and two)
    across = sum(not side for side in sides)
    if changes <= 1 + across:
        return Columns()
    return Columns(tuple(_bands(boxes, gutter, width)))


def find_margin(text_page: pypdfium2.PdfTextPage, frame: Frame, lines: Sequence[Found]) -> Columns:
    """Returns the box of the text and that of notes in a margin; none if there are no such notes.

    Some of the `lines` reach into the margin then, where PDFium joined a note to a sentence, and
    the notes are set smaller.
    """
    inked = [line for line in lines if line.height]
    if len(inked) < _FEWEST:
        return Columns()
    width = frame.height if frame.turn % 180 else frame.width
    lefts, rights = sorted(line.left for line in inked), sorted(line.right for line in inked)
    left, right = lefts[len(lefts) // 2], rights[len(rights) // 2]
    reach = _REACH * width
    beyond = [
        line
        for line in inked
        if line.left < right < line.right - reach or line.left + reach < left < line.right
    ]
    if not _FEWEST_NOTES <= len(beyond) <= _MOST_NOTED * len(inked):
        return Columns()
    count = text_page.count_rects()
    if count > MOST_RUNS:
        return Columns()
    boxes = [frame.seen(Box(*text_page.get_rect(at))) for at in range(count)]
    after = min((box.left for box in boxes if box.left > right), default=width) - 1
    before = max((box.right for box in boxes if box.right < left), default=0.0) + 1
    for gutter, on_right in ((after, True), (before, False)):
        joined = sum(line.left < gutter < line.right for line in inked)
        columns = _beside(boxes, gutter, width, joined, on_right=on_right)
        if columns.boxes:
            return columns
    return Columns()


def _beside(
    boxes: list[Box], gutter: float, width: float, joined: int, *, on_right: bool
) -> Columns:
    """Returns the boxes of the text and of notes beyond a gutter, if it is one of a margin.

    PDFium joined so many lines of both sides; what it keeps apart is no note to a sentence.
    """
    crossing = sum(box.left < gutter < box.right for box in boxes)
    left = [box for box in boxes if box.right <= gutter]
    right = [box for box in boxes if box.left >= gutter]
    text, notes = (left, right) if on_right else (right, left)
    if not _FEWEST_NOTES <= len(notes) <= len(text) or crossing > _MOST_ACROSS * len(boxes):
        return Columns()
    is_joined = joined - crossing >= max(_FEWEST_NOTES, _JOINED * len(notes))
    if not is_joined or _height(notes) >= _SMALLER * _height(text):
        return Columns()
    bottom, top = min(box.bottom for box in boxes) - 1, max(box.top for box in boxes) + 1
    parts = Box(-_BEYOND, bottom, gutter, top), Box(gutter, bottom, width + _BEYOND, top)
    body, margin = parts if on_right else parts[::-1]
    return Columns((body,), (margin,))


def _height(boxes: list[Box]) -> float:
    return statistics.median(box.top - box.bottom for box in boxes)


def _gutter(boxes: list[Box], width: float) -> float | None:
    """Returns where a gutter runs between two columns of lines, if there is one."""
    first, last = (width * share for share in _MIDDLE)
    candidates = {box.left - 1 for box in boxes if first <= box.left - 1 <= last}
    lefts, rights = sorted(box.left for box in boxes), sorted(box.right for box in boxes)
    crossing = {x: bisect_left(lefts, x) - bisect_right(rights, x) for x in candidates}
    gutter = min(sorted(candidates), key=crossing.__getitem__, default=None)
    if gutter is None or crossing[gutter] > _CROSSING * len(boxes):
        return None
    left = [box for box in boxes if box.right <= gutter]
    right = [box for box in boxes if box.left >= gutter]
    return gutter if _are_columns(left, right) else None


def _are_columns(left: list[Box], right: list[Box]) -> bool:
    """Returns whether both sides have enough lines, and stand beside each other."""
    if min(len(left), len(right)) < _FEWEST:
        return False
    tops = [max(box.top for box in side) for side in (left, right)]
    bottoms = [min(box.bottom for box in side) for side in (left, right)]
    shorter = min(top - bottom for top, bottom in zip(tops, bottoms, strict=True))
    return min(tops) - max(bottoms) >= _BESIDE * shorter


def _side(box: Box, gutter: float) -> int:
    """Returns -1 for a line left of the gutter, 1 right of it, 0 across it."""
    return -1 if box.right <= gutter else 1 if box.left >= gutter else 0


def _bands(boxes: list[Box], gutter: float, width: float) -> Iterator[Box]:
    """Yields the boxes of a page from its top: lines across the gutter, and columns between."""
    across = sorted((box for box in boxes if not _side(box, gutter)), key=lambda box: -box.top)
    top = max(box.top for box in boxes) + 1
    for box in [*across, None]:
        bottom = box.top if box else min(box.bottom for box in boxes) - 1
        if bottom < top:
            yield Box(-_BEYOND, bottom, gutter, top)
            yield Box(gutter, bottom, width + _BEYOND, top)
        if box:
            yield Box(-_BEYOND, box.bottom, width + _BEYOND, box.top)
            top = min(top, box.bottom)
