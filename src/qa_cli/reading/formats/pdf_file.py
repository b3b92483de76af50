"""PDF -> lines: in reading order, with their pages; two columns one after the other.

PDFium finds the text and its lines. Where the lines stand on the page tells what it does not: where
a wider gap separates paragraphs, and where it read two columns as one.
"""

import itertools
import statistics
from collections.abc import Iterator

import pypdfium2
from pypdfium2 import raw

from qa_cli.errors import TooLargeError, UnreadableDataError
from qa_cli.reading.formats import pdf_columns
from qa_cli.reading.formats.pdf_columns import Box
from qa_cli.reading.limits import MOST_DRAWN, MOST_OBJECTS, MOST_PAGES
from qa_cli.reading.lines.line import Line, Source

_HYPHEN = "\ufffe"  # what PDFium writes for a hyphen at the end of a line, joining the next to it
_GAP = 1.45  # of the usual distance between lines: a wider one parts paragraphs
_LEAST_TEXT = 20  # characters of a whole file; fewer are stamps on pictures


def read(content: bytes, name: str) -> Source:
    """Returns the lines of all pages.

    Raises:
        UnreadableDataError: It is encrypted, damaged, too long, or holds pictures instead of text.
    """
    with _opened(content, name) as document:
        if len(document) > MOST_PAGES:
            raise TooLargeError(name, "pages", found=len(document), most=MOST_PAGES)
        try:
            pages = list(_pages(document, name))
        except pypdfium2.PdfiumError:
            raise UnreadableDataError(name, "damaged page") from None
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
            raise UnreadableDataError(name, "encrypted") from None
        raise UnreadableDataError(name, "damaged PDF") from None


def _without_text(document: pypdfium2.PdfDocument, name: str) -> UnreadableDataError:
    pictured = any(
        next(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2), None)
        for page in document
    )
    return UnreadableDataError(name, "pictures" if pictured else "no text")


def _pages(document: pypdfium2.PdfDocument, name: str) -> Iterator[list[str]]:
    """Yields the lines of each page, unless more is drawn on them than is read in good time."""
    drawn = 0
    for page in document:
        try:
            count = raw.FPDFPage_CountObjects(page)
            drawn += count
            if count > MOST_OBJECTS:
                raise TooLargeError(name, "pieces on a page", found=count, most=MOST_OBJECTS)
            if drawn > MOST_DRAWN:
                raise TooLargeError(name, "pieces", found=drawn, most=MOST_DRAWN)
            yield _page(page)
        finally:
            page.close()


def _page(page: pypdfium2.PdfPage) -> list[str]:
    """Returns the lines of a page, a blank one where a gap parts paragraphs."""
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range()
        columns = pdf_columns.find(text_page, page.get_width(), text.count("\r\n") + 1)
        if columns:
            return [line for box in columns for line in _within(text_page, box)]
        return list(_spaced(text_page, text))
    finally:
        text_page.close()


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


def _within(text_page: pypdfium2.PdfTextPage, box: Box) -> list[str]:
    text = text_page.get_text_bounded(*box)
    return text.replace(_HYPHEN, "-\n").replace("\r\n", "\n").split("\n") if text.strip() else []
