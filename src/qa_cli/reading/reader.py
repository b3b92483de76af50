"""A file -> what was read out of it."""

import re
from pathlib import Path

from qa_cli.errors import UnreadableDataError
from qa_cli.model import from_json
from qa_cli.model.diagnostics import Reading
from qa_cli.reading import files, limits, parser
from qa_cli.reading.assembly import consistency
from qa_cli.reading.formats.detection import (
    HTML,
    MARKDOWN,
    OTHERS,
    kind_of,
    reader_of,
    warned,
)
from qa_cli.reading.limits import TooLargeError
from qa_cli.reading.lines.line import STANDARD_INPUT_NAME, Source

_FORM_OF_JSON = "qa's own JSON"
_NUMBER = re.compile(r"(?:^\s{0,20}|[.?!:;)]\s{0,3})\d{1,4}(?:[.)]|$)")


def read(path: str) -> Reading:
    """Returns what was read out of the file `path`, or out of standard input for "-".

    Raises:
        UnreadableDataError: It is missing, unreadable, no document, or more than `qa` reads.
    """
    return parsed(files.content(path), "" if path == files.STANDARD_INPUT else Path(path).name)


def parsed(content: bytes, file: str) -> Reading:
    """Returns what was read out of `content`; `file` is its name, "" for none. Raises as `read`."""
    name = file or STANDARD_INPUT_NAME
    if not content.strip():
        raise UnreadableDataError(name, "it is empty")
    for beginning, reason, hint in OTHERS:
        if content.startswith(beginning):
            raise UnreadableDataError(name, reason, hint)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        if len(content) > limits.LARGEST_JSON:
            raise TooLargeError(name, "it holds too much JSON", limits.LARGEST_JSON, "bytes")
        document = from_json.parsed(content, name)
        return Reading(
            file, "JSON", _FORM_OF_JSON, None, document, tuple(consistency.problems(document))
        )
    if Path(file).suffix.lower() == ".json":
        raise UnreadableDataError(name, f"it is no document in {_FORM_OF_JSON}")
    kind = kind_of(content, Path(file).suffix.lower())
    if kind in {HTML, MARKDOWN}:
        most = limits.LARGEST_MARKUP if kind is HTML else limits.LARGEST_MARKDOWN
        _check_markup(content, name, most)
    source = reader_of(kind)(content, name)
    _check(source, name)
    return parser.read(warned(source, kind, Path(file).suffix.lower()), file)


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
