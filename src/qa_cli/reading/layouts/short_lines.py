"""Reads answers whose numbers stand inside of a short line: "1. Ten. 2. Next year".

In a text without line breaks numbers inside of lines are looked for anyhow (`select`); in short
lines they count only where they answer what else had no answer of its own.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.layouts.context import Context
from qa_cli.reading.layouts.segments import Arrangement, Segment, stands_before
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.marks import Mark

_NUMBERED = re.compile(r"\S[ \t]*1[.)][ \t]*[\dA-ZÀ-ÖØ-Þ«“‘(]")  # inside of a line


def arrange(
    context: Context, by_lines: Arrangement, again: Callable[[Context], Arrangement]
) -> Arrangement | None:
    """Returns the reading in which marks inside short lines count too, if they answer the rest.

    "ANTWOORD: 1. Ten. 2. Next year." The sub-questions are to stay the same, and all be answered.
    Where one text answered them all `at_once`, its numbers may be a list too: that is said.
    """
    if (
        context.form.follows
        or not by_lines.answered
        or not any(map(_NUMBERED.search, (line.text for line in context.text.lines)))
    ):
        return None
    alone = at_once(by_lines)
    found = marks.find_inside(context.text.lines, context.marks, context.form, least=1)
    inside = again(context._replace(marks=found)) if len(found) > len(context.marks) else None
    if inside is None or inside.questions != by_lines.questions:
        return None
    if inside.answered != set(inside.questions) or at_once(inside):
        return None
    doubts = [*_begun_again(context, inside, found)]
    if alone:
        first = next(one.mark for one in inside.segments if one.role == "answer")
        if context.text.between(alone.mark, first).rstrip().endswith(":"):
            return None  # a list is announced
        doubts.insert(0, context.problem("answer or list item", first))
    return inside._replace(problems=(*inside.problems, *doubts))


def at_once(arrangement: Arrangement) -> Segment | None:
    """Returns the one answer to all sub-questions of which no number says so; None for several."""
    given = [one for one in arrangement.segments if one.role == "answer"]
    if len(given) != 1 or len(given[0].numbers) < 2:  # noqa: PLR2004 (one, as in most documents)
        return None
    mark = given[0].mark
    return given[0] if mark.kind == "answer" and mark.start == mark.end else None


def _begun_again(
    context: Context, arrangement: Arrangement, found: Sequence[Mark]
) -> Iterator[Problem]:
    """Yields a problem if, within the answers, numbers begin again at 1: those of another service.

    "Kabinet 1. ... 2. ... FOD 1. ... 2. ...": the second would be part of the last of the first.
    """
    answers = [one.mark for one in arrangement.segments if one.role == "answer"]
    rest = [
        mark
        for mark in found
        if mark.kind == "number" and mark not in answers and stands_before(answers[0], mark)
    ]
    for one, two in pairwise(rest):
        if (one.numbers, two.numbers) == ((1,), (2,)):
            yield context.problem("another block of answers", one)
            return
