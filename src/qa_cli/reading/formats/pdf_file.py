"""PDF -> lines: in reading order, with their pages; two columns one behind the other.

PDFium finds the text and its lines. The places of the lines on the page tell what it does not:
where a wider gap parts paragraphs, and where it read two columns as one.
"""

import itertools
import statistics
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from qa_cli.errors import UnreadableDataError
from qa_cli.reading.limits import MOST_PAGES, TooLargeError
from qa_cli.reading.source import Line, Source

_HYPHEN = "\ufffe"  # what PDFium writes for a hyphen at the end of a line, joining the next to it
_GAP = 1.45  # of the usual distance between lines: a wider one parts paragraphs
_PARTED = 1.5  # runs of text a line: so many show that columns may be read as one
_FEWEST = 5  # lines that make a column
_MIDDLE = (0.3, 0.7)  # of the page's width: where the gutter between two columns runs
_CROSSING = 0.3  # of the lines at most, headings and tables, run across the gutter
_BESIDE = 0.5  # of its height: how far the shorter column stands beside the other
_LEAST_TEXT = 20  # characters of a whole file; fewer are stamps on pictures


class _Box(NamedTuple):
    """A place on a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


def read(content: bytes, name: str) -> Source:
    """Returns the lines of all pages.

    Raises:
        UnreadableDataError: It is encrypted, damaged, too long, or holds pictures instead of text.
    """
    with _opened(content, name) as document:
        if len(document) > MOST_PAGES:
            raise TooLargeError(name, f"it has {len(document):,} pages", MOST_PAGES, "pages")
        try:
            pages = [_page(document, at) for at in range(len(document))]
        except pypdfium2.PdfiumError:
            raise UnreadableDataError(name, "a page of it is damaged") from None
        if sum(sum(map(len, page)) for page in pages) < _LEAST_TEXT:
            raise _without_text(document, name)
    counted = itertools.count(1)
    lines = tuple(
        line
        for number, page in enumerate(pages, start=1)
        for line in map(Line, page, counted, itertools.repeat(number))
    )
    return Source("PDF", lines)


def _opened(content: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            hint = "take its password off, for example by printing it to a new PDF"
            raise UnreadableDataError(name, "it is encrypted", hint) from None
        raise UnreadableDataError(name, "it is a damaged PDF") from None


def _without_text(document: pypdfium2.PdfDocument, name: str) -> UnreadableDataError:
    pictured = any(
        next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2), None)
        for page in document
    )
    if pictured:
        hint = "run it through text recognition (OCR) first"
        return UnreadableDataError(name, "it holds pictures of text, and no text", hint)
    return UnreadableDataError(name, "it holds no text")


def _page(document: pypdfium2.PdfDocument, at: int) -> list[str]:
    """Returns the lines of a page, a blank one where a gap parts paragraphs."""
    page = document[at]
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range()
        columns = _columns(text_page, page.get_width(), text.count("\r\n") + 1)
        if columns:
            return [line for box in columns for line in _within(text_page, box)]
        return list(_spaced(text_page, text))
    finally:
        text_page.close()
        page.close()


def _spaced(text_page: pypdfium2.PdfTextPage, text: str) -> Iterator[str]:
    """Yields the lines that PDFium found, with a blank one in every wide gap."""
    lines = text.split("\r\n")
    tops = list(_tops(text_page, lines))
    distances = [above - below for above, below in itertools.pairwise(tops) if above > below]
    usual = statistics.median(distances) if distances else 0.0
    above = tops[0]
    for line, top in zip(lines, tops, strict=True):
        if above - top > _GAP * usual and line.strip():
            yield ""
        above = top
        if _HYPHEN in line or "\n" in line:
            yield from line.replace(_HYPHEN, "-\n").split("\n")
            # A joined line holds several printed ones; the next is measured from its last.
            above -= usual * line.count(_HYPHEN)
        else:
            yield line


def _tops(text_page: pypdfium2.PdfTextPage, lines: list[str]) -> Iterator[float]:
    """Yields how high each line stands; a blank one as high as the one before."""
    at, box = 0, raw.FS_RECTF()  # one box for all lines: to make one takes as long as to fill it
    for line in lines:
        inked = line.lstrip()
        if inked:
            raw.FPDFText_GetLooseCharBox(text_page, at + len(line) - len(inked), box)
        yield box.top
        at += _units(line) + len("\r\n")


def _units(text: str) -> int:
    """Returns how many characters PDFium counts: two for one of the rare beyond 16 bits."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _columns(text_page: pypdfium2.PdfTextPage, width: float, lines: int) -> list[_Box]:
    """Returns the boxes to read one behind the other; none if the page has one column.

    Nor if PDFium reads its two columns in their order already: then most of its `lines` are of one
    run of text, not of two.
    """
    count = text_page.count_rects()
    if count < _PARTED * lines:
        return []
    boxes = [_Box(*text_page.get_rect(at)) for at in range(count)]
    gutter = _gutter(boxes, width)
    if gutter is None:
        return []
    sides = [_side(box, gutter) for box in boxes]
    changes = sum(one != two for one, two in itertools.pairwise(sides) if one and two)
    across = sum(not side for side in sides)
    if changes <= 1 + across:
        return []
    return list(_bands(boxes, gutter, width))


def _gutter(boxes: list[_Box], width: float) -> float | None:
    """Returns where a gutter runs between two columns of lines, if there is one."""
    first, last = (width * share for share in _MIDDLE)
    candidates = [box.left - 1 for box in boxes if first <= box.left - 1 <= last]
    best: tuple[int, float] | None = None
    for x in set(candidates):
        crossing = sum(box.left < x < box.right for box in boxes)
        if best is None or crossing < best[0]:
            best = crossing, x
    if best is None or best[0] > _CROSSING * len(boxes):
        return None
    left = [box for box in boxes if box.right <= best[1]]
    right = [box for box in boxes if box.left >= best[1]]
    if min(len(left), len(right)) < _FEWEST:
        return None
    spans = [
        (min(box.bottom for box in side), max(box.top for box in side)) for side in (left, right)
    ]
    beside = min(spans[0][1], spans[1][1]) - max(spans[0][0], spans[1][0])
    return best[1] if beside >= _BESIDE * min(top - bottom for bottom, top in spans) else None


def _side(box: _Box, gutter: float) -> int:
    """Returns -1 for a line left of the gutter, 1 right of it, 0 across it."""
    return -1 if box.right <= gutter else 1 if box.left >= gutter else 0


def _bands(boxes: list[_Box], gutter: float, width: float) -> Iterator[_Box]:
    """Yields the boxes of a page from its top: lines across the gutter, and columns between."""
    across = sorted((box for box in boxes if not _side(box, gutter)), key=lambda box: -box.top)
    top = max(box.top for box in boxes) + 1
    for box in [*across, None]:
        bottom = box.top if box else min(box.bottom for box in boxes) - 1
        if bottom < top:
            yield _Box(0, bottom, gutter, top)
            yield _Box(gutter, bottom, width, top)
        if box:
            yield _Box(0, box.bottom, width, box.top)
            top = min(top, box.bottom)


def _within(text_page: pypdfium2.PdfTextPage, box: _Box) -> list[str]:
    text = text_page.get_text_bounded(*box)
    return text.replace(_HYPHEN, "-\n").replace("\r\n", "\n").split("\n") if text.strip() else []
