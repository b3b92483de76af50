"""The parts of a document, and what is left out of them."""

import pytest

from qa_cli.reading import parser
from qa_cli.reading.lines.line import Call, Source, numbered
from tests.reading.laws import assert_nothing_is_lost_or_added
from tests.reading.writers import (
    LANDTAG,
    WRITTEN,
    answers,
    flemish,
    of_answers,
    problems,
    read_text,
    remarks,
    texts,
)


def test_a_closing_remark_and_the_ministers_name_belong_to_no_sub_question() -> None:
    text = flemish(WRITTEN, heads=True).replace(
        "\n\nJAN JAMBON\n",
        "\n\nDeze vraag werd gesteld aan Jo Brouns (287).\nJAN JAMBON\n",
        1,
    )
    reading = read_text(text)
    assert texts(reading)[3] == "Kent de minister de bezwaren?"
    assert remarks(reading) == ["Deze vraag werd gesteld aan Jo Brouns (287)."]


def test_questions_printed_together_and_out_of_order_are_each_found() -> None:
    text = (
        "Kamervragen\nVraag 1 en 3\nKlopt het? Zo ja, waarom?\nAntwoord 1 en 3\nJa.\n"
        "Vraag 2\nWanneer?\nAntwoord 2\nZie het antwoord op vraag 1.\n"
    )
    reading = read_text(text)
    first, third, second = reading.document.questions
    assert (first.together, second.together, third.number) == ((1, 3), (), 3)
    assert reading.document.answers[1].refers_to == (1,)
    assert reading.problems == ()


def test_the_first_line_of_an_answer_is_no_head() -> None:
    text = f"{LANDTAG}1. Seit wann?\nDrucksache 19/1 wurde im Mai vorgelegt.\n2. Wo?\nHier.\n"
    assert answers(read_text(text))[1,] == "Drucksache 19/1 wurde im Mai vorgelegt."


def test_text_before_the_first_answer_is_kept_and_reported_where_it_may_be_a_missed_answer() -> (
    None
):
    reading = read_text(of_answers("Dit gaat vooraf.\n2. Nee.\n3. Ja.\n4. Ja."))
    assert remarks(reading) == ["Dit gaat vooraf."]
    assert problems(reading) == ["unanswered", "text before answers"]
    assert all(problem.lines for problem in reading.problems)


def test_what_is_said_before_answers_to_all_sub_questions_is_no_problem() -> None:
    reading = read_text(of_answers("Dit gaat vooraf.\n1. Ja.\n2. Nee.\n3. Ja.\n4. Ja."))
    assert remarks(reading) == ["Dit gaat vooraf."]
    assert problems(reading) == []


def test_a_question_that_is_printed_again_above_its_answer_is_its_heading() -> None:
    asked = "1. Wie viele Brücken wurden gebaut?\n2. Welche Kosten sind entstanden?\n"
    reading = read_text(
        f"Bayerischer Landtag\nSchriftliche Anfrage\nvom 1.2.2021\nBrücken\n{asked}"
        "Antwort\ndes Ministeriums\n1. Wie viele Brücken wurden\ngebaut?\nEs waren neun.\n"
        "2. Welche Kosten sind entstanden?\nKeine.\n"
    )
    assert answers(reading) == {(1,): "Es waren neun.", (2,): "Keine."}
    assert "Wie viele Brücken wurden" in [left.text for left in reading.left_out]


def test_a_number_without_text_is_reported_and_no_sub_question() -> None:
    reading = read_text("Kamervragen\n\nVraag 1\n\nVraag 2\nHoe?\n\nAntwoord 2\nZo.\n")
    assert list(texts(reading)) == [2]
    assert "empty sub-question" in problems(reading)


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [
        ("1. Hoe?\n2. Wie?\n", "title from file name", "vraag.txt"),
        (f"Zo is het. {'En meer. ' * 30}\n\n1. Hoe?\n", "title from text", "Zo is het."),
        (f"{'Heel lang en ' * 12}zo.\n\n1. Hoe?\n", "long title", f"{'Heel lang en ' * 12}zo."),
    ],
)
def test_a_title_that_is_guessed_is_said_to_be(text: str, kind: str, title: str) -> None:
    reading = read_text(text)
    assert kind in problems(reading)
    assert reading.document.title.text == title


def test_a_call_on_a_line_of_its_own_is_left_out_once() -> None:
    text = "Vraag 1\nNoord-Ierland blijft onderdeel van het verkeer binnen de EU.\n1\n\U0001d7cf\n"
    reading = read_text(text)
    assert [left.text for left in reading.left_out if left.kind == "call"] == ["1"]
    assert_nothing_is_lost_or_added(reading, list(numbered(text)))


def test_a_call_on_a_blank_line_is_left_out() -> None:
    lines = numbered("Kamervragen over Mali\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.")
    called = [*lines[:4], lines[4]._replace(calls=(Call(0, "1"),)), *lines[5:]]
    reading = parser.parse(Source("text", tuple(called)), "")
    assert [left.text for left in reading.left_out if left.kind == "call"] == ["1"]
