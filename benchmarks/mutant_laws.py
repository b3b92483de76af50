"""What has to hold of every mutant: nothing lost, nothing twice, no wrong pair without a word.

Two steps are watched: from the file to its lines (each format is looked at once more, by other
means), and from the lines to the document (`tests.reading.laws`).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.reading import laws

from qa_cli.model.diagnostics import Reading, beside_unanswered
from qa_cli.reading import reader
from qa_cli.reading.formats import detection
from qa_cli.reading.lines.line import Line

_WITH_PRINTED = ("text", "DOCX", "PDF")  # a mutant may be of another format than it was
Printed = Callable[[bytes], Counter[str]]


class Written(NamedTuple):
    """What a mutant was written with: by each word of an answer that no other holds, its numbers.

    None of the changes after that says anything else.
    """

    answers: dict[str, frozenset[int]]


def faults(
    content: bytes, name: str, written: Written | None, printed: Printed
) -> Iterator[Reading | str]:
    """Yields what was read, so that its time can be taken, and then each law that is broken.

    `printed` returns the letters of a file of this format; none where it cannot be told.

    Raises:
        UnreadableDataError: It is refused, which is no fault.
    """
    reading = reader.read_content(content, name)
    yield reading
    if reading.format == "JSON":
        return
    told = detection.as_utf_8(content)
    file_format = detection.format_of(told, name[name.rindex(".") :])
    lines = laws.lines_of(detection.reader_of(file_format)(told, name))
    try:
        laws.assert_nothing_is_lost_or_added(reading, lines)
    except AssertionError as error:
        yield f"lines: {str(error)[:200]}"
    if file_format.name in _WITH_PRINTED:
        yield from _lost_on_the_way(printed(told), reading, lines)
    if written:
        yield from _wrong_pairs(written, reading)


def _lost_on_the_way(printed: Counter[str], reading: Reading, lines: list[Line]) -> Iterator[str]:
    """Yields what of a file's letters is not in its lines, unless a problem says so."""
    texts = ((line.printed or line.text, *(call.mark for call in line.calls)) for line in lines)
    kept = laws.letters("".join("".join(text) for text in texts))
    lost = printed - kept
    said = any(problem.kind in {"unread part", "unread page"} for problem in reading.problems)
    if lost and not said:
        yield f"file: lost: {dict(lost.most_common(12))}"


def _wrong_pairs(written: Written, reading: Reading) -> Iterator[str]:
    """Yields the answers that are matched with none of their sub-questions, if nothing says so."""
    if beside_unanswered(reading.problems):
        return
    for answer in reading.document.answers:
        text = " ".join(paragraph.text for paragraph in answer.paragraphs)
        for word in re.findall(r"\w+", text):
            numbers = written.answers.get(word)
            if numbers and not numbers & {*answer.to}:
                yield f"pairs: {word} is to {sorted(numbers)}, and in an answer to {answer.to}"
