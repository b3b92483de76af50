"""The layout in which each answer stands right after its sub-question, under no heading."""

from collections.abc import Iterator, Sequence

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.layouts import numbered, question_end, unnumbered
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.layouts.segments import Arrangement, Segment, begun_by, with_next
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.numbers import parse_numbers

_SHORTEST = 20  # characters of an answer, where the form does not say that one follows
_MOST = 0.6  # of the sub-questions have text after them, where answers follow them
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
    asked = {number for mark in asking for number in mark.numbers}
    return [_to_all(context, segment, asked, found) for segment in found]


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


def _to_all(
    context: Context, segment: Segment, asked: set[int], answers: Sequence[Segment]
) -> Segment:
    """Returns an answer with the sub-questions that it says it is to, if they have no other."""
    beginning = " ".join(context.text.between(segment.mark, None)[:_BEGINNING].split())
    for pattern in context.form.patterns("text", "together"):
        if match := pattern.match(beginning):
            numbers = parse_numbers(match["numbers"], context.form)
            others = {number for one in answers if one is not segment for number in one.numbers}
            if set(segment.numbers) <= set(numbers) <= asked and others.isdisjoint(numbers):
                return segment._replace(numbers=numbers)
    return segment


def _doubts(
    context: Context, answers: Sequence[Segment], marks: Sequence[Mark]
) -> Iterator[Problem]:
    """Yields a problem for each answer that asks in its beginning, as its sub-question does."""
    ends = dict(with_next(sorted(marks, key=lambda mark: (mark.at, mark.start, mark))))
    for segment in answers:
        text = context.text.between(segment.mark, ends[segment.mark])
        if "?" in text[:_BEGINNING]:
            yield context.problem("asking answer", segment.mark)
