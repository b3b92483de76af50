"""The layout without a heading for the answers, in which the numbers begin again at 1."""

from collections.abc import Sequence

from qa_cli.reading.layouts import chain, numbered
from qa_cli.reading.layouts.chain import Candidate
from qa_cli.reading.layouts.sheet import Sheet
from qa_cli.reading.pieces import Arrangement, begun_by

_SHORTEST = 40  # characters of an answer, on average; shorter ones may be a list in a question
_MOST_BEGINNINGS = 10  # places that are tried where answers may begin
_SHORT = "no heading announces the answers, and they are short: they may be a list in a question"
_ASKING_ANSWER = 0.3  # how odd it is, as `chain` weighs, that an answer asks something


def arranged(sheet: Sheet) -> Arrangement | None:
    """Returns the least odd reading in which answers begin again at 1; None if none is better."""
    numbers = numbered.printed(sheet.marks)
    border = _border(numbered.as_candidates(sheet, numbers))
    if border is None:
        return None
    asking = numbered.chained(sheet, numbers[:border], numbers[border])
    answers = numbered.answers(sheet, numbers[border:], asking.numbers)
    length = len(sheet.text.between(numbers[border], None))
    short = length < _SHORTEST * len(answers.marks)
    if short and not set(answers.numbers) >= set(asking.numbers):
        return None
    doubts = [sheet.problem("guessed", _SHORT, answers.marks[0])] if short else []
    return Arrangement(
        (*begun_by("question", asking.marks), *begun_by("answer", answers.marks)),
        (*asking.problems, *answers.problems, *doubts),
    )


def _border(candidates: Sequence[Candidate]) -> int | None:
    """Returns the candidate with which answers begin; None if all are best read as questions."""
    least, border = chain.of_questions(candidates).oddity, None
    begins = [at for at, one in enumerate(candidates) if at and one.numbers[0] == 1]
    for at in begins[:_MOST_BEGINNINGS]:
        odd = _oddity(candidates, at)
        if odd < least:
            least, border = odd, at
    return border


def _oddity(candidates: Sequence[Candidate], border: int) -> float:
    """Returns how odd it is that answers begin at a candidate."""
    asked = chain.of_questions(candidates[:border])
    held = [number for at in asked.chosen for number in candidates[at].numbers]
    answered = chain.of_answers(candidates[border:], held)
    if not held or not answered.chosen:
        return float("inf")
    asks = sum(candidates[border + at].asks for at in answered.chosen)
    return asked.oddity + answered.oddity + _ASKING_ANSWER * asks
