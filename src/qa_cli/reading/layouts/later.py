"""Tells answers from those that were given before them: provisional, added, corrected ones.

Each has a heading of its own ("AANVULLEND ANTWOORD"), after which the numbers begin again.
"""

from collections.abc import Sequence
from itertools import zip_longest

from qa_cli.reading.layouts import numbered
from qa_cli.reading.layouts.context import Sheet
from qa_cli.reading.layouts.segments import Arrangement, Piece, stands_before
from qa_cli.reading.lines.marks import Mark


def headings(sheet: Sheet) -> list[Mark]:
    """Returns the headings of answers that follow others; none, if no heading tells a kind."""
    given = [mark for mark in sheet.marks if mark.kind in {"answer", "answers"}]
    kinds = [mark for mark in given if mark.kind == "answers" and mark.answer]
    if not kinds:
        return []
    told = kinds[0]
    later = [mark for mark in given if mark.kind == "answers" and stands_before(told, mark)]
    return later if given[0] is told else [told, *later]


def added(sheet: Sheet, arranged: Arrangement, later: Sequence[Mark]) -> Arrangement:
    """Returns the arrangement of what stands before `later` headings, with what they begin."""
    pieces, problems = list(arranged.pieces), list(arranged.problems)
    for heading, end in zip_longest(later, later[1:]):
        within = [mark for mark in sheet.behind(heading) if end is None or stands_before(mark, end)]
        answers = numbered.answers(sheet, within, arranged.questions)
        if answers.marks:
            pieces.append(Piece("answers", (), heading, heading.answer))
            problems += answers.problems
            pieces += [
                Piece("answer", mark.numbers, mark, heading.answer) for mark in answers.marks
            ]
            continue
        # Of several sub-questions it is not said which it is to.
        alone = tuple(arranged.questions) if len(arranged.questions) == 1 else ()
        pieces.append(Piece("answer", alone, heading, heading.answer))
        if not alone:
            problems.append(sheet.problem("another block of answers", heading))
    return Arrangement(tuple(pieces), tuple(problems))
