"""What tells a file's format: its content and, among the formats of plain text, its name's ending.

A format is a row here, and a module beside this one that turns bytes into lines.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from qa_cli.errors import UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.limits import LARGEST_MARKDOWN, LARGEST_MARKUP
from qa_cli.reading.lines.line import Source

if TYPE_CHECKING:
    from qa_cli.text.refusals import Unreadable

_BEGINNING = 1_024  # bytes in which a file shows what it is
_OTHERS: tuple[tuple[bytes, "Unreadable"], ...] = (  # how files begin that are not read
    (b"\xd0\xcf\x11\xe0", "old Word"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"II*\x00", "picture"),
    (b"MM\x00*", "picture"),
    (b"\x1f\x8b", "compressed"),
    (b"7z\xbc\xaf", "compressed"),
)


class Format(NamedTuple):
    """A file format: its name, the endings of its files, and the module that reads it.

    `largest`: how many bytes of it are read, where they are fewer than of any file.
    """

    name: str
    endings: tuple[str, ...]
    module: str
    largest: int | None = None


PDF = Format("PDF", (".pdf",), "pdf_file")
DOCX = Format("DOCX", (".docx",), "docx_file")
HTML = Format("HTML", (".html", ".htm", ".xhtml"), "html_file", LARGEST_MARKUP)
MARKDOWN = Format("Markdown", (".md", ".markdown"), "markdown_file", LARGEST_MARKDOWN)
TEXT = Format("text", (".txt", ".text"), "text_file")
FORMATS = (PDF, DOCX, HTML, MARKDOWN, TEXT)


def refuse_others(content: bytes, name: str) -> None:
    """Refuses what is of a known format that `qa` does not read; `name` is the file's.

    Raises:
        UnreadableDataError: It is of such a format.
    """
    for beginning, reason in _OTHERS:
        if content.startswith(beginning):
            raise UnreadableDataError(name, reason)


def format_of(content: bytes, ending: str) -> Format:
    """Returns the format of `content`; `ending` is that of its file's name (".pdf"), or ""."""
    beginning = content[:_BEGINNING]
    if b"%PDF-" in beginning:
        return PDF
    if beginning.startswith(b"PK\x03\x04"):
        return DOCX
    tags = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if tags.startswith((b"<!doctype html", b"<html")) or (tags[:1] == b"<" and b"<body" in tags):
        return HTML
    return next((named for named in (HTML, MARKDOWN) if ending in named.endings), TEXT)


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
