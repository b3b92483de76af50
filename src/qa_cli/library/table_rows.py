"""Makes the rows of a library's tables out of a document; passages are counted from 0 in it."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from qa_cli.library.row_shapes import (
    CountryRow,
    DocumentRow,
    FactRow,
    LinkRow,
    PairRow,
    PassageRow,
    ProblemRow,
    QuestionRow,
    SectorRow,
    as_json,
)
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Country, Document, SubQuestion
from qa_cli.model.passages import Lines, Paragraph, Passage

if TYPE_CHECKING:
    from sqlite3 import Row


def document_row(document: Document, problems: int) -> DocumentRow:
    """Returns what a list tells of a document with so many problems."""
    return DocumentRow(
        title=document.title.text,
        language=document.language,
        metadata=document.metadata,
        questions=len(document.questions),
        answers=len(document.answers),
        unanswered=sum(not document.answers_to(question) for question in document.questions),
        problems=problems,
    )


def problem_row(problem: Problem) -> ProblemRow:
    """Returns the row of a problem."""
    first_line, last_line, first_page, last_page = _ends(problem.lines)
    return ProblemRow(
        kind=problem.kind,
        numbers=as_json(problem.numbers),
        words=as_json(problem.words),
        first_line=first_line,
        last_line=last_line,
        first_page=first_page,
        last_page=last_page,
    )


def problem(row: "Row") -> Problem:
    """Returns the problem of a row of `problems`, whose columns are asked by name."""
    lines = None
    if row["first_line"] is not None:
        pages = None if row["first_page"] is None else (row["first_page"], row["last_page"])
        lines = Lines(row["first_line"], row["last_line"], pages)
    numbers, words = json.loads(row["numbers"]), json.loads(row["words"])
    return Problem(row["kind"], lines, tuple(numbers), tuple(words))


def passage_row(passage: Passage, text: str, translation: str | None) -> PassageRow:
    """Returns the row of a passage, whose paragraphs are joined already."""
    first_line, last_line, first_page, last_page = _ends(passage.lines)
    return PassageRow(
        part=passage.part,
        number=passage.number,
        answers_to=" ".join(map(str, passage.to)),
        text=text,
        translation=translation,
        first_line=first_line,
        last_line=last_line,
        first_page=first_page,
        last_page=last_page,
    )


def question_rows(document: Document, passages: Sequence[Passage]) -> Iterator[QuestionRow]:
    """Yields each number of a sub-question with its passage, which several may share."""
    for question, passage in _asked(document, passages):
        yield QuestionRow(question.number, passage)


def pair_rows(document: Document, passages: Sequence[Passage]) -> Iterator[PairRow]:
    """Yields each sub-question with each answer to it, as the document pairs them."""
    answered = (at for at, passage in enumerate(passages) if passage.part == "answer")
    places = {id(answer): at for answer, at in zip(document.answers, answered, strict=True)}
    for question, passage in _asked(document, passages):
        for answer in document.answers_to(question):
            yield PairRow(passage, question.number, places[id(answer)])


def _asked(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[SubQuestion, int]]:
    """Yields the sub-questions with their passages; those printed as one text share theirs."""
    own = (at for at, passage in enumerate(passages) if passage.part == "question")
    shared: dict[tuple[Paragraph, ...], int] = {}
    for question in document.questions:
        if not question.together or question.number == question.together[0]:
            shared[question.paragraphs] = next(own)
        if question.paragraphs in shared:
            yield question, shared[question.paragraphs]


def link_rows(document: Document, passages: Sequence[int]) -> Iterator[LinkRow]:
    """Yields the links of the answers; `passages` are those of the answers, in the same order."""
    for answer, passage in zip(document.answers, passages, strict=True):
        for number in dict.fromkeys(answer.to):
            yield LinkRow(passage, "answers", number)
        for number in dict.fromkeys(answer.refers_to):
            yield LinkRow(passage, "refers to", number)


def country_row(country: Country) -> CountryRow:
    """Returns the row of a country for which sectors are listed."""
    location = country.location
    return CountryRow(
        code=country.code,
        name=country.name,
        translation=country.translation,
        part=location.part,
        number=location.number,
        first_line=location.lines.first,
        last_line=location.lines.last,
    )


def sector_rows(countries: Sequence[Country]) -> Iterator[SectorRow]:
    """Yields the rows of the sectors of all countries."""
    for country in countries:
        for sector in country.sectors:
            yield SectorRow(country.code, sector.name, sector.translation)


def fact_rows(countries: Sequence[Country]) -> Iterator[FactRow]:
    """Yields the rows of what else is stated of all countries."""
    for country in countries:
        for fact in country.facts:
            yield FactRow(country.code, fact.text, fact.translation)


def _ends(lines: Lines | None) -> tuple[Any, Any, Any, Any]:
    """Returns the first and last line and the first and last page."""
    if lines is None:
        return None, None, None, None
    return lines.first, lines.last, *(lines.pages or (None, None))
