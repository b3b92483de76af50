"""Headings that were not understood are reported; a sentence that speaks of one is none."""

import pytest

from tests.reading.writers import KAMER, kamer, problems, read_text


@pytest.mark.parametrize(
    "heading",
    [
        "vraag 2",
        "Vraag Q",
        "Vrang 2",
        "Tweede antwoord",
        "Definitief antwoord:",
        "Antwoord op beide vragen",
        "antwoord 2",
        "Antwoord bij punt 2",
    ],
)
def test_a_heading_that_is_not_understood_is_reported(heading: str) -> None:
    reading = read_text(f"{KAMER}{heading}\nWat gaat u nog doen?\n")
    assert problems(reading) == ["missed heading"]
    assert reading.problems[0].lines is not None
    assert reading.problems[0].lines.first == 9


def test_a_heading_glued_to_a_sentence_is_reported() -> None:
    assert problems(read_text(f"{kamer().rstrip()}Vraag 2Wat gaat u doen?\n")) == ["missed heading"]


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
    assert read_text(f"{kamer()}{text}\n").problems == ()


def test_the_head_of_a_second_page_inside_an_answer_is_reported() -> None:
    head = "Directie Opsporing\n\nDatum\n25 juli 2024\n\nOns kenmerk\n5556789\n"
    reading = read_text(f"{kamer()}\n{head}\nVraag 2\nEn?\n\nAntwoord 2\nNee.\n")
    assert problems(reading) == ["missed page head"]
