"""Lines of a text, their pages, and the kinds of space that all count as one."""

import pytest

from qa_cli.reading.lines.line import Line, numbered, plain_lines, with_plain_spaces
from tests.reading.writers import answers, read_text, texts


def test_a_form_feed_begins_a_page_and_without_any_there_are_none() -> None:
    assert [(line.number, line.page) for line in numbered("een\n\ftwee")] == [(1, 1), (2, 2)]
    assert [(line.number, line.page) for line in numbered("een\ntwee")] == [(1, None), (2, None)]


def test_a_line_with_other_spaces_keeps_what_is_printed() -> None:
    (line,) = plain_lines([Line("Vraag\u00a01", 1)], "Vraag\u00a01")
    assert (line.text, line.printed) == ("Vraag 1", "Vraag\u00a01")
    assert line.part(5).printed == "\u00a01"
    assert with_plain_spaces("a\u202fb") == "a b"


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2007", "\u2009"])
def test_every_kind_of_space_is_one_and_stands_in_the_text_as_printed(space: str) -> None:
    reading = read_text(
        f"2024Z01234\n\nVraag{space}1\nKent{space}u dit?{space}\n\nAntwoord{space}\n5{space}mei.\n"
        f"\nVraag{space}2\nWat nu?\n\nAntwoord{space}2{space}\nZie het antwoord op vraag{space}1.\n"
    )
    assert texts(reading)[1].rstrip(space) == f"Kent{space}u dit?"
    assert answers(reading)[1,] == f"5{space}mei."
    assert reading.document.answers[1].refers_to == (1,)
    assert reading.problems == ()


def test_numbers_before_no_break_spaces_begin_sub_questions() -> None:
    asked = "Vlaamse Regering\n\n1.\u00a0Hoeveel?\n2.\u00a0Waarom?"
    text = f"{asked}\n\nANTWOORD\n\n1.\u00a0Tien.\n2. Zo.\n"
    assert answers(read_text(text)) == {(1,): "Tien.", (2,): "Zo."}
