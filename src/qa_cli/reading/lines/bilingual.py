"""Takes one language out of a document that prints a question in two, and tells of other questions.

The bulletins of the Belgian Chamber print each question in Dutch and in French, side by side. Read
as one, a sub-question in one language would be given an answer in the other.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.forms import form
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import location

_FILED = re.compile(r"\s*+(?:DO ?[\d ]++)?\s*+")  # the number of a file stands above the head


class Separated(NamedTuple):
    """The lines of a question in its first language, those in the other, and other questions."""

    lines: Sequence[Line]
    other: Sequence[Line] = ()
    problems: Sequence[Problem] = ()


class _Head(NamedTuple):
    """The head of a question: its language, its number, and the line in which it begins."""

    language: str
    number: str
    at: int


def separate(lines: Sequence[Line], text: str) -> Separated:
    """Returns `lines`, whose text is `text`, separated into two languages if they hold these."""
    heads = list(_heads(lines, text))
    if not heads:
        return Separated(lines)
    end = _end_of_first_language(lines, heads)
    others = [head.at for head in heads if head.number != heads[0].number and head.at < end]
    problems = [Problem("another question", location([lines[at]])) for at in others]
    return Separated(lines[:end], lines[end:], problems)


def _heads(lines: Sequence[Line], text: str) -> Iterator[_Head]:
    """Yields the heads of questions in the lines."""
    patterns = [(language, head) for language, head in _patterns() if head.search(text)]
    if not patterns:
        return
    for at in range(len(lines)):
        begun = "\n".join(line.text.lstrip() for line in lines[at : at + 2])
        for language, pattern in patterns:
            if match := pattern.match(begun):
                yield _Head(language, match[1], at)


def _end_of_first_language(lines: Sequence[Line], heads: Sequence[_Head]) -> int:
    """Returns the line in which the same question begins in another language, or the end."""
    first = heads[0]
    same = (head for head in heads if head.number == first.number)
    end = next((head.at for head in same if head.language != first.language), len(lines))
    if end == len(lines):
        return end
    while end > 0 and _FILED.fullmatch(lines[end - 1].text):
        end -= 1
    return end


@functools.cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Returns how the head of a question begins, in each language, with its number as a group."""
    every = map(form.form, form.names())
    return [(one.language, pattern) for one in every for pattern in one.patterns("known", "heads")]
