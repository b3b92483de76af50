"""The layout without a heading for the answers, in which the numbers begin again at 1."""

from collections.abc import Sequence

from qa_cli.reading.layouts import chain, numbered
from qa_cli.reading.layouts.chain import Candidate
from qa_cli.reading.layouts.context import Context
from qa_cli.reading.layouts.segments import Arrangement, begun_by, stands_before
from qa_cli.reading.lines.marks import Mark

_SHORTEST = 40  # characters of an answer, on average; shorter ones may be a list in a question
_MOST_BEGINNINGS = 10  # numbers that are tried as the first of an answer
_MOST_WEIGHED = 5_000  # numbers that are weighed for all of them together
_LONG = 200  # characters of an answer, on average; items of a list are shorter
_ASKING_ANSWER = 0.3  # how odd it is, as `chain` weighs, that an answer asks something


def arrange(context: Context) -> Arrangement | None:
    """Returns the least odd reading in which answers begin again at 1; None if none is better."""
    if context.form.follows:
        return None
    numbers = numbered.with_numbers(context.marks)
    start = _start_of_answers(context, numbers)
    if start is None:
        return None
    border = numbers[start]
    asking = numbered.questions_among(context, numbers[:start], border)
    answers = numbered.answers(context, numbers[start:], asking.numbers)
    length = len(context.text.between(border, None))
    short = length < _SHORTEST * len(answers.marks)
    if short and not set(answers.numbers) >= set(asking.numbers):
        return None
    doubts = []
    if not _is_certain(context, border, answers.marks, length):
        first = answers.marks[0]
        doubts = [context.problem("short answers or list" if short else "answers or list", first)]
    return Arrangement(
        (*begun_by("question", asking.marks), *begun_by("answer", answers.marks)),
        (*asking.problems, *answers.problems, *doubts),
    )


def _is_certain(context: Context, border: Mark, answers: Sequence[Mark], length: int) -> bool:
    """Returns whether answers, and not a list, certainly begin at `border`.

    They do if one of them is to several sub-questions, if a remark stands before them, or if they
    are as long as those of ministers.
    """
    remarks = (mark for mark in context.of_kind("aside") if stands_before(mark, border))
    grouped = any(len(mark.numbers) > 1 for mark in answers)
    return grouped or any(remarks) or length >= _LONG * len(answers)


def _start_of_answers(context: Context, numbers: Sequence[Mark]) -> int | None:
    """Returns the index of the number with which answers begin; None if all are of questions.

    A number after a colon begins a list.
    """
    candidates = numbered.as_candidates(context, numbers)
    least, start = chain.of_questions(candidates).oddity, None
    begins = [
        at
        for at, one in enumerate(candidates)
        if at and one.numbers[0] == 1 and not _is_announced(context, numbers[at - 1], numbers[at])
    ]
    tried = min(_MOST_BEGINNINGS, max(2, _MOST_WEIGHED // max(1, len(candidates))))
    for at in begins[:tried]:
        odd = _oddity(candidates, at)
        if odd < least:
            least, start = odd, at
    return start


def _is_announced(context: Context, before: Mark, number: Mark) -> bool:
    return context.text.between(before, number).rstrip().endswith(":")


def _oddity(candidates: Sequence[Candidate], start: int) -> float:
    """Returns how odd it is that answers begin at a candidate."""
    asked = chain.of_questions(candidates[:start])
    held = [number for at in asked.chosen for number in candidates[at].numbers]
    answered = chain.of_answers(candidates[start:], held)
    if not held or not answered.chosen:
        return float("inf")
    asks = sum(candidates[start + at].asks for at in answered.chosen)
    return asked.oddity + answered.oddity + _ASKING_ANSWER * asks
