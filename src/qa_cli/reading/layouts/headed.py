"""The layout with a heading for each answer, after its sub-question or with its number."""

from collections.abc import Iterator, Sequence

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.layouts import numbered, unnumbered
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.layouts.segments import Arrangement, Segment, begun_by, stands_before
from qa_cli.reading.lines.marks import Mark


def arrange(context: Context, own: Sequence[Mark], blocks: Sequence[Mark]) -> Arrangement:
    """Returns the segments: `own` are the headings of answers, `blocks` those of all answers."""
    asking = _questions(context, own, blocks)
    if asking.marks:  # "Antwoord van de minister" before them all is a line of the head
        first = asking.marks[0]
        own = [mark for mark in own if mark.numbers or stands_before(first, mark)]
    answers = list(_answers(asking.marks, own))
    segments = [
        *begun_by("question", asking.marks),
        *(Segment("answers", (), mark) for mark in blocks[:1]),
        *answers,
    ]
    doubts = _doubts(context, answers, asking.marks)
    return Arrangement(tuple(segments), (*asking.problems, *doubts))


def _questions(context: Context, own: Sequence[Mark], blocks: Sequence[Mark]) -> Selection:
    """Returns the sub-questions: those with numbers or, where these hardly ask, the others."""
    with_numbers = numbered.questions(context, blocks[0] if blocks else None, own)
    if not _hardly_asks(context, with_numbers, own):
        return with_numbers
    without = unnumbered.above(context, own)
    return without if len(without.marks) > len(with_numbers.marks) else with_numbers


def _hardly_asks(context: Context, asking: Selection, own: Sequence[Mark]) -> bool:
    """Returns whether what has numbers is a list in an answer, if anything has."""
    if any(mark.kind == "question" for mark in asking.marks):
        return False
    candidates = numbered.as_candidates(context, asking.marks, own)
    return 2 * sum(candidate.asks for candidate in candidates) <= len(candidates)


def _answers(asking: Sequence[Mark], own: Sequence[Mark]) -> Iterator[Segment]:
    """Yields what each heading begins; an answer without a number is to what stands above it."""
    above: tuple[int, ...] = ()  # the sub-questions since the last answer
    for mark in sorted([*asking, *own], key=lambda mark: (mark.at, mark.start)):
        if mark.kind != "answer":
            above += mark.numbers
        elif _is_block(mark, own, above):
            yield Segment("answers", (), mark, mark.answer)
        else:
            yield Segment("answer", mark.numbers or above, mark, mark.answer)
            above = ()


def _is_block(mark: Mark, own: Sequence[Mark], above: tuple[int, ...]) -> bool:
    """Returns whether a heading is that of all the answers to the sub-questions above it.

    Answers with the numbers of all of them then stand after it.
    """
    if mark.numbers or not above:
        return False
    later = {number for one in own if stands_before(mark, one) for number in one.numbers}
    return later.issuperset(above)


def _doubts(
    context: Context, answers: Sequence[Segment], asking: Sequence[Mark]
) -> Iterator[Problem]:
    """Yields a problem for each answer without a number that stands after no one sub-question."""
    for answer in answers:
        certain = answer.role == "answers" or answer.mark.numbers
        if certain or _is_one_text(answer.numbers, asking):
            continue
        if answer.numbers:
            yield context.problem("unnumbered answer", answer.mark, answer.numbers)
        else:
            yield context.problem("unmatched answer", answer.mark)


def _is_one_text(numbers: tuple[int, ...], asking: Sequence[Mark]) -> bool:
    """Returns whether numbers are one sub-question's, or printed together over one text."""
    return len(numbers) == 1 or any(mark.numbers == numbers for mark in asking)
