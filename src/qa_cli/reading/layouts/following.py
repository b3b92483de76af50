"""The layout in which each answer stands right behind its sub-question, under no heading."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from qa_cli.reading.layouts import numbered, unnumbered
from qa_cli.reading.layouts.sheet import Sheet
from qa_cli.reading.marks import Mark
from qa_cli.reading.paragraphs import asks
from qa_cli.reading.pieces import Arrangement, Piece, Text, begun_by
from qa_cli.reading.source import Line

_GUESSED = "no heading parts answers from sub-questions; they are parted behind the question mark"
_TELLS = re.compile(r"[.:;][»”’\"')\]]*[\d \]]*$")
_LOOK_AHEAD = 6  # lines in which a question may go on with another sentence that asks
_SHORTEST = 20  # characters of an answer
_MOST = 0.6  # of the sub-questions have text behind them, where answers follow them


def arranged(sheet: Sheet) -> Arrangement:
    """Returns the pieces: sub-questions, and answers where text follows their question marks."""
    asking = numbered.questions(sheet, None)
    problems = [*asking.problems]
    if not asking.marks:
        asking = unnumbered.questions(sheet, None)
        problems += asking.problems
    answers = _answers(sheet, asking.marks)
    if answers:
        problems.append(sheet.problem("guessed", _GUESSED, answers[0].mark))
    return Arrangement((*begun_by("question", asking.marks), *answers), tuple(problems))


def _answers(sheet: Sheet, asking: Sequence[Mark]) -> list[Piece]:
    """Returns an answer for each sub-question with text behind its question mark.

    None at all, unless the form says that answers follow or most are followed by text.
    """
    pairs = zip_longest(asking, asking[1:])
    found = [piece for mark, end in pairs if (piece := _answer(sheet.text, mark, end))]
    enough = len(asking) > 1 and len(found) >= _MOST * len(asking)
    return found if sheet.form.follows or enough else []


def _answer(text: Text, mark: Mark, end: Mark | None) -> Piece | None:
    """Returns what begins on the line behind a sub-question's last question mark."""
    lines = text.cut(mark, end)
    border = next((at for at, line in enumerate(lines) if asks(line.text)), None)
    if border is None:
        return None
    while (further := _asks_further(lines[border + 1 :])) is not None:
        border += further + 1
    rest = "".join(line.text for line in lines[border + 1 :]).strip()
    if len(rest) < _SHORTEST:
        return None
    return Piece("answer", mark.numbers, Mark("answer", mark.numbers, mark.at + border + 1, 0, 0))


def _asks_further(lines: Sequence[Line]) -> int | None:
    """Returns which of the next lines ends in a question mark, before one that ends a statement."""
    for at, line in enumerate(lines[:_LOOK_AHEAD]):
        if asks(line.text):
            return at
        if _TELLS.search(line.text.rstrip()) or not line.text.strip():
            return None
    return None
