"""Takes one language out of a document that prints a question in two, and tells of other questions.

The bulletins of the Belgian Chamber print each question in Dutch and in French, side by side. Read
as one, a sub-question in one language would be given an answer in the other.
"""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.forms import form
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import place


class Version(NamedTuple):
    """The lines of the first version of a question, those of the other, and other questions."""

    lines: Sequence[Line]
    other: Sequence[Line] = ()
    problems: Sequence[Problem] = ()


class _Head(NamedTuple):
    """The head of a question: its language, its number, and the line in which it begins."""

    language: str
    number: str
    at: int


def first(lines: Sequence[Line], text: str) -> Version:
    """Returns the first version of the question in `lines`, of which `text` is all."""
    patterns = [one for one in _patterns() if one[1].search(text)]
    if not patterns:
        return Version(lines)
    heads = [
        _Head(language, match[1], at)
        for at, line in enumerate(lines)
        for language, pattern in patterns
        if (match := pattern.match("\n".join(one.text.lstrip() for one in lines[at : at + 2])))
    ]
    if not heads:
        return Version(lines)
    begun = heads[0]
    same = [head for head in heads if head.number == begun.number]
    other = next((head.at for head in same if head.language != begun.language), len(lines))
    while 0 < other < len(lines) and _FILED.fullmatch(lines[other - 1].text):
        other -= 1
    others = [head.at for head in heads if head.number != begun.number and head.at < other]
    problems = [Problem("another question", place([lines[at]])) for at in others]
    return Version(lines[:other], lines[other:], problems)


@functools.cache
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """Returns how the head of a question begins, in each language, with its number as a group."""
    every = map(form.form, form.names())
    return [(one.language, pattern) for one in every for pattern in one.patterns("known", "heads")]


_FILED = re.compile(r"\s*(?:DO ?[\d ]+)?\s*")  # the number of a file stands above the head
