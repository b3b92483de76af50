"""Plain text -> lines: tells UTF-8, UTF-16, UTF-32 and the old Western encodings apart."""

import codecs
import re
import unicodedata
from collections.abc import Iterator, Sequence

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.model.diagnostics import FileWarning
from qa_cli.reading import limits
from qa_cli.reading.formats import seven_bit, tables, unread
from qa_cli.reading.lines.line import Line, Source, numbered

_MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In the order in which they are told apart.
LINE_ENDS = ("\r\r\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\x0b")
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])  # that no text has
_UNKNOWN = "\ufffd"  # stands for a character that could not be read
_MOST_NO_TEXT = 0.01  # of the characters: more controls than this are no text
_SAMPLE = 20_000  # bytes and characters from which a file is judged
_HALF_ZERO = 0.6  # of the bytes at even or odd places, in UTF-16 text in Western letters
_WESTERN = (("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman"), ("cp850", "code page 850"))
_FOLLOWING = bytes(range(0x80, 0xC0))  # bytes of UTF-8 that begin no character
_LARGEST = 4 * (limits.MOST_TEXT + 3 * limits.MOST_LINES)  # bytes: four a character at most
_FEWEST = 2  # letters that stand where none can, for an encoding to be another than most are in
_MISPLACED = re.compile(
    r"(?<=[a-z])[^\W\d_a-zß-ÿœšžā-ž](?=[a-z])|(?<=[a-z])[^\w\s’'·./@-](?=[a-z])"
    r"|(?<=[a-z])[‘“](?=\W)|(?<![^\W_])[Á-Þ](?![^\W\d_])"
)
_CELL_SIGNS = ("\t", "|")
_RULE_OF_TABLE = re.compile(r"^[\s|:+-]+$")  # "| --- | --- |"
_QUOTED = re.compile(r"(?m)^(?:>[ \t]?)+")
_MOST_QUOTED = 0.9  # of the lines
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}  # of digits and stops


def read(content: bytes, name: str) -> Source:
    """Returns the lines of a text; a guessed encoding is said in a warning.

    Raises:
        UnreadableDataError: It is no text.
    """
    written = seven_bit.turned_back(content) if content.isascii() else None
    text, warnings = decoded(written.content if written else content, name)
    if written:
        warnings = (FileWarning("guessed encoding", (written.name,)),)
    lines = numbered(_QUOTED.sub("", text) if _is_quoted(text) else text)
    if not text.isascii() and any(chr(code) in text for code in range(0xFF0E, 0xFF1B)):
        lines = tuple(map(_narrow, lines))
    problems = tuple(unread.letters(lines))
    lines = tuple(_with_pairs(lines)) if "\t" in text or "|" in text else lines
    return Source("text", lines, warnings=warnings, problems=problems)


def _is_quoted(text: str) -> bool:
    """Returns whether a mail program wrote ">" before nearly all lines."""
    lines = [line for line in text.split("\n") if line.strip()] if "\n>" in text else []
    return bool(lines) and sum(line.startswith(">") for line in lines) >= _MOST_QUOTED * len(lines)


def _with_pairs(lines: Sequence[Line]) -> Iterator[Line]:
    """Yields the lines, and those of a table of questions and answers as pairs."""
    at = 0
    while at < len(lines):
        sign = next((sign for sign in _CELL_SIGNS if sign in lines[at].text), None)
        end = at
        while sign and end < len(lines) and sign in lines[end].text:
            end += 1
        texts = [_RULE_OF_TABLE.sub("", line.text) for line in lines[at:end]]
        paired = tables.by_row(tables.cells(texts, sign)) if sign and end > at + 1 else None
        if paired is None:
            end = max(at + 1, end)
            yield from lines[at:end]
        else:
            for line, made in zip(lines[at:end], paired, strict=True):
                yield from (Line(text, line.number, line.page) for text in made)
        at = end


