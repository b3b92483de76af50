"""What tells a file's format: its content and, among the formats of plain text, its name's ending.

A format is a row here, and a module beside this one that turns bytes into lines. What is of another
format is refused by its name, with the way on: text full of tags is never kept.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.limits import LARGEST_MARKDOWN, LARGEST_MARKUP, LARGEST_XML
from qa_cli.reading.lines.line import Source

if TYPE_CHECKING:
    from qa_cli.errors.refusals import Unreadable

_BEGINNING = 1_024  # bytes in which a file shows what it is
_OTHERS: tuple[tuple[bytes, "Unreadable"], ...] = (  # how files begin that are not read
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"\x1f\x8b", "compressed"),
    (b"7z\xbc\xaf", "compressed"),
    (b"Rar!", "compressed"),
    (b"BZh9", "compressed"),
    (b"\xfd7zXZ", "compressed"),
    (b"(\xb5/\xfd", "compressed"),
    (b"%!PS", "PostScript"),
    (b"SQLite format 3", "database"),
)
_OLE = b"\xd0\xcf\x11\xe0"  # how the files of old Office programs begin
_IN_OLE: tuple[tuple[str, "Unreadable"], ...] = (  # what they hold, in the order of telling apart
    ("EncryptedPackage", "encrypted Office"),
    ("__substg1.0_", "Outlook"),
    ("WordDocument", "old Word"),
    ("Workbook", "old Excel"),
    ("PowerPoint Document", "old PowerPoint"),
)
_FIELD = re.compile(rb"[a-z][a-z-]{1,40}:[ \t]")
_OF_MAIL = re.compile(
    rb"(?m)^(?:message-id|received|mime-version|return-path|delivered-to):"
    rb"|^(?:from|to|reply-to):[^\r\n]{0,200}@"
)
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_SAVED_PAGE = re.compile(rb"content-type:\s*(?:multipart/related|text/html)")
_TABLES = frozenset([".csv", ".tsv"])
_CELLS = (b";", b"\t", b'","')  # what stands between the cells of a table
_ROWS = 3  # lines that show a table


class Format(NamedTuple):
    """A file format: its name, the endings of its files, and the module that reads it.

    `largest`: how many bytes of it are read, where they are fewer than of any file.
    """

    name: str
    endings: tuple[str, ...]
    module: str
    largest: int | None = None


PDF = Format("PDF", (".pdf",), "pdf_file")
DOCX = Format("DOCX", (".docx", ".docm", ".dotx", ".dotm"), "docx_file")
HTML = Format("HTML", (".html", ".htm", ".xhtml"), "html_file", LARGEST_MARKUP)
MHTML = Format("MHTML", (".mht", ".mhtml"), "mhtml_file")
XML = Format("XML", (".xml",), "xml_file", LARGEST_XML)
MARKDOWN = Format("Markdown", (".md", ".markdown"), "markdown_file", LARGEST_MARKDOWN)
TEXT = Format("text", (".txt", ".text"), "text_file")
FORMATS = (PDF, DOCX, HTML, MHTML, XML, MARKDOWN, TEXT)


def refuse_others(content: bytes, name: str, ending: str) -> None:
    """Refuses what is of a known format that `qa` does not read; `name` is the file's.

    Raises:
        UnreadableDataError: It is of such a format.
    """
    for beginning, reason in _OTHERS:
        if content.startswith(beginning):
            raise UnreadableDataError(name, reason)
    if content.startswith(_OLE):
        reasons = (reason for sign, reason in _IN_OLE if sign.encode("utf-16-le") in content)
        raise UnreadableDataError(name, next(reasons, "old Word"))
    beginning = _narrow(content[:_BEGINNING])
    if _is_mail(beginning) and not _SAVED_PAGE.search(beginning):
        raise UnreadableDataError(name, "e-mail")
    if ending in _TABLES or _is_table(beginning):
        raise UnreadableDataError(name, "CSV")


def format_of(content: bytes, ending: str) -> Format:
    """Returns the format of `content`; `ending` is that of its file's name (".pdf"), or ""."""
    if b"%PDF-" in content[:_BEGINNING] or (ending == ".pdf" and b"endobj" in content):
        return PDF  # PDFium says of one whose beginning is damaged that it is
    if content.startswith(b"PK\x03\x04"):
        return DOCX
    beginning = _narrow(content[:_BEGINNING])
    if _is_page(beginning):
        return HTML
    if beginning.startswith(b"<?xml") or (ending == ".xml" and beginning.startswith(b"<")):
        return XML
    if _is_mail(beginning):
        return MHTML
    return next((named for named in (HTML, MARKDOWN) if ending in named.endings), TEXT)


def as_utf_8(content: bytes) -> bytes:
    """Returns JSON that is in UTF-16, as PowerShell writes what it redirects, in UTF-8.

    What is no JSON, or marks no encoding, is given back as it is.
    """
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"{" not in content[:_BEGINNING]:
        return content
    if not _narrow(content[:_BEGINNING]).startswith((b"{", b"[")):
        return content
    try:
        return content.decode("utf-16").encode("utf-8")
    except UnicodeError:
        return content


def reader_of(file_format: Format) -> Callable[[bytes, str], Source]:
    """Returns the function that reads a format; the library that it needs is loaded only now."""
    import importlib  # noqa: PLC0415

    reader: Callable[[bytes, str], Source] = importlib.import_module(
        f"qa_cli.reading.formats.{file_format.module}"
    ).read
    return reader


def with_warning(source: Source, file_format: Format, ending: str) -> Source:
    """Returns the source with a warning where its file is named as if it were of another format."""
    named = next((other for other in FORMATS if ending in other.endings), file_format)
    if named is file_format:
        return source
    warning = FileWarning("misnamed", (ending, file_format.name))
    return source._replace(warnings=(*source.warnings, warning))


def _narrow(beginning: bytes) -> bytes:
    """Returns a beginning in small letters, without the zeros and the mark of UTF-16."""
    if beginning.startswith((b"\xff\xfe", b"\xfe\xff")):
        beginning = beginning[2:].replace(b"\0", b"")
    return beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()


def _is_page(beginning: bytes) -> bool:
    """Returns whether a file begins as a web page does; XML may stand before."""
    if beginning.startswith((b"<!doctype html", b"<html")):
        return True
    return beginning[:1] == b"<" and (b"<body" in beginning or b"<html" in beginning)


def _is_mail(beginning: bytes) -> bool:
    """Returns whether a file begins with the head of an e-mail."""
    if not _FIELD.match(beginning):
        return False
    end = _END_OF_HEAD.search(beginning)
    return _OF_MAIL.search(beginning[: end.start() if end else None]) is not None


def _is_table(beginning: bytes) -> bool:
    """Returns whether the first lines have as many cells each, two or more."""
    lines = beginning.splitlines()[: _ROWS + 1]
    if len(lines) <= _ROWS:  # the last may be cut
        return False
    counts = [[line.count(cell) for line in lines[:_ROWS]] for cell in _CELLS]
    return any(min(found) == max(found) and found[0] > 1 for found in counts)
