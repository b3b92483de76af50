"""Tables with a column of questions and one of answers: each row is a pair.

The column's head and the row's number are what is printed as "Vraag 1" elsewhere, and are written
so, for the layouts to find.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Cell = Sequence[str]  # its paragraphs
Row = Sequence[Cell]

_QUESTIONS = {
    "vraag": "Vraag", "vragen": "Vraag", "question": "Question", "questions": "Question",
    "frage": "Frage", "fragen": "Frage",
}  # fmt: skip
_ANSWERS = {
    "antwoord": "Antwoord", "antwoorden": "Antwoord", "réponse": "Réponse", "réponses": "Réponse",
    "answer": "Answer", "answers": "Answer", "reply": "Answer", "antwort": "Antwort",
    "antworten": "Antwort",
}  # fmt: skip
_NUMBERED = frozenset(["nr", "nummer", "no", "n°", "n", "numéro", "number", "nummern", "#", "vr"])
_NUMBERS = r"\d{1,3}(?:\s*(?:,|en|et|und|and|-|–|t/m)\s*\d{1,3}){0,50}"
_CELL = re.compile(
    rf"\s*(?:(?:vraag|question|frage)\s+)?({_NUMBERS})\s*+(?:[.):]\s*+)?", re.IGNORECASE
)
_LEADING = re.compile(
    rf"\s*(?:(?:vraag|question|frage)\s+({_NUMBERS})[.:)]?|({_NUMBERS})\s?[.):])(?:\s+|$)",
    re.IGNORECASE,
)


class _Columns(NamedTuple):
    """Where the columns of a table of pairs are, and how a heading over each cell is written."""

    number: int | None
    question: int
    answer: int
    asked: str
    answered: str


def lines(rows: Sequence[Row]) -> list[str] | None:
    """Returns the lines of a table of questions and answers; None if it is none."""
    columns = _columns(rows[0]) if len(rows) > 1 else None
    return None if columns is None else list(_paired(rows[1:], columns))


def _columns(head: Row) -> _Columns | None:
    """Returns the columns of a table by their heads."""
    names = [" ".join(cell).strip(" .:()").lower() for cell in head]
    asking = [at for at, name in enumerate(names) if name in _QUESTIONS]
    answering = [at for at, name in enumerate(names) if name in _ANSWERS]
    if len(asking) != 1 or len(answering) != 1:
        return None
    question, answer = asking[0], answering[0]
    number = next((at for at, name in enumerate(names) if name in _NUMBERED), None)
    if number is None and question and not names[0]:
        number = 0
    asked, answered = _QUESTIONS[names[question]], _ANSWERS[names[answer]]
    return _Columns(number, question, answer, asked, answered)


def _paired(rows: Sequence[Row], columns: _Columns) -> Iterator[str]:
    """Yields a heading and the text of each question and answer, and what stands in other cells."""
    last = 0
    for row in rows:
        cells = [[text for text in cell if text.strip()] for cell in row]
        if len(cells) <= max(columns.question, columns.answer):
            yield from (text for cell in cells for text in cell)
            continue
        asked, answered = cells[columns.question], cells[columns.answer]
        number, asked, used = _number(cells, columns)
        if asked:
            number = number or str(last + 1)
            last = int(re.findall(r"\d+", number)[-1])
            yield from (f"{columns.asked} {number}", *asked)
        if answered and asked:
            yield f"{columns.answered} {number}"
        yield from answered
        yield from (text for at, cell in enumerate(cells) if at not in used for text in cell)


def _number(cells: Sequence[list[str]], columns: _Columns) -> tuple[str, list[str], set[int]]:
    """Returns the number of a row, its question without it, and the places of the cells read."""
    asked = cells[columns.question]
    used = {columns.question, columns.answer}
    if columns.number is not None and columns.number < len(cells):
        match = _CELL.fullmatch(" ".join(cells[columns.number]))
        if match:
            return match[1], asked, {*used, columns.number}
    match = _LEADING.match(asked[0]) if asked else None
    if match is None:
        return "", asked, used
    rest = [text for text in (asked[0][match.end() :], *asked[1:]) if text]
    return match[1] or match[2], rest, used
