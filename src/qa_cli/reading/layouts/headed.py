"""The layout with a heading for each answer, behind its sub-question or with its number."""

from collections.abc import Sequence

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.layouts import numbered, unnumbered
from qa_cli.reading.layouts.context import Chosen, Sheet
from qa_cli.reading.layouts.segments import Arrangement, Piece, begun_by, stands_before
from qa_cli.reading.lines.marks import Mark


def arranged(sheet: Sheet, own: Sequence[Mark], blocks: Sequence[Mark]) -> Arrangement:
    """Returns the pieces: `own` are the headings of answers, `blocks` those of all answers."""
    asking = numbered.questions(sheet, blocks[0] if blocks else None, own)
    if _hardly_asks(sheet, asking, own):
        asking = max(asking, unnumbered.above(sheet, own), key=lambda one: len(one.marks))
    pieces = begun_by("question", asking.marks)
    pieces += [Piece("answers", (), mark) for mark in blocks[:1]]
    problems = list(asking.problems)
    pending: tuple[int, ...] = ()
    headed = [mark for mark in own if mark.numbers]
    if asking.marks:  # "Antwoord van de minister" before them all is a line of the head
        own = [mark for mark in own if mark.numbers or stands_before(asking.marks[0], mark)]
    for mark in sorted([*asking.marks, *own], key=lambda mark: (mark.at, mark.start)):
        if mark.kind != "answer":
            pending += mark.numbers
            continue
        if headed and not mark.numbers and pending and _is_block(mark, headed, pending):
            pieces.append(Piece("answers", (), mark))
            continue
        if not mark.numbers and not _is_one_text(pending, asking):
            problems.append(_paired(sheet, mark, pending))
        pieces.append(Piece("answer", mark.numbers or pending, mark))
        pending = ()
    return Arrangement(tuple(pieces), tuple(problems))


def _is_block(mark: Mark, own: Sequence[Mark], pending: tuple[int, ...]) -> bool:
    """Returns whether answers with the numbers of the pending sub-questions stand behind a heading.

    It is then that of them all.
    """
    numbers = {number for one in own if stands_before(mark, one) for number in one.numbers}
    return numbers.issuperset(pending)


def _hardly_asks(sheet: Sheet, asking: Chosen, own: Sequence[Mark]) -> bool:
    """Returns whether what has numbers is a list in an answer, if anything has."""
    if any(mark.kind == "question" for mark in asking.marks):
        return False
    candidates = numbered.as_candidates(sheet, asking.marks, own)
    return 2 * sum(candidate.asks for candidate in candidates) <= len(candidates)


def _is_one_text(numbers: tuple[int, ...], asking: Chosen) -> bool:
    """Returns whether numbers are one sub-question's, or printed together over one text."""
    return len(numbers) == 1 or any(mark.numbers == numbers for mark in asking.marks)


def _paired(sheet: Sheet, mark: Mark, pending: tuple[int, ...]) -> Problem:
    """Returns what is doubtful about an answer without a number behind several sub-questions."""
    if not pending:
        return sheet.problem("unmatched answer", mark)
    return sheet.problem("unnumbered answer", mark, numbers=pending)
