"""The layout with one heading for all answers, which stand in a block behind it."""

from collections.abc import Sequence

from qa_cli.reading.layouts import numbered, unnumbered
from qa_cli.reading.layouts.context import Chosen, Sheet
from qa_cli.reading.layouts.segments import Arrangement, Piece, begun_by, stands_before
from qa_cli.reading.lines.marks import Mark


def arranged(sheet: Sheet, border: Mark) -> Arrangement:
    """Returns the pieces; `border` is the heading of the block."""
    printed = numbered.questions(sheet, border)
    counted = not printed.marks
    asking = unnumbered.questions(sheet, border) if counted else printed
    behind = sheet.behind(border)
    answers = numbered.answers(sheet, behind, asking.numbers)
    if answers.marks and _is_list(sheet, border, answers.marks[0]):
        answers = answers._replace(marks=())
    if counted and answers.numbers == asking.numbers:
        # As many numbers as there are dashes: how they are counted is no guess.
        asking = Chosen(asking.marks)
    elif counted or not answers.marks:
        whole = _first_number(sheet, border, behind)
        answers = Chosen([whole._replace(numbers=asking.numbers)])
    block = Piece("answers", (), border)
    pieces = (*begun_by("question", asking.marks), block, *begun_by("answer", answers.marks))
    doubts = asking.problems if counted else ()
    problems = (*printed.problems, *doubts, *answers.problems)
    if border.answer == "coordinated" and (other := _of_another(behind, answers.marks)):
        problems = (*problems, sheet.problem("another block of answers", other))
    return Arrangement(pieces, problems)


def _of_another(behind: Sequence[Mark], answers: Sequence[Mark]) -> Mark | None:
    """Returns the number with which the answers of another minister begin, if any."""
    after = (mark for mark in behind if answers and stands_before(answers[-1], mark))
    return next((mark for mark in after if mark.kind == "number" and mark.numbers == (1,)), None)


def _is_list(sheet: Sheet, border: Mark, first: Mark) -> bool:
    """Returns whether a sentence announces the numbered texts, and each goes on with it."""
    announced = sheet.text.between(border, first).rstrip().endswith(":")
    return announced and sheet.text.between(first, None).lstrip()[:1].islower()


def _first_number(sheet: Sheet, border: Mark, behind: Sequence[Mark]) -> Mark:
    """Returns where the one answer to everything begins: behind a number that opens it."""
    printed = [mark for mark in behind if mark.kind == "number"]
    alone = len(printed) == 1 and printed[0].numbers == (1,)
    if alone and not sheet.text.between(border, printed[0]).strip():
        return printed[0]
    return Mark("answer", (), border.below, border.end, border.end)
