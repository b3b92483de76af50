"""The outline of a document: a row a sub-question."""

from qa_cli.model.passages import Lines
from qa_cli.render import outline
from tests.render import results


def test_each_sub_question_is_a_row_that_says_how_it_is_answered() -> None:
    rows = list(outline.rows(results.shows()))
    assert [(number, how) for number, how, _ in rows] == [
        ("1", "answered with 2"),
        ("2", "answered with 1"),
        ("4", "no answer"),
        ("5", "answered with 6, refers to 1 and 2"),
        ("6", "answered with 5, refers to 1 and 2"),
    ]
    assert rows[0][2] == "Klopt de export van 25.000 wagens?"


def test_where_an_answer_may_be_instead_is_said() -> None:
    (row,) = outline.rows(results.shows(4)._replace(doubts=((4, Lines(7, 8)),)))
    assert row[1] == "perhaps in lines 7-8"


def test_a_long_sub_question_is_cut() -> None:
    long = results.with_text("woord " * 100)
    assert all(len(text) <= 75 for *_, text in outline.rows(results.shows(document=long)))


def test_only_what_was_asked_for_has_a_row() -> None:
    assert [number for number, *_ in outline.rows(results.shows(4))] == ["4"]
