"""The encoding of a web page, as a browser would take it.

What a page says of its encoding is often that of the server it once stood on. Browsers read
ISO-8859-1 as Windows-1252, which has "€" and curly quotes where the other has control characters.
"""

import codecs
import re

from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.formats import text_file

_DECLARED = re.compile(
    rb"<meta[^>]{1,1000}?charset\s{0,20}=\s{0,20}[\"']?\s{0,20}([\w.:-]{1,40})"
    rb"|<\?xml[^>]{1,200}?encoding\s{0,20}=\s{0,20}[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_BEGINNING = 100_000  # bytes in which a page says its encoding
_WINDOWS = frozenset(
    [
        *("ascii", "us-ascii", "ansi_x3.4-1968", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1"),
        *("latin-1", "l1", "cp819", "windows-1252", "cp1252", "x-cp1252", "iso-ir-100"),
    ]
)
_OTHERS = {"iso-8859-9": "cp1254", "latin5": "cp1254", "iso-8859-11": "cp874", "gb2312": "gbk"}


def decoded(content: bytes, name: str, said: str = "") -> tuple[str, tuple[FileWarning, ...]]:
    """Returns the text of a page, and what was guessed; `said` comes before what it declares.

    Raises:
        UnreadableDataError: It is no text.
    """
    text, warnings = _decoded(content, name, said.lower() or _declared(content))
    for end in text_file.LINE_ENDS:
        text = text.replace(end, "\n")
    return text_file.composed(text), warnings


def _decoded(
    content: bytes, name: str, declared: str | None
) -> tuple[str, tuple[FileWarning, ...]]:
    if declared is None or content.startswith((codecs.BOM_UTF8, b"\xff\xfe", b"\xfe\xff")):
        return text_file.decoded(content, name)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _as_declared(content, declared, name)
    if declared.startswith(("utf-8", "utf8", "utf-16", "utf16")) or text.isascii():
        return (text, ()) if not text.isascii() or declared in _WINDOWS else _wide(text, declared)
    return text, (FileWarning("declared encoding", (declared,)),)


def _wide(text: str, declared: str) -> tuple[str, tuple[FileWarning, ...]]:
    """Returns a text of ASCII letters, in which some encodings write others."""
    try:
        if declared not in _WINDOWS and not declared.startswith("utf"):
            return text.encode("ascii").decode(_OTHERS.get(declared, declared)), ()
    except (LookupError, ValueError):
        pass  # what it declares is not so
    return text, ()


def _as_declared(content: bytes, declared: str, name: str) -> tuple[str, tuple[FileWarning, ...]]:
    """Returns the text in the encoding that the page declares, else as plain text is told apart."""
    if declared in _WINDOWS:
        return text_file.windows_1252(content), ()
    try:
        text = content.decode(_OTHERS.get(declared, declared))
    except (LookupError, ValueError):
        return text_file.decoded(content, name)
    return text, ()


def _declared(content: bytes) -> str | None:
    """Returns the encoding that a page says it is in, in small letters; None if it says none."""
    match = _DECLARED.search(content, 0, _BEGINNING)
    return (match[1] or match[2]).decode("ascii").lower() if match else None
