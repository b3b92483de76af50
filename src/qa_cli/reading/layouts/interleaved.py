"""The layout in which each answer stands right behind its sub-question, under no heading."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.layouts import numbered, question_end, together, unnumbered
from qa_cli.reading.layouts.context import Chosen, Sheet
from qa_cli.reading.layouts.segments import Arrangement, Piece, begun_by
from qa_cli.reading.lines.marks import Mark

_SHORTEST = 20  # characters of an answer, where the form does not say that one follows
_MOST = 0.6  # of the sub-questions have text behind them, where answers follow them
_ASKS = re.compile(r"\?(?!\w)")  # and is no part of an address
_BEGINNING = 400  # characters of an answer in which it says to which sub-questions it is


def arranged(sheet: Sheet) -> Arrangement:
    """Returns the pieces: sub-questions, and answers where text follows their question marks."""
    asking = _asking(sheet)
    answers = _answers(sheet, asking.marks)
    problems = [*asking.problems]
    if answers and not sheet.form.follows:
        problems.append(sheet.problem("no headings", answers[0].mark))
    pieces = (*begun_by("question", asking.marks), *answers)
    if sheet.form.follows:
        problems += _doubts(sheet, answers, [piece.mark for piece in pieces])
    return Arrangement(pieces, tuple(problems))


def is_likely(sheet: Sheet) -> bool:
    """Returns whether text that is no question stands behind most of the numbered questions."""
    asking = numbered.questions(sheet, None).marks
    return bool(asking) and len(_answers(sheet, asking)) >= _MOST * len(asking)


def _asking(sheet: Sheet) -> Chosen:
    printed = numbered.questions(sheet, None)
    if printed.marks:
        return printed
    counted = unnumbered.questions(sheet, None)
    return Chosen(counted.marks, [*printed.problems, *counted.problems])


def _answers(sheet: Sheet, asking: Sequence[Mark]) -> list[Piece]:
    """Returns an answer for each sub-question with text behind its question mark.

    None at all, unless the form says that answers follow or most are followed by text.
    """
    pairs = zip_longest(asking, asking[1:])
    found = [piece for mark, end in pairs if (piece := _answer(sheet, mark, end))]
    if not sheet.form.follows:
        return found if len(asking) > 1 and len(found) >= _MOST * len(asking) else []
    return [_to_all(sheet, piece, found) for piece in found]


def _answer(sheet: Sheet, mark: Mark, end: Mark | None) -> Piece | None:
    """Returns what begins behind a sub-question, on a line of its own but in a text without any."""
    lines = sheet.text.cut(mark, end)
    border = question_end.found(lines, sheet.form.any_of("text", "requests"))
    if border is None or (border.start and not sheet.form.follows):
        return None
    at, start = border
    rest = "".join(line.text for line in [lines[at].part(start), *lines[at + 1 :]]).strip()
    if len(rest) < (1 if sheet.form.follows else _SHORTEST):
        return None
    offset = start + (0 if at else mark.end)
    return Piece("answer", mark.numbers, Mark("dash", (), mark.below + at, offset, offset))


def _to_all(sheet: Sheet, piece: Piece, answers: Sequence[Piece]) -> Piece:
    """Returns an answer, to all sub-questions that it says it is to, if these have no other."""
    numbers = together.named(sheet.text.between(piece.mark, None), sheet.form)
    others = {number for one in answers if one is not piece for number in one.numbers}
    if numbers and set(piece.numbers) <= set(numbers) and others.isdisjoint(numbers):
        return piece._replace(numbers=numbers)
    return piece


def _doubts(sheet: Sheet, answers: Sequence[Piece], marks: Sequence[Mark]) -> Iterator[Problem]:
    """Yields a problem for each answer that asks in its beginning, as its sub-question does."""
    places = sorted((mark.at, mark.start, mark) for mark in marks)
    behind = {one[2]: other[2] for one, other in pairwise(places)}
    for piece in answers:
        text = sheet.text.between(piece.mark, behind.get(piece.mark))
        if _ASKS.search(text, 0, _BEGINNING):
            yield sheet.problem("asking answer", piece.mark)
