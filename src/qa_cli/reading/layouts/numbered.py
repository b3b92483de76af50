"""Finds the sub-questions and answers that stand under headings or printed numbers."""

import re
from collections.abc import Iterator, Sequence

from qa_cli.model.diagnostics import Problem, ProblemKind
from qa_cli.reading.layouts import chain
from qa_cli.reading.layouts.chain import Candidate
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.layouts.segments import with_next
from qa_cli.reading.lines.marks import Mark


def questions(context: Context, border: Mark | None, own: Sequence[Mark] = ()) -> Selection:
    """Returns the sub-questions before `border`: headings or, if there are none, numbers.

    `own` are the headings of answers that stand among them.
    """
    found = context.before(border)
    headings = [mark for mark in found if mark.kind == "question"]
    if headings:
        return Selection(headings, list(_repeated(context, headings)))
    numbers = [mark for mark in found if mark.kind == "number"]
    return questions_among(context, numbers, border, own)


def questions_among(
    context: Context, numbers: Sequence[Mark], border: Mark | None, own: Sequence[Mark] = ()
) -> Selection:
    """Returns which of the printed numbers before `border` are those of sub-questions."""
    candidates = as_candidates(context, numbers, [*own, *([border] if border else [])])
    found = chain.of_questions(candidates)
    chosen = [numbers[at] for at in found.chosen]
    problems = [_printed_wrongly(context, "repeated heading", numbers[at]) for at in found.repeated]
    if chosen and 2 * sum(candidates[at].asks for at in found.chosen) < len(chosen):
        problems.append(context.problem("hardly any questions", chosen[0]))
    return Selection(chosen, problems)


def answers(context: Context, found: Sequence[Mark], to: Sequence[int]) -> Selection:
    """Returns the answers in a block: their numbers are those of the sub-questions, `to`."""
    numbers = with_numbers(found)
    answered = chain.of_answers(as_candidates(context, numbers), to)
    repeated = (numbers[at] for at in answered.repeated)
    disordered = (numbers[at] for at in answered.disordered)
    problems = [
        *(_printed_wrongly(context, "repeated heading", mark) for mark in repeated),
        *(_printed_wrongly(context, "heading out of order", mark) for mark in disordered),
        *(context.problem("answer or list item", numbers[at]) for at in answered.doubtful),
    ]
    return Selection([numbers[at] for at in answered.chosen], problems)


def with_numbers(found: Sequence[Mark]) -> list[Mark]:
    """Returns the marks with numbers: headings, if there are any, and else printed numbers."""
    headings = [mark for mark in found if mark.kind in {"question", "answer"} and mark.numbers]
    return headings or [mark for mark in found if mark.kind == "number"]


def as_candidates(
    context: Context, numbers: Sequence[Mark], others: Sequence[Mark] = ()
) -> list[Candidate]:
    """Returns the numbers as candidates; what each asks ends at the next of them or of `others`."""
    ends = sorted([*numbers, *others], key=lambda mark: (mark.at, mark.start))
    following = dict(with_next(ends))
    return [
        Candidate(
            mark.numbers,
            "?" in context.text.between(mark, following[mark]),
            context.text.is_apart(mark),
        )
        for mark in numbers
    ]


def _repeated(context: Context, headings: Sequence[Mark]) -> Iterator[Problem]:
    """Yields a problem for each heading with a number that was printed before."""
    seen: set[int] = set()
    for mark in headings:
        if not seen.isdisjoint(mark.numbers):
            yield _printed_wrongly(context, "repeated heading", mark)
        seen.update(mark.numbers)


def _printed_wrongly(context: Context, kind: ProblemKind, mark: Mark) -> Problem:
    heading = re.sub(r"\s+", " ", context.text.heading(mark).text).strip(" *_")
    return context.problem(kind, mark, words=(heading,))
