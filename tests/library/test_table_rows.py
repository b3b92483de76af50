"""Rows of the tables: each has its columns by name, and is made of one thing of a document."""

import sqlite3

import pytest

from qa_cli.library import table_rows
from qa_cli.model.diagnostics import Problem
from qa_cli.model.passages import Lines
from tests.library.conftest import MALI, plain
from tests.render.results import DOCUMENT


def test_sub_questions_are_unanswered_by_their_numbers() -> None:
    row = table_rows.document_row(DOCUMENT, 0)
    assert (row.questions, row.answers, row.unanswered) == (5, 4, 1)


@pytest.mark.parametrize("lines", [None, Lines(3, 4), Lines(3, 4, (1, 2))])
def test_a_problem_is_read_back_as_it_was(lines: Lines | None) -> None:
    problem = Problem("repeated heading", lines, (2, 3), ('Antwoord "1"', "é\x1b"))
    made = table_rows.problem_row(problem)
    names = ", ".join(f"? AS {name}" for name in made._fields)
    with plain() as connection:
        connection.row_factory = sqlite3.Row
        row = connection.execute(f"SELECT {names}", made).fetchone()
    assert table_rows.problem(row) == problem


def test_a_passage_has_its_location_and_what_it_answers() -> None:
    (*_, passage) = MALI.passages()
    row = table_rows.passage_row(passage, passage.text, None)
    assert (row.part, row.number, row.answers_to) == ("answer", 1, "1")
    assert (row.first_line, row.last_line, row.first_page, row.last_page) == (1, 2, 1, 1)
    first = next(one for one in DOCUMENT.passages() if one.part == "answer")
    assert table_rows.passage_row(first, "", None).answers_to == "1 2"


def test_numbers_that_are_printed_as_one_text_share_its_passage() -> None:
    passages = list(DOCUMENT.passages())
    rows = list(table_rows.question_rows(DOCUMENT, passages))
    assert [row.number for row in rows] == [1, 2, 4, 5, 6]
    assert rows[3].passage == rows[4].passage
    assert all(passages[row.passage].part == "question" for row in rows)


def test_answers_are_linked_to_what_they_answer_and_to_what_they_refer_to() -> None:
    rows = list(table_rows.link_rows(DOCUMENT, range(10, 14)))
    assert rows == [
        (10, "answers", 1),
        (10, "answers", 2),
        (12, "answers", 5),
        (12, "answers", 6),
        (12, "refers to", 1),
        (12, "refers to", 2),
        (13, "answers", 9),
    ]


def test_countries_have_their_sectors_and_facts_under_their_codes() -> None:
    countries = DOCUMENT.countries
    assert [row.code for row in map(table_rows.country_row, countries)] == ["NG", "ML", "AZ"]
    assert table_rows.country_row(countries[2])[:5] == (
        *("AZ", "Azerbeidzjan", "Azerbaijan", "answer", 5),
    )
    assert [*table_rows.sector_rows(countries)][-1] == ("AZ", "olie | gas", "oil, or gas")
    assert [row.translation for row in table_rows.fact_rows(countries)] == ["It ranks 34th.", None]
