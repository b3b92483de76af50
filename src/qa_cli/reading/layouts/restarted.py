"""The layout without a heading for the answers, in which the numbers begin again at 1."""

from collections.abc import Sequence

from qa_cli.reading.layouts import chain, numbered
from qa_cli.reading.layouts.chain import Candidate
from qa_cli.reading.layouts.context import Sheet
from qa_cli.reading.layouts.segments import Arrangement, begun_by, stands_before
from qa_cli.reading.lines.marks import Mark

_SHORTEST = 40  # characters of an answer, on average; shorter ones may be a list in a question
_MOST_BEGINNINGS = 10  # places that are tried where answers may begin
_MOST_WEIGHED = 5_000  # numbers that are weighed for all of them together
_LONG = 200  # characters of an answer, on average; items of a list are shorter
_ASKING_ANSWER = 0.3  # how odd it is, as `chain` weighs, that an answer asks something


def arranged(sheet: Sheet) -> Arrangement | None:
    """Returns the least odd reading in which answers begin again at 1; None if none is better."""
    numbers = numbered.printed(sheet.marks)
    if sheet.form.follows:
        return None
    border = _border(sheet, numbers)
    if border is None:
        return None
    asking = numbered.chained(sheet, numbers[:border], numbers[border])
    answers = numbered.answers(sheet, numbers[border:], asking.numbers)
    length = len(sheet.text.between(numbers[border], None))
    short = length < _SHORTEST * len(answers.marks)
    if short and not set(answers.numbers) >= set(asking.numbers):
        return None
    if not _is_certain(sheet, numbers[border], answers.marks, length):
        first = answers.marks[0]
        doubts = [sheet.problem("short answers or list" if short else "answers or list", first)]
    else:
        doubts = []
    return Arrangement(
        (*begun_by("question", asking.marks), *begun_by("answer", answers.marks)),
        (*asking.problems, *answers.problems, *doubts),
    )


def _is_certain(sheet: Sheet, border: Mark, answers: Sequence[Mark], length: int) -> bool:
    """Returns whether it is no list that begins at `border`.

    An answer that is to several, a remark before the answers, or answers as long as those of
    ministers tell.
    """
    remarks = (mark for mark in sheet.of_kind("aside") if stands_before(mark, border))
    grouped = any(len(mark.numbers) > 1 for mark in answers)
    return grouped or any(remarks) or length >= _LONG * len(answers)


def _border(sheet: Sheet, numbers: Sequence[Mark]) -> int | None:
    """Returns the number with which answers begin; None if all are best read as questions.

    A number behind a colon begins a list.
    """
    candidates = numbered.as_candidates(sheet, numbers)
    least, border = chain.of_questions(candidates).oddity, None
    begins = [
        at
        for at, one in enumerate(candidates)
        if at and one.numbers[0] == 1 and not _is_announced(sheet, numbers[at - 1], numbers[at])
    ]
    tried = min(_MOST_BEGINNINGS, max(2, _MOST_WEIGHED // max(1, len(candidates))))
    for at in begins[:tried]:
        odd = _oddity(candidates, at)
        if odd < least:
            least, border = odd, at
    return border


def _is_announced(sheet: Sheet, before: Mark, number: Mark) -> bool:
    return sheet.text.between(before, number).rstrip().endswith(":")


def _oddity(candidates: Sequence[Candidate], border: int) -> float:
    """Returns how odd it is that answers begin at a candidate."""
    asked = chain.of_questions(candidates[:border])
    held = [number for at in asked.chosen for number in candidates[at].numbers]
    answered = chain.of_answers(candidates[border:], held)
    if not held or not answered.chosen:
        return float("inf")
    asks = sum(candidates[border + at].asks for at in answered.chosen)
    return asked.oddity + answered.oddity + _ASKING_ANSWER * asks