def decoded(content: bytes, name: str) -> tuple[str, tuple[FileWarning, ...]]:
    """Returns the text of `content`, its lines ended by line feeds, and what was guessed.

    Raises:
        UnreadableDataError: It is no text.
    """
    _check_size(content, name)
    try:
        text, guessed = _text(content)
    except UnicodeDecodeError:
        raise UnreadableDataError(name, "not text") from None
    sample = text[:_SAMPLE]
    if _no_text(sample) > _MOST_NO_TEXT * len(sample):
        raise UnreadableDataError(name, "not text")
    warnings = (FileWarning("guessed encoding", (guessed,)),) if guessed else ()
    for end in LINE_ENDS:
        text = text.replace(end, "\n")
    return composed(text), warnings


def _check_size(content: bytes, name: str) -> None:
    """Raises an error if a content is larger than a text within the limits can be.

    No text is made of it first, which takes four times its memory.
    """
    if len(content) <= _LARGEST:
        return
    sample = content[:_SAMPLE]
    wide = 0 in sample
    if not wide and _no_text(sample.decode("latin-1")) > _MOST_NO_TEXT * len(sample):
        raise UnreadableDataError(name, "not text")
    characters = len(content) // 4 if wide else _count_characters(content)
    raise TooLargeError(name, "characters", found=characters, most=limits.MOST_TEXT)


def _count_characters(content: bytes) -> int:
    """Returns how many characters a text in UTF-8 holds, line feeds aside."""
    return len(content.translate(None, _FOLLOWING)) - content.count(b"\n")


def composed(text: str) -> str:
    """Returns a text whose accents stand on their letters: macOS writes them apart."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def windows_1252(content: bytes) -> str:
    """Returns a text in Windows-1252, its five unused bytes as the controls of Latin-1."""
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return content.decode("latin-1").translate(_WINDOWS)


def _narrow(line: Line) -> Line:
    """Returns a line in which digits and stops of full width are plain ones for every rule."""
    text = line.text.translate(_FULL_WIDTH)
    return line if text == line.text else line._replace(text=text, printed=line.text)


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
    if wide := _wide(content[:_SAMPLE]):
        return content.decode(wide), wide[:6].upper()
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError:
        return _western(content)


def _wide(sample: bytes) -> str | None:
    """Returns the kind of UTF-32 or UTF-16 that a sample without a mark is in, by its zeros."""
    if 0 not in sample:
        return None
    half = max(1, len(sample) // 2)
    quarters = [sample[at::4].count(0) for at in range(4)]
    if not len(sample) % 4 or len(sample) == _SAMPLE:
        if min(quarters[1:]) >= _HALF_ZERO * half / 2 and not quarters[0]:
            return "utf-32-le"
        if min(quarters[:3]) >= _HALF_ZERO * half / 2 and not quarters[3]:
            return "utf-32-be"
    if sample[1::2].count(0) >= _HALF_ZERO * half and sample[::2].count(0) < half // 10 + 1:
        return "utf-16-le"
    if sample[::2].count(0) >= _HALF_ZERO * half and sample[1::2].count(0) < half // 10 + 1:
        return "utf-16-be"
    return None


def _western(content: bytes) -> tuple[str, str]:
    """Returns the text in the encoding in which the fewest letters stand where none can.

    That is Windows-1252 where bytes stand that only it has characters for, else Latin-1, unless
    another leaves less than half of what is misplaced: "Roemeni‘" is Mac Roman.
    """
    sample = content[:_SAMPLE]
    misplaced = {
        encoding: len(_MISPLACED.findall(_as(sample, encoding))) for encoding, _ in _WESTERN
    }
    best, name = min(_WESTERN, key=lambda one: misplaced[one[0]])
    usual = misplaced["cp1252"]
    if best != "cp1252" and usual >= _FEWEST and misplaced[best] <= usual / 2:
        return _as(content, best), name
    if any(0x80 <= byte <= 0x9F for byte in content):  # noqa: PLR2004
        return windows_1252(content), "Windows-1252"
    return content.decode("latin-1"), "Latin-1"


def _as(content: bytes, encoding: str) -> str:
    return windows_1252(content) if encoding == "cp1252" else content.decode(encoding)


_WINDOWS = {
    byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)
}
