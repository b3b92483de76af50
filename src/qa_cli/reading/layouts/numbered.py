"""Finds the sub-questions and answers that stand under headings or printed numbers."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_cli.model.diagnostics import Problem, ProblemKind
from qa_cli.reading.layouts import chain, together
from qa_cli.reading.layouts.chain import Candidate, Chain
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.layouts.segments import stands_before, with_next
from qa_cli.reading.lines.marks import Mark

_SEEN = 20  # letters by which a question that is printed again is known


def questions(context: Context, border: Mark | None, own: Sequence[Mark] = ()) -> Selection:
    """Returns the sub-questions before `border`: headings or, if there are none, numbers.

    `own` are the headings of answers that stand among them.
    """
    found = context.before(border)
    headings = [mark for mark in found if mark.kind == "question"]
    numbers = [mark for mark in found if mark.kind == "number"]
    if not headings:
        return questions_among(context, numbers, border, own)
    headed = Selection(headings, list(_repeated(context, headings)))
    if not numbers or stands_before(headings[0], numbers[0]):
        return headed
    # "Frage 1: ..." stands over a table in an annex too, and where a reference is wrapped.
    counted = questions_among(context, numbers, border, own)
    begins = bool(counted.marks) and stands_before(counted.marks[0], headings[0])
    return counted if begins and len(counted.numbers) >= len(headed.numbers) else headed


def questions_among(
    context: Context, numbers: Sequence[Mark], border: Mark | None, own: Sequence[Mark] = ()
) -> Selection:
    """Returns which of the printed numbers before `border` are those of sub-questions."""
    numbers = _outer(numbers)
    displaced = together.displaced(context.text, context.form, numbers)
    others = [*own, *displaced, *([border] if border else [])]
    numbers = [mark for mark in numbers if mark not in displaced]
    elsewhere = frozenset(number for mark in displaced for number in mark.numbers)
    candidates = as_candidates(context, numbers, others)
    if _count_down(candidates):
        return Selection(numbers)  # as a list in HTML may; that they fall is said of the document
    found = chain.of_questions(candidates, elsewhere)
    chosen = [numbers[at] for at in found.chosen]
    problems = [_printed_wrongly(context, "repeated heading", numbers[at]) for at in found.repeated]
    problems += _passed_over(context, numbers, candidates, found)
    # Before "Antwoord" a form that always prints it has nothing but sub-questions with numbers.
    certain = border is not None and context.form.announced
    asks = sum(candidates[at].asks for at in found.chosen)
    if chosen and 2 * asks < len(chosen) and not certain:
        problems.append(context.problem("hardly any questions", chosen[0]))
    chosen = sorted([*chosen, *displaced], key=lambda mark: (mark.at, mark.start))
    return Selection(chosen, problems)


def _count_down(candidates: Sequence[Candidate]) -> bool:
    """Returns whether numbers count down to 1, and each of their texts asks."""
    printed = [number for candidate in candidates for number in candidate.numbers]
    falling = printed == list(range(len(printed), 0, -1)) and len(printed) > 1
    return falling and all(candidate.asks for candidate in candidates)


def _passed_over(
    context: Context, numbers: Sequence[Mark], candidates: Sequence[Candidate], found: Chain
) -> Iterator[Problem]:
    """Yields a problem if a list that begins again at 1 asks: it may be of more sub-questions.

    Where a question is printed again above its answer, it is no other.
    """
    first = min(found.chosen, default=len(numbers))
    asked = {_beginning(context, numbers[at]) for at in found.chosen}
    for at in range(first, len(numbers)):
        asks = candidates[at].asks and candidates[at].numbers == (1,)
        another = asks and at not in found.chosen and at not in found.repeated
        if another and _beginning(context, numbers[at]) not in asked:
            yield context.problem("list of questions", numbers[at])
            return


def _beginning(context: Context, mark: Mark) -> str:
    """Returns the first letters after a mark."""
    line = context.text.lines[mark.below]
    return re.sub(r"\W", "", line.text[mark.end :])[:_SEEN]


def _outer(numbers: Sequence[Mark]) -> Sequence[Mark]:
    """Returns the numbers without those of lists that are indented in the numbered texts.

    That is certain only where the outer numbers run on from 1, and each list begins at 1.
    """
    indent = min((mark.start for mark in numbers), default=0)
    outer = [mark for mark in numbers if mark.start == indent]
    inner = [mark for mark in numbers if mark.start > indent]
    counted = [number for mark in outer for number in mark.numbers]
    if len(outer) < 2 or not inner or counted != list(range(1, len(counted) + 1)):  # noqa: PLR2004
        return numbers
    first_of_lists = (two for one, two in pairwise(numbers) if one.start == indent < two.start)
    begins = all(mark.numbers == (1,) for mark in first_of_lists)
    return outer if begins and outer[0] is numbers[0] else numbers


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
            context.text.heading(mark).text.rstrip(" \t*_")[-1:].strip("0123456789"),
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
