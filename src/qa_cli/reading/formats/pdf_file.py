"""PDF -> lines: in reading order, with their pages, and what is typed onto them."""

import itertools
from collections.abc import Iterator, Sequence

import pypdfium2
from pypdfium2 import raw

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.formats import pdf_nesting, pdf_pages, raised, unread
from qa_cli.reading.formats.pdf_pages import Page
from qa_cli.reading.limits import LARGEST_PAGE, MOST_DRAWN, MOST_NESTED, MOST_OBJECTS, MOST_PAGES
from qa_cli.reading.lines.line import Line, Source

_LEAST_TEXT = 20  # characters of a whole file; fewer are stamps on pictures
_XFA = frozenset([raw.FORMTYPE_XFA_FULL, raw.FORMTYPE_XFA_FOREGROUND])
_WAITING = ("Please wait", "If this message is not eventually replaced")  # what such forms show
_MOST_NAMED = 3  # files that it carries


def read(content: bytes, name: str) -> Source:
    """Returns the lines of all pages.

    Raises:
        UnreadableDataError: It is encrypted, damaged, too long, or holds pictures instead of text.
    """
    if (found := pdf_nesting.drawn(content, MOST_NESTED)) > MOST_NESTED:
        raise TooLargeError(name, "pieces in pieces", found=found, most=MOST_NESTED)
    with _opened(content, name) as document:
        if len(document) > MOST_PAGES:
            raise TooLargeError(name, "pages", found=len(document), most=MOST_PAGES)
        try:
            pages = list(_pages(document, name))
        except pypdfium2.PdfiumError:
            raise UnreadableDataError(name, "damaged page") from None
        _check_xfa(document, pages, name)
        if sum(sum(map(len, page.lines)) for page in pages) < _LEAST_TEXT:
            raise _without_text(pages, name)
        warnings = tuple(_attached(document))
    return _source(pages, warnings)


def _source(pages: Sequence[Page], warnings: tuple[FileWarning, ...]) -> Source:
    """Returns the lines of pages; what stands beside the text of a page is counted after it."""
    counted = itertools.count(1)
    lines: list[Line] = []
    furniture: list[Line] = []
    notes: list[Line] = []
    for number, page in enumerate(pages, start=1):
        for texts, kept in ((page.lines, lines), (page.beside, furniture), (page.notes, notes)):
            made = raised.line if any(raised.OPEN in text for text in texts) else Line
            kept += [made(text, next(counted), number) for text in texts]
    pictured = [number for number, page in enumerate(pages, start=1) if page.pictured]
    over = [number for number, page in enumerate(pages, start=1) if page.typed_over]
    problems = (
        *unread.pages(pictured, lines),
        *unread.typed_over(over, lines),
        *unread.letters([*lines, *notes]),
    )
    return Source(
        "PDF",
        tuple(lines),
        furniture=tuple(furniture),
        footnotes=tuple(notes),
        warnings=warnings,
        problems=problems,
    )


def _opened(content: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise UnreadableDataError(name, "encrypted") from None
        raise UnreadableDataError(name, "damaged PDF") from None


def _check_xfa(document: pypdfium2.PdfDocument, pages: Sequence[Page], name: str) -> None:
    """Raises an error if the text is not on the pages, which only say that one should wait."""
    if document.get_formtype() not in _XFA or not pages:
        return
    if any(sign in line for sign in _WAITING for line in pages[0].lines):
        raise UnreadableDataError(name, "XFA")


def _attached(document: pypdfium2.PdfDocument) -> Iterator[FileWarning]:
    """Yields which files the document carries: the answers may be in them."""
    names = [
        document.get_attachment(at).get_name()
        for at in range(min(document.count_attachments(), _MOST_NAMED))
    ]
    if names:
        more = ", ..." if document.count_attachments() > _MOST_NAMED else ""
        yield FileWarning("attachments", (f"{', '.join(names)}{more}",))


def _without_text(pages: Sequence[Page], name: str) -> UnreadableDataError:
    if any(page.pictured for page in pages):
        return UnreadableDataError(name, "pictures")
    return UnreadableDataError(name, "no text")


def _pages(document: pypdfium2.PdfDocument, name: str) -> Iterator[Page]:
    """Yields what stands on each page, unless more is drawn than is read in good time."""
    drawn = 0
    most = 2**31  # points; a damaged page may have no end
    form = _form(document)
    for page in document:
        try:
            if (size := min(max(page.get_size()), most)) > LARGEST_PAGE:
                raise TooLargeError(name, "points", found=int(size), most=LARGEST_PAGE)
            count = raw.FPDFPage_CountObjects(page)
            drawn += count
            if count > MOST_OBJECTS:
                raise TooLargeError(name, "pieces on a page", found=count, most=MOST_OBJECTS)
            if drawn > MOST_DRAWN:
                raise TooLargeError(name, "pieces", found=drawn, most=MOST_DRAWN)
            yield pdf_pages.read(page, form)
        finally:
            page.close()


def _form(document: pypdfium2.PdfDocument) -> pypdfium2.PdfFormEnv | None:
    """Returns the form that the document is, if it is one, to ask for the values of its fields."""
    if document.get_formtype() != raw.FORMTYPE_ACRO_FORM:
        return None
    document.init_forms()
    return document.formenv
