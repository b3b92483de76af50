"""Headings in every way that people type them, and those that stay unread: none without a word."""

import pytest

from tests.reading.writers import answers, problems, read_text, texts

KAMER = "2024Z01234\n\nVraag 1\nKlopt het bericht?\n\nAntwoord 1\nJa, dat klopt.\n\n"


@pytest.mark.parametrize(
    ("question", "answer", "numbers"),
    [
        ("Vraag  2", "Antwoord\t2", (2,)),
        ("Vraag2", "Antwoord2", (2,)),
        ("Vraag 2;", "Antwoord op Vraag 2", (2,)),
        ("Vraag nr. 2", "Antwoord op vraag nr. 2", (2,)),
        ("Vraag 2a", "Antwoord 2a", (2,)),
        ("Vraag 2 alsmede 3", "Antwoord 2 en antwoord 3", (2, 3)),
        ("Vraag 2 — 4", "Antwoord 2 tm 4", (2, 3, 4)),
        ("Vraag 2 én 3", "Antwoord (2 en 3)", (2, 3)),
        ("Vraag 2 en 3", "Antwoord op vragen 2) en 3)", (2, 3)),
        ("Vraag 2 en 3", "Antwoord op de vragen 2 en 3 gezamenlijk:", (2, 3)),
        ("Vraag 2", "Beantwoording vraag 2", (2,)),
        ("Vraag 2", "Antwoord van de Minister", (2,)),
        ("Vraag 2", "Antwoord van de staatssecretaris van Financiën", (2,)),
    ],
)
def test_headings_are_read_as_people_type_them(
    question: str, answer: str, numbers: tuple[int, ...]
) -> None:
    reading = read_text(f"{KAMER}{question}\nWat gaat u doen?\n\n{answer}\nNiets meer.\n")
    assert answers(reading) == {(1,): "Ja, dat klopt.", numbers: "Niets meer."}
    assert reading.problems == ()


def test_a_heading_with_a_letter_goes_on_with_the_number_that_has_begun() -> None:
    reading = read_text(
        f"{KAMER}Vraag 2a\nHoeveel?\n\nVraag 2b\nWaarom?\n\n"
        "Antwoord 2a\nTien.\n\nAntwoord 2b\nZo.\n"
    )
    assert texts(reading)[2] == "Hoeveel?|Vraag 2b|Waarom?"
    assert answers(reading)[2,] == "Tien.|Antwoord 2b|Zo."
    assert reading.problems == ()


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2007", "\u2009", "\u200b"])
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


@pytest.mark.parametrize(
    "heading",
    ["vraag 2", "Vraag twee", "Vraag II", "Antwoord op beide vragen", "antwoord 2", "Antw. 2"],
)
def test_a_heading_that_stays_unread_is_reported(heading: str) -> None:
    reading = read_text(f"{KAMER}{heading}\nWat gaat u nog doen?\n")
    assert problems(reading) == ["missed heading"]
    assert reading.problems[0].lines is not None
    assert reading.problems[0].lines.first == 9


def test_a_heading_glued_to_a_sentence_is_reported() -> None:
    assert problems(read_text(f"{KAMER[:-2]}Vraag 2Wat gaat u doen?\n")) == ["missed heading"]


@pytest.mark.parametrize(
    "text",
    [
        "Voor vraag 2 van het lid Bo verwijs ik naar de brief.",
        "Dat staat in het antwoord op\nvraag 7 van 3 mei.",
        "Vraag 7 gaat over iets anders.",
        "Antwoord kwam er nooit.",
        "De vragen zijn gesteld. Vragen genoeg.",
    ],
)
def test_a_sentence_that_speaks_of_a_question_is_no_heading(text: str) -> None:
    assert read_text(f"{KAMER[:-1]}{text}\n").problems == ()


def test_a_line_of_the_head_that_names_an_answer_is_none() -> None:
    head = "Kamervragen\n\nAntwoorden van de minister van Justitie\nop vragen over Mali\n\n"
    reading = read_text(f"{head}{KAMER}")
    assert answers(reading) == {(1,): "Ja, dat klopt."}
    assert reading.problems == ()
