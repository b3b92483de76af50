"""What is typed onto a PDF: the values of form fields, and text put on with the typewriter tool.

They are no part of the pages' own text; every viewer shows them.
"""

import ctypes
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from qa_cli.reading.formats.pdf_characters import Found
from qa_cli.reading.formats.pdf_frame import Box, Frame
from qa_cli.reading.limits import MOST_ANNOTATIONS

_UNSEEN = raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW
_WORDS = 4  # letters of a printed line that is more than dots to write on
_FIELDS = frozenset(
    [raw.FPDF_FORMFIELD_TEXTFIELD, raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX]
)


class Typed(NamedTuple):
    """What is typed at a place of a page: into a `field` that is there for it, or anywhere."""

    box: Box
    text: str
    field: bool = True


def on(page: pypdfium2.PdfPage, form: pypdfium2.PdfFormEnv | None, frame: Frame) -> list[Typed]:
    """Returns what is typed onto a page, from its top; `form` is that of the document, if any."""
    count = min(raw.FPDFPage_GetAnnotCount(page), MOST_ANNOTATIONS)
    found = [typed for at in range(count) for typed in _annotation(page, at, form, frame)]
    return sorted(found, key=lambda typed: -typed.box.top)


def over(typed: Sequence[Typed], printed: Sequence[Found]) -> bool:
    """Returns whether something that is typed, and not into a field, lies over printed words."""
    loose = (one for one in typed if not one.field)
    return any(_covers(one.box, line) for one in loose for line in printed if line.height)


def _covers(box: Box, line: Found) -> bool:
    """Returns whether a box holds the middle of a line of words, and reaches into it."""
    if sum(map(str.isalpha, line.text)) < _WORDS:
        return False  # dots to write on
    middle = line.top - line.height / 2
    return box.bottom < middle < box.top and box.left < line.right - line.height < box.right


def _annotation(
    page: pypdfium2.PdfPage, at: int, form: pypdfium2.PdfFormEnv | None, frame: Frame
) -> Iterator[Typed]:
    """Yields what annotation `at` of a page shows, if that is text."""
    annotation = raw.FPDFPage_GetAnnot(page, at)
    if not annotation:
        return
    try:
        kind = raw.FPDFAnnot_GetSubtype(annotation)
        if raw.FPDFAnnot_GetFlags(annotation) & _UNSEEN:
            return
        text = ""
        if kind == raw.FPDF_ANNOT_FREETEXT:
            text = _string(
                lambda to, size: raw.FPDFAnnot_GetStringValue(annotation, b"Contents", to, size)
            )
        elif (
            kind == raw.FPDF_ANNOT_WIDGET
            and form is not None
            and raw.FPDFAnnot_GetFormFieldType(form, annotation) in _FIELDS
        ):
            text = _string(
                lambda to, size: raw.FPDFAnnot_GetFormFieldValue(form, annotation, to, size)
            )
        place = raw.FS_RECTF()
        if text.strip() and raw.FPDFAnnot_GetRect(annotation, place):
            box = Box(place.left, place.bottom, place.right, place.top)
            text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
            yield Typed(frame.seen(box), text, field=kind == raw.FPDF_ANNOT_WIDGET)
    finally:
        raw.FPDFPage_CloseAnnot(annotation)


def _string(fill: Callable[[object, int], int]) -> str:
    """Returns the text that a function of PDFium writes, asked for its length first."""
    size = fill(None, 0)
    if size <= 2:  # noqa: PLR2004 (a closing zero in UTF-16)
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    fill(buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
