"""Finds where a page has two columns that PDFium read as one, by where its text stands."""

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2

from qa_cli.reading.limits import MOST_RUNS

_PARTED = 1.5  # runs of text a line: so many show that columns may be read as one
_FEWEST = 5  # lines that make a column
_MIDDLE = (0.3, 0.7)  # of the page's width: where the gutter between two columns runs
_CROSSING = 0.3  # of the lines at most, headings and tables, run across the gutter
_BESIDE = 0.5  # of its height: how far the shorter column stands beside the other


class Box(NamedTuple):
    """A rectangle on a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


def find(text_page: pypdfium2.PdfTextPage, width: float, lines: int) -> list[Box]:
    """Returns the boxes to read one after the other; none if the page has one column.

    Nor if PDFium reads its two columns in their order already: then most of its `lines` are of one
    run of text, not of two.
    """
    count = text_page.count_rects()
    if not _PARTED * lines <= count <= MOST_RUNS:
        return []
    boxes = [Box(*text_page.get_rect(at)) for at in range(count)]
    gutter = _gutter(boxes, width)
    if gutter is None:
        return []
    sides = [_side(box, gutter) for box in boxes]
    changes = sum(one != two for one, two in itertools.pairwise(sides) if one and two)
    across = sum(not side for side in sides)
    if changes <= 1 + across:
        return []
    return list(_bands(boxes, gutter, width))


def _gutter(boxes: list[Box], width: float) -> float | None:
    """Returns where a gutter runs between two columns of lines, if there is one."""
    first, last = (width * share for share in _MIDDLE)
    candidates = {box.left - 1 for box in boxes if first <= box.left - 1 <= last}
    gutter = min(candidates, key=lambda x: _crossing(boxes, x), default=None)
    if gutter is None or _crossing(boxes, gutter) > _CROSSING * len(boxes):
        return None
    left = [box for box in boxes if box.right <= gutter]
    right = [box for box in boxes if box.left >= gutter]
    return gutter if _are_columns(left, right) else None


def _crossing(boxes: list[Box], x: float) -> int:
    """Returns how many boxes run across a gutter at `x`."""
    return sum(box.left < x < box.right for box in boxes)


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
            yield Box(0, bottom, gutter, top)
            yield Box(gutter, bottom, width, top)
        if box:
            yield Box(0, box.bottom, width, box.top)
            top = min(top, box.bottom)
