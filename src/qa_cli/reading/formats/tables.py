"""Tables with a column of questions and one of answers: each row is a pair.

The column's head and the row's number are what is printed as "Vraag 1" elsewhere, and are written
so, for the layouts to find.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

Cell = Sequence[str] | None  # its paragraphs; None where it is the one above, which goes on
Row = Sequence[Cell]

_QUESTIONS = {
    "vraag": "Vraag", "vragen": "Vraag", "question": "Question", "questions": "Question",
    "frage": "Frage", "fragen": "Frage", "vraagstelling": "Vraag", "deelvraag": "Vraag",
}  # fmt: skip
_ANSWERS = {
    "antwoord": "Antwoord", "antwoorden": "Antwoord", "réponse": "Réponse", "réponses": "Réponse",
    "answer": "Answer", "answers": "Answer", "reply": "Answer", "antwort": "Antwort",
    "antworten": "Antwort", "beantwoording": "Antwoord", "reactie": "Antwoord",
    "beantwortung": "Antwort", "response": "Answer",
}  # fmt: skip
_NUMBERED = frozenset(["nr", "nummer", "no", "n°", "n", "numéro", "number", "nummern", "#", "vr"])
_MOST_TITLES = 2  # rows above the heads of a table
_PAIR = 2
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
    paired = by_row(rows)
    return None if paired is None else [line for row in paired for line in row]


def by_row(rows: Sequence[Row]) -> list[list[str]] | None:
    """Returns the lines of each row of such a table, none of its heads; None if it is none.

    The heads may stand below a title of the table. Without any the cells are lines of their own,
    where each row asks in one and says in another: where an answer begins is for layouts to find.
    """
    for at, row in enumerate(rows[: min(_MOST_TITLES + 1, len(rows) - 1)]):
        if columns := _columns(row):
            return [*map(_texts, rows[:at]), [], *_paired(rows[at + 1 :], columns)]
        if sum(map(bool, map(_text, row))) > 1:
            break  # no title, which has the row to itself
    return [*map(_texts, rows)] if len(rows) > 1 and all(map(_asks_and_says, rows)) else None


def _texts(row: Row) -> list[str]:
    """Returns the texts of all cells of a row; a number stands before the next."""
    texts = [text for cell in row for text in cell or () if text.strip()]
    if len(texts) > 1 and _CELL.fullmatch(texts[0]):
        return [f"{texts[0].strip().rstrip('.)')}. {texts[1]}", *texts[2:]]
    return texts


def _text(cell: Cell) -> str:
    return " ".join(cell or ()).strip()


def _asks_and_says(row: Row) -> bool:
    """Returns whether a row holds a question and, after it, what is none; perhaps a number too."""
    said = [text for text in map(_text, row) if text]
    if len(said) > _PAIR and _CELL.fullmatch(said[0]):
        said = said[1:]
    return len(said) == _PAIR and said[0].endswith("?") and not said[1].endswith("?")


def cells(texts: Sequence[str], sign: str) -> list[Row]:
    """Returns the rows of a table in plain text, whose cells `sign` parts."""
    return [[[cell.strip()] for cell in text.strip(" |").split(sign)] for text in texts]


def _columns(head: Row) -> _Columns | None:
    """Returns the columns of a table by their heads."""
    names = [" ".join(cell or ()).strip(" .:()").lower() for cell in head]
    asking = [at for at, name in enumerate(names) if name in _QUESTIONS]
    # "Antwoord van de minister", "Reactie college"
    names = [name if name in _QUESTIONS else name.partition(" ")[0] or name for name in names]
    answering = [at for at, name in enumerate(names) if name in _ANSWERS]
    if len(asking) != 1 or len(answering) != 1:
        return None
    question, answer = asking[0], answering[0]
    number = next((at for at, name in enumerate(names) if name in _NUMBERED), None)
    if number is None and question and not names[0]:
        number = 0
    asked, answered = _QUESTIONS[names[question]], _ANSWERS[names[answer]]
    return _Columns(number, question, answer, asked, answered)


def _paired(rows: Sequence[Row], columns: _Columns) -> Iterator[list[str]]:
    """Yields a heading and the text of each question and answer, and what other cells hold.

    An answer that goes on in the rows below is to their questions too, and stands after them.
    """
    last = 0
    held: list[str] = []  # an answer that goes on
    to: list[str] = []
    for at, row in enumerate(rows):
        cells = [[text for text in cell or () if text.strip()] for cell in row]
        if len(cells) <= max(columns.question, columns.answer):
            yield [text for cell in cells for text in cell]
            continue
        number, asked, used = _number(cells, columns)
        found: list[str] = []
        if asked:
            number = number or str(last + 1)
            last = int(re.findall(r"\d+", number)[-1])
            found += [f"{columns.asked} {number}", *asked]
            to.append(number)
        held += cells[columns.answer]
        if not _goes_on(rows[at + 1 :], columns):
            if held and to:
                found.append(f"{columns.answered} {', '.join(to)}")
            found += held
            held, to = [], []
        yield found + [text for at, cell in enumerate(cells) if at not in used for text in cell]


def _goes_on(below: Sequence[Row], columns: _Columns) -> bool:
    """Returns whether the cell of the answer reaches into the next row."""
    return bool(below) and len(below[0]) > columns.answer and below[0][columns.answer] is None


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
