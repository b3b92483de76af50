"""The layout in which each answer stands right after its sub-question, under no heading."""

import re
from collections.abc import Iterator, Sequence

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.layouts import numbered, question_end, together, unnumbered
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.layouts.segments import Arrangement, Segment, begun_by, with_next
from qa_cli.reading.lines.marks import Mark

_SHORTEST = 20  # characters of an answer, where the form does not say that one follows
_MOST = 0.6  # of the sub-questions have text after them, where answers follow them
_ASKS = re.compile(r"\?(?!\w)")  # and is no part of an address
_PART = re.compile(r"(?:[^\W\d]{3}\.|%|\d)[ \t]*\n+[ \t]*[b-z]\)[ \t]")
_ASKING_PART = re.compile(r"(?m)^[ \t]{0,40}[b-z]\)[ \t][^?.]{10,600}\?")  # below an answer
_BEGINNING = 400  # characters of an answer in which it says to which sub-questions it is


def arrange(context: Context) -> Arrangement:
    """Returns the segments: sub-questions, and answers where text follows their question marks."""
    asking = _asking(context)
    answers = _answers(context, asking.marks)
    problems = [*asking.problems]
    if answers and not context.form.follows:
        problems.append(context.problem("no headings", answers[0].mark))
    segments = (*begun_by("question", asking.marks), *answers)
    if context.form.follows:
        problems += _doubts(context, answers, [segment.mark for segment in segments])
    return Arrangement(segments, tuple(problems))


def is_likely(context: Context) -> bool:
    """Returns whether text that is no question stands after most of the numbered questions."""
    asking = numbered.questions(context, None).marks
    return bool(asking) and len(_answers(context, asking)) >= _MOST * len(asking)


def _asking(context: Context) -> Selection:
    printed = numbered.questions(context, None)
    if printed.marks:
        return printed
    counted = unnumbered.questions(context, None)
    return Selection(counted.marks, [*printed.problems, *counted.problems])


def _answers(context: Context, asking: Sequence[Mark]) -> list[Segment]:
    """Returns an answer for each sub-question with text after its question mark.

    None at all, unless the form says that answers follow or most are followed by text.
    """
    answers = (_answer(context, mark, end) for mark, end in with_next(asking))
    found = [answer for answer in answers if answer]
    if not context.form.follows:
        return found if len(asking) > 1 and len(found) >= _MOST * len(asking) else []
    return [_to_all(context, segment, found) for segment in found]


def _answer(context: Context, mark: Mark, end: Mark | None) -> Segment | None:
    """Returns the answer after a sub-question: it begins a line, but in a text without lines."""
    lines = context.text.cut(mark, end)
    border = question_end.find(lines, context.form.any_of("text", "requests"))
    if border is None or (border.start and not context.form.follows):
        return None
    at, start = border
    rest = "".join(line.text for line in [lines[at].part(start), *lines[at + 1 :]]).strip()
    if len(rest) < (1 if context.form.follows else _SHORTEST):
        return None
    offset = start + (0 if at else mark.end)
    return Segment("answer", mark.numbers, Mark("dash", (), mark.below + at, offset, offset))


def _to_all(context: Context, segment: Segment, answers: Sequence[Segment]) -> Segment:
    """Returns an answer with the sub-questions that it says it is to, if they have no other."""
    numbers = together.named(context.text.between(segment.mark, None), context.form)
    others = {number for one in answers if one is not segment for number in one.numbers}
    if numbers and set(segment.numbers) <= set(numbers) and others.isdisjoint(numbers):
        return segment._replace(numbers=numbers)
    return segment


def _doubts(
    context: Context, answers: Sequence[Segment], marks: Sequence[Mark]
) -> Iterator[Problem]:
    """Yields a problem for each answer that asks, and for each sub-question that may be answered.

    An answer that asks in its beginning may hold a part of its sub-question; a sentence that ends
    before the part "b)" of a sub-question may be the answer to "a)".
    """
    ends = dict(with_next(sorted(marks, key=lambda mark: (mark.at, mark.start, mark))))
    answered = {segment.mark for segment in answers}
    for mark in marks:
        if mark not in answered and _PART.search(context.text.between(mark, ends[mark])):
            yield context.problem("answer in sub-question", mark)
    for segment in answers:
        text = context.text.between(segment.mark, ends[segment.mark])
        if _ASKS.search(text, 0, _BEGINNING) or _ASKING_PART.search(text):
            yield context.problem("asking answer", segment.mark)
