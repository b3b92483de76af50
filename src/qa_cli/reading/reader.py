"""A file -> what was read out of it: the front door of this package.

The file's format is found by its content (`formats.detection`), its bytes become lines (`formats`),
and these a document (`parser`). `qa`'s own JSON is a document already. What holds more than a
written question could is refused (`limits`), before it takes time or memory.
"""

import re
from pathlib import Path

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.model import from_json
from qa_cli.model.diagnostics import Reading
from qa_cli.reading import files, limits, parser
from qa_cli.reading.assembly import consistency
from qa_cli.reading.formats import detection, qrva, superscripts
from qa_cli.reading.lines.line import Source

_FORM_OF_JSON = "qa's own JSON"
# A number where that of a sub-question may stand: at the start of a line or after a sentence.
_NUMBER = re.compile(r"(?:^\s*+|[.?!:;)]\s{0,3})\d{1,4}(?:[.)]|$)")


def read(path: str) -> Reading:
    """Returns what was read out of the file `path`, or out of standard input for "-".

    Raises:
        UnreadableDataError: It is missing, unreadable, no document, or more than `qa` reads.
    """
    name = "" if path == files.STANDARD_INPUT else Path(path).name
    return read_content(files.content(path), name)


def read_content(content: bytes, name: str) -> Reading:
    """Returns what was read out of `content`; `name` is that of its file, "" for none.

    Raises:
        UnreadableDataError: It is no document, damaged, or more than `qa` reads.
    """
    if not content.strip():
        raise UnreadableDataError(name, "empty")
    ending = Path(name).suffix.lower()
    detection.refuse_others(content, name, ending)
    content = detection.as_utf_8(content)
    beginning = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if beginning.startswith(b"{") or (ending == ".json" and qrva.is_record(content)):
        return _read_json(content, name)
    if ending == ".json" or beginning.startswith(b"[{"):
        raise UnreadableDataError(name, "foreign JSON")
    file_format = detection.format_of(content, ending)
    if file_format.largest is not None and len(content) > file_format.largest:
        raise TooLargeError(name, "markup", found=len(content), most=file_format.largest)
    source = superscripts.called(detection.reader_of(file_format)(content, name))
    _check(source, name)
    return parser.parse(detection.with_warning(source, file_format, ending), name)


def _read_json(content: bytes, name: str) -> Reading:
    """Returns the document that `content` is: in `qa`'s own JSON, or in that of a parliament."""
    if len(content) > limits.LARGEST_JSON:
        raise TooLargeError(name, "JSON", found=len(content), most=limits.LARGEST_JSON)
    if qrva.is_record(content):
        source = qrva.read(content, name)
        _check(source, name)
        return parser.parse(source, name)
    document = from_json.parsed(content, name)
    problems = tuple(consistency.problems(document))
    return Reading(name, "JSON", _FORM_OF_JSON, None, document, problems)


def _check(source: Source, name: str) -> None:
    """Raises an error if a source holds no text, or more than a written question could."""
    lengths = [len(line.text) for line in source.lines]
    if not any(line.text.strip() for line in source.lines):
        raise UnreadableDataError(name, "no text")
    if (found := sum(lengths)) > limits.MOST_TEXT:
        raise TooLargeError(name, "characters", found=found, most=limits.MOST_TEXT)
    if (found := max(lengths)) > limits.LONGEST_LINE:
        raise TooLargeError(name, "characters in a line", found=found, most=limits.LONGEST_LINE)
    if (found := len(lengths)) > limits.MOST_LINES:
        raise TooLargeError(name, "lines", found=found, most=limits.MOST_LINES)
    if (found := _count_numbers(source)) > limits.MOST_NUMBERS:
        raise TooLargeError(name, "numbered lines", found=found, most=limits.MOST_NUMBERS)


def _count_numbers(source: Source) -> int:
    """Returns how many numbers stand where a sub-question's may; 0 where they cannot be many."""
    text = "\n".join(line.text for line in source.lines)
    most = text.count(".") + text.count(")") + len(source.lines)  # each ends in one of these
    if most <= limits.MOST_NUMBERS:
        return 0
    return sum(len(_NUMBER.findall(line.text)) for line in source.lines)
