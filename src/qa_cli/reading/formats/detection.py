"""Tells what kind of file some content is."""

from collections.abc import Callable
from typing import NamedTuple

from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.lines.line import Source

_BEGINNING = 1_024  # bytes in which a file shows what it is
OTHERS = (
    (
        b"\xd0\xcf\x11\xe0",
        "it is an old or encrypted Word file",
        "save it as DOCX, without a password",
    ),
    (b"{\\rtf", "it is an RTF file", "save it as DOCX"),
    (b"\x89PNG", "it is a picture", "run it through text recognition (OCR) first"),
    (b"\xff\xd8\xff", "it is a picture", "run it through text recognition (OCR) first"),
    (b"II*\x00", "it is a picture", "run it through text recognition (OCR) first"),
    (b"MM\x00*", "it is a picture", "run it through text recognition (OCR) first"),
    (b"\x1f\x8b", "it is compressed", "unpack it first"),
    (b"7z\xbc\xaf", "it is compressed", "unpack it first"),
)


class Kind(NamedTuple):
    """A file format: its name, the endings of its files, and what reads it."""

    name: str
    endings: tuple[str, ...]
    module: str


PDF = Kind("PDF", (".pdf",), "pdf_file")
DOCX = Kind("DOCX", (".docx",), "docx_file")
HTML = Kind("HTML", (".html", ".htm", ".xhtml"), "html_file")
MARKDOWN = Kind("Markdown", (".md", ".markdown"), "markdown_file")
TEXT = Kind("text", (".txt", ".text"), "text_file")
KINDS = (PDF, DOCX, HTML, MARKDOWN, TEXT)


def kind_of(content: bytes, ending: str) -> Kind:
    """Returns what a file is by its content and, among the kinds of plain text, by its ending."""
    beginning = content[:_BEGINNING]
    if b"%PDF-" in beginning:
        return PDF
    if beginning.startswith(b"PK\x03\x04"):
        return DOCX
    tags = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if tags.startswith((b"<!doctype html", b"<html")) or (tags[:1] == b"<" and b"<body" in tags):
        return HTML
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
    warning = FileWarning("misnamed", (ending, kind.name))
    return source._replace(warnings=(*source.warnings, warning))
