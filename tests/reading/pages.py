"""Pages of PDF files as PDFium opens them, and what is drawn and typed on them, for tests."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2

from qa_cli.reading.formats.pdf_characters import Characters
from qa_cli.reading.formats.pdf_frame import upright
from tests.reading.writers import pdf_of


@contextmanager
def opened(content: bytes) -> Iterator[tuple[pypdfium2.PdfPage, pypdfium2.PdfFormEnv | None]]:
    """The first page of a PDF, and the form that it is, if it is one."""
    with pypdfium2.PdfDocument(content) as document:
        if document.get_formtype():
            document.init_forms()
        page = document[0]
        try:
            yield page, document.formenv
        finally:
            page.close()


@contextmanager
def characters(content: bytes) -> Iterator[Characters]:
    """The characters of the first page of a PDF."""
    with opened(content) as (page, _):
        text_page, frame, angle = upright(page)
        try:
            yield Characters(text_page, frame, angle)
        finally:
            text_page.close()


def of_one_page(stream: str, font: str = "", *more: str) -> bytes:
    """A PDF of one page of this stream, its font with more in it, and more objects."""
    helvetica = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding"
    resources = "/Resources << /Font << /F1 3 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        f"<< {helvetica} {font} >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R {resources} >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
    ]
    return pdf_of([*objects, *more])


def drawn(lines: list[str], mode: int = 0) -> str:
    return "\n".join(
        f"BT {mode} Tr /F1 10 Tf 60 {780 - 14 * at} Td ({line}) Tj ET"
        for at, line in enumerate(lines)
    )


def mapped(stream: str, letter: str, code: str) -> bytes:
    """A PDF whose font says that one of its letters is a character of another code."""
    cmap = (
        "/CIDInit /ProcSet findresource begin 1 begincmap 1 begincodespacerange <00> <FF> "
        f"endcodespacerange 1 beginbfchar <{ord(letter):02X}> <{code}> endbfchar endcmap end"
    )
    more = f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream"
    return of_one_page(stream, "/ToUnicode 6 0 R", more)


def field(value: str, top: int, *, flags: int = 4) -> str:
    return (
        f"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a{top}) /V ({value}) /F {flags} "
        f"/Rect [60 {top - 14} 400 {top}] /DA (/F1 10 Tf) >>"
    )
