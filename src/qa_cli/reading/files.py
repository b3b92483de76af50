"""A file -> what was read out of it: finds out what it is, whatever its name says.

Nothing is read beyond the limits in `limits`, so that no file takes the machine's time or memory.
"""

import os
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qa_cli import model_from_json
from qa_cli.errors import UnreadableDataError
from qa_cli.reading import checking, documents, limits
from qa_cli.reading.limits import LARGEST_FILE, TooLargeError
from qa_cli.reading.source import STANDARD_INPUT_NAME, Source
from qa_cli.readings import Reading

STANDARD_INPUT = "-"
_FORM_OF_JSON = "qa's own JSON"
_BEGINNING = 1_024  # bytes in which a file shows what it is
_NUMBER = re.compile(r"(?:^\s{0,20}|[.?!:;)]\s{0,3})\d{1,4}(?:[.)]|$)")
_OTHERS = (
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


class _Kind(NamedTuple):
    """A file format: its name, the endings of its files, and what reads it."""

    name: str
    endings: tuple[str, ...]
    module: str


_PDF = _Kind("PDF", (".pdf",), "pdf_file")
_DOCX = _Kind("DOCX", (".docx",), "docx_file")
_HTML = _Kind("HTML", (".html", ".htm", ".xhtml"), "html_file")
_MARKDOWN = _Kind("Markdown", (".md", ".markdown"), "markdown_file")
_TEXT = _Kind("text", (".txt", ".text"), "text_file")
_KINDS = (_PDF, _DOCX, _HTML, _MARKDOWN, _TEXT)


def read(path: str) -> Reading:
    """Returns what was read out of the file `path`, or out of standard input for "-".

    Raises:
        UnreadableDataError: It is missing, unreadable, no document, or more than `qa` reads.
    """
    return parsed(content(path), "" if path == STANDARD_INPUT else Path(path).name)


def content(path: str) -> bytes:
    """Returns what a file or standard input holds; raises as `read`, but for what it means."""
    if not path:
        raise UnreadableDataError('""', "it names no file")
    return _standard_input() if path == STANDARD_INPUT else _content(Path(path))


def parsed(content: bytes, file: str) -> Reading:
    """Returns what was read out of `content`; `file` is its name, "" for none. Raises as `read`."""
    name = file or STANDARD_INPUT_NAME
    if not content.strip():
        raise UnreadableDataError(name, "it is empty")
    for beginning, reason, hint in _OTHERS:
        if content.startswith(beginning):
            raise UnreadableDataError(name, reason, hint)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        if len(content) > limits.LARGEST_JSON:
            raise TooLargeError(name, "it holds too much JSON", limits.LARGEST_JSON, "bytes")
        document = model_from_json.parsed(content, name)
        return Reading(
            file, "JSON", _FORM_OF_JSON, None, document, tuple(checking.problems(document))
        )
    if Path(file).suffix.lower() == ".json":
        raise UnreadableDataError(name, f"it is no document in {_FORM_OF_JSON}")
    kind = _kind(content, Path(file).suffix.lower())
    if kind in {_HTML, _MARKDOWN}:
        most = limits.LARGEST_MARKUP if kind is _HTML else limits.LARGEST_MARKDOWN
        _check_markup(content, name, most)
    source = _reader(kind)(content, name)
    _check(source, name)
    return documents.read(_warned(source, kind, Path(file).suffix.lower()), file)


def _kind(content: bytes, ending: str) -> _Kind:
    """Returns what a file is by its content and, among the kinds of plain text, by its ending."""
    beginning = content[:_BEGINNING]
    if b"%PDF-" in beginning:
        return _PDF
    if beginning.startswith(b"PK\x03\x04"):
        return _DOCX
    tags = beginning.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if tags.startswith((b"<!doctype html", b"<html")) or (tags[:1] == b"<" and b"<body" in tags):
        return _HTML
    return next((kind for kind in (_HTML, _MARKDOWN) if ending in kind.endings), _TEXT)


def _reader(kind: _Kind) -> Callable[[bytes, str], Source]:
    """Returns the function that reads a kind; its library is loaded only now."""
    import importlib  # noqa: PLC0415

    reader: Callable[[bytes, str], Source] = importlib.import_module(
        f"qa_cli.reading.formats.{kind.module}"
    ).read
    return reader


def _warned(source: Source, kind: _Kind, ending: str) -> Source:
    """Returns the source with a warning where the file's name says that it is something else."""
    named = next((other for other in _KINDS if ending in other.endings), kind)
    if named is kind:
        return source
    warning = f"it is named {ending} but is {kind.name}"
    return source._replace(warnings=(*source.warnings, warning))


def _check_markup(content: bytes, name: str, most: int) -> None:
    """Raises an error if there is more markup than is parsed in good time."""
    if len(content) > most:
        raise TooLargeError(name, f"it holds {len(content):,} bytes of markup", most, "bytes")


def _check(source: Source, name: str) -> None:
    """Raises an error if a source holds no text, or more than a written question could."""
    lengths = [len(line.text) for line in source.lines]
    if not any(line.text.strip() for line in source.lines):
        raise UnreadableDataError(name, "it holds no text")
    counted = (
        ("a text of", sum(lengths), limits.MOST_TEXT, "characters"),
        ("a line of", max(lengths), limits.LONGEST_LINE, "characters in a line"),
        ("", len(lengths), limits.MOST_LINES, "lines"),
        ("", _numbers(source), limits.MOST_NUMBERS, "numbered lines"),
    )
    for what, found, most, unit in counted:
        if found > most:
            plain = unit.removesuffix(" in a line")
            raise TooLargeError(
                name, f"it holds {what} {found:,} {plain}".replace("  ", " "), most, unit
            )


def _numbers(source: Source) -> int:
    """Returns how many numbers stand where a sub-question's may; 0 where they cannot be many."""
    text = "\n".join(line.text for line in source.lines)
    most = text.count(".") + text.count(")") + len(source.lines)  # each ends in one of these
    if most <= limits.MOST_NUMBERS:
        return 0
    return sum(len(_NUMBER.findall(line.text)) for line in source.lines)


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableDataError(str(path), "it is a folder", "name the files in it")
        if status.st_size > LARGEST_FILE:
            raise _too_large(path.name, status.st_size)
        with open(path, "rb", opener=_opened) as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        raise UnreadableDataError(path.name or str(path), reason.lower()) from None
    if len(content) > LARGEST_FILE:
        raise _too_large(path.name, len(content))
    return content


def _opened(path: str, flags: int) -> int:
    """Opens a file, and does not wait for somebody to write to a pipe that nobody has open."""
    at_once: int = getattr(os, "O_NONBLOCK", 0)
    file = os.open(path, flags | at_once)
    if at_once:  # Windows has no such pipes
        os.set_blocking(file, True)
    return file


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableDataError(STANDARD_INPUT_NAME, "it is closed")
    try:
        content = sys.stdin.buffer.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = (error.strerror or os.strerror(error.errno or 0)).lower()
        raise UnreadableDataError(STANDARD_INPUT_NAME, reason) from None
    if len(content) > LARGEST_FILE:
        raise _too_large(STANDARD_INPUT_NAME, len(content))
    return content


def _too_large(name: str, size: int) -> TooLargeError:
    return TooLargeError(name, f"it holds {size:,} bytes or more", LARGEST_FILE, "bytes")
