"""Tells what kind of file some content is, and refuses what is none that is read.

A file is refused in a line that names it and the way on: text full of tags is never kept.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from qa_cli.errors import UnreadableDataError
from qa_cli.reading.lines.line import Source

_BEGINNING = 1_024  # bytes in which a file shows what it is
_AS_DOCX, _AS_PDF = "save it as DOCX", "print it to PDF"
_OCR, _UNPACK = "run it through text recognition (OCR) first", "unpack it first"
_OTHERS = (
    (b"{\\rtf", "an RTF file", _AS_DOCX),
    (b"\x89PNG", "a picture", _OCR),
    (b"\xff\xd8\xff", "a picture", _OCR),
    (b"GIF8", "a picture", _OCR),
    (b"II*\x00", "a picture", _OCR),
    (b"MM\x00*", "a picture", _OCR),
    (b"\x1f\x8b", "compressed", _UNPACK),
    (b"7z\xbc\xaf", "compressed", _UNPACK),
    (b"Rar!", "compressed", _UNPACK),
    (b"BZh9", "compressed", _UNPACK),
    (b"\xfd7zXZ", "compressed", _UNPACK),
    (b"(\xb5/\xfd", "compressed", _UNPACK),
    (b"%!PS", "PostScript", _AS_PDF),
    (b"SQLite format 3", "a database", "to read a library, give it as: qa --library FILE"),
    (b"\xff\xd8", "a picture", _OCR),
)
_OLE = b"\xd0\xcf\x11\xe0"
_IN_OLE = (  # what old Office files hold, in the order in which it is told apart
    ("EncryptedPackage", "an encrypted Office file", "save it as DOCX, without a password"),
    ("__substg1.0_", "an Outlook message", "save its text or its attachment, and name that"),
    ("Workbook", "an old Excel file", "save the questions as DOCX or as PDF"),
    ("PowerPoint Document", "an old PowerPoint file", _AS_PDF),
)
_MAIL_HEAD = re.compile(
    rb"(?im)^(?:message-id|received|mime-version|return-path|delivered-to):"
    rb"|^(?:from|to|reply-to):[^\r\n]{0,200}@"
)
_FIELD = re.compile(rb"[A-Za-z][A-Za-z-]{1,40}:[ \t]")
_SAVED_PAGE = re.compile(rb"(?i)content-type:\s*(?:multipart/related|text/html)")
_TABLES = {".csv": "a CSV table", ".tsv": "a table", ".ods": "an ODS workbook"}
_QUOTED_CELLS = b'","'
_CELLS = (b";", b"\t", _QUOTED_CELLS)
_ROWS = 3  # lines that show a table


class Kind(NamedTuple):
    """A file format: its name, the endings of its files, and what reads it."""

    name: str
    endings: tuple[str, ...]
    module: str


PDF = Kind("PDF", (".pdf",), "pdf_file")
DOCX = Kind("DOCX", (".docx", ".docm", ".dotx", ".dotm"), "docx_file")
HTML = Kind("HTML", (".html", ".htm", ".xhtml"), "html_file")
MHTML = Kind("MHTML", (".mht", ".mhtml"), "mhtml_file")
XML = Kind("XML", (".xml",), "xml_file")
JSON = Kind("JSON", (".json",), "qrva_json")
MARKDOWN = Kind("Markdown", (".md", ".markdown"), "markdown_file")
TEXT = Kind("text", (".txt", ".text"), "text_file")
KINDS = (PDF, DOCX, HTML, MHTML, XML, JSON, MARKDOWN, TEXT)


def kind_of(content: bytes, ending: str, name: str) -> Kind:
    """Returns what a file is by its content and, among the kinds of plain text, by its ending.

    Raises:
        UnreadableDataError: It is of no kind that is read.
    """
    _check(content, ending, name)
    beginning = content[:_BEGINNING]
    if b"%PDF-" in beginning:
        return PDF
    if beginning.startswith(b"PK\x03\x04"):
        return DOCX
    text = _narrow(beginning).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if _is_page(text):
        return HTML
    if text.startswith(b"<?xml") or (ending == ".xml" and text.startswith(b"<")):
        return XML
    if _is_mail(text):
        if _SAVED_PAGE.search(text):
            return MHTML
        way = "save its text or its attachment, and name that"
        raise UnreadableDataError(name, "it is an e-mail (EML)", way)
    return next((kind for kind in (HTML, MARKDOWN) if ending in kind.endings), TEXT)


def reader_of(kind: Kind) -> Callable[[bytes, str], Source]:
    """Returns the function that reads a kind; its library is loaded only now."""
    import importlib  # noqa: PLC0415

    reader: Callable[[bytes, str], Source] = importlib.import_module(
        f"qa_cli.reading.formats.{kind.module}"
    ).read
    return reader


def warned(source: Source, kind: Kind, ending: str) -> Source:
    """Returns the source with a warning where the file's name says that it is something else."""
    named = next((other for other in KINDS if ending in other.endings), kind)
    if named is kind:
        return source
    warning = f"it is named {ending} but is {kind.name}"
    return source._replace(warnings=(*source.warnings, warning))


def _check(content: bytes, ending: str, name: str) -> None:
    """Raises an error if a file is of a kind that is known, and not read."""
    for beginning, what, way in _OTHERS:
        if content.startswith(beginning):
            raise UnreadableDataError(name, f"it is {what}", way)
    if content.startswith(_OLE):
        for sign, what, way in _IN_OLE:
            if sign.encode("utf-16-le") in content:
                raise UnreadableDataError(name, f"it is {what}", way)
        way = "save it as DOCX, without a password"
        raise UnreadableDataError(name, "it is an old or encrypted Word file", way)
    what = _TABLES.get(ending) or ("a CSV table" if _is_table(content[:_BEGINNING]) else "")
    if what and not content.startswith(b"PK"):
        way = "save each question as a file of its own: text, DOCX or PDF"
        raise UnreadableDataError(name, f"it is {what}", way)


def _narrow(beginning: bytes) -> bytes:
    """Returns a beginning without the zeros of UTF-16, and its mark."""
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        return beginning[2:].replace(b"\0", b"")
    return beginning


def _is_page(text: bytes) -> bool:
    """Returns whether a file begins as a web page does; XML may stand before."""
    if text.startswith((b"<!doctype html", b"<html")):
        return True
    return text[:1] == b"<" and (b"<body" in text or b"<html" in text)


def _is_mail(text: bytes) -> bool:
    """Returns whether a file begins with the head of an e-mail."""
    head = re.split(rb"\r?\n\r?\n", text, maxsplit=1)[0]
    return _FIELD.match(head) is not None and _MAIL_HEAD.search(head) is not None


def _is_table(beginning: bytes) -> bool:
    """Returns whether the first lines have as many cells each, two or more."""
    lines = beginning.splitlines()[: _ROWS + 1]
    if len(lines) <= _ROWS:  # the last may be cut
        return False
    counts = [[line.count(cell) for line in lines[:_ROWS]] for cell in _CELLS]
    return any(min(found) == max(found) and found[0] > 1 for found in counts)
