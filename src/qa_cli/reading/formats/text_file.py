"""Plain text -> lines: tells UTF-8, UTF-16, Latin-1 and Windows-1252 apart."""

import codecs

from qa_cli.errors import UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading.lines.line import Source, numbered

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_ENDS = ("\r\n", "\r", "\x85", "\u2028", "\u2029")  # in the order in which they are told apart
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])  # that no text has
_UNKNOWN = "\ufffd"  # stands for a character that could not be read
_MOST_NO_TEXT = 0.01  # of the characters: more controls than this are no text
_SAMPLE = 20_000  # bytes and characters from which a file is judged
_HALF_ZERO = 0.6  # of the bytes at even or odd places, in UTF-16 text in Western letters


def read(content: bytes, name: str) -> Source:
    """Returns the lines of a text; a guessed encoding is said in a warning.

    Raises:
        UnreadableDataError: It is no text.
    """
    text, warnings = decoded(content, name)
    return Source("text", numbered(text), warnings=warnings)


def decoded(content: bytes, name: str) -> tuple[str, tuple[FileWarning, ...]]:
    """Returns the text of `content`, its lines ended by line feeds, and what was guessed.

    Raises:
        UnreadableDataError: It is no text.
    """
    try:
        text, guessed = _text(content)
    except UnicodeDecodeError:
        raise UnreadableDataError(name, "not text") from None
    sample = text[:_SAMPLE]
    if _no_text(sample) > _MOST_NO_TEXT * len(sample):
        raise UnreadableDataError(name, "not text")
    warnings = (FileWarning("guessed encoding", (guessed,)),) if guessed else ()
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return text, warnings


def _no_text(sample: str) -> int:
    """Returns how many characters of a sample stand in no text."""
    content = sample.encode("utf-8", "surrogatepass")
    controls = len(content) - len(content.translate(None, _CONTROLS))
    return controls + sample.count(_UNKNOWN)


def _text(content: bytes) -> tuple[str, str | None]:
    """Returns the text, and the name of its encoding for people where that is a guess."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding), None
    if utf_16 := _utf_16(content[:_SAMPLE]):
        return content.decode(utf_16), "UTF-16"
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError:
        return _western(content)


def _utf_16(sample: bytes) -> str | None:
    """Returns the kind of UTF-16 that a sample without a mark is in: one of two bytes is zero."""
    if 0 not in sample:
        return None
    half = max(1, len(sample) // 2)
    if sample[1::2].count(0) >= _HALF_ZERO * half and sample[::2].count(0) < half // 10 + 1:
        return "utf-16-le"
    if sample[::2].count(0) >= _HALF_ZERO * half and sample[1::2].count(0) < half // 10 + 1:
        return "utf-16-be"
    return None


def _western(content: bytes) -> tuple[str, str]:
    """Returns the text in Windows-1252 where bytes stand that only it has characters for.

    Else in Latin-1, which has controls there.
    """
    if any(0x80 <= byte <= 0x9F for byte in content):  # noqa: PLR2004
        try:
            return content.decode("cp1252"), "Windows-1252"
        except UnicodeDecodeError:
            pass  # it is neither; Latin-1 reads every byte
    return content.decode("latin-1"), "Latin-1"
