"""Marks: headings, numbers and dashes at the beginning of lines, and inside a long line."""

import pytest

from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.line import Line, numbered
from tests.reading.writers import KAMER, answers, problems, read_text, texts

LONG = "De fietsers klagen over de stations, waar te weinig plaats is voor hun fietsen. " * 3


@pytest.mark.parametrize(
    ("text", "kind", "numbers", "below"),
    [
        ("Vraag 2 en 3", "question", (2, 3), ""),
        ("Antwoord op vraag 2: Ja.", "answer", (2,), "Ja."),
        ("ANTWOORD", "answer", (), ""),
        ("3. Hoeveel?", "number", (3,), "Hoeveel?"),
        ("- Hoeveel?", "dash", (), "Hoeveel?"),
        ("Toelichting", "aside", (), "Toelichting"),
    ],
)
def test_a_mark_says_what_it_is_and_where_its_text_begins(
    text: str, kind: str, numbers: tuple[int, ...], below: str
) -> None:
    (mark,) = marks.find([Line(text, 1)], forms.form("nl"))
    assert (mark.kind, mark.numbers) == (kind, numbers)
    assert text[mark.end :] == below


@pytest.mark.parametrize("text", ["De vraag 2 is gezien.", "21. januari", "1. 65 121", "Vraag 9-1"])
def test_what_only_looks_like_a_mark_is_none(text: str) -> None:
    assert marks.find([Line(text, 1)], forms.form("nl")) == []


@pytest.mark.parametrize(
    ("above", "text"),
    [
        ("Es liegen keine Zahlen (vgl. Antwort zu", "Frage 2) vor, und das bleibt so."),
        ("Die Zahlen stehen in der Antwort auf", "Frage 2 und gelten weiter."),
    ],
)
def test_a_sentence_that_goes_on_with_a_number_is_no_heading(above: str, text: str) -> None:
    assert marks.find([Line(above, 1), Line(text, 2)], forms.form("bundestag")) == []


def test_a_heading_may_run_over_several_lines() -> None:
    lines = [
        Line("Antwoord van de vice-eersteminister en", 1),
        Line("  minister van Werk : Het", 2),
        Line("zijn er tien.", 3),
    ]
    (mark,) = marks.find(lines, forms.form("belgie-nl"))
    assert (mark.kind, mark.at, mark.below) == ("answers", 0, 1)
    assert lines[mark.below].text[mark.end :] == "Het"


def test_a_heading_with_a_letter_goes_on_with_the_number_that_has_begun() -> None:
    reading = read_text(
        f"{KAMER}Vraag 2a\nHoeveel?\n\nVraag 2b\nWaarom?\n\n"
        "Antwoord 2a\nTien.\n\nAntwoord 2b\nZo.\n"
    )
    assert texts(reading)[2] == "Hoeveel?|Vraag 2b|Waarom?"
    assert answers(reading)[2,] == "Tien.|Antwoord 2b|Zo."
    assert reading.problems == ()


@pytest.mark.parametrize(
    "end",
    [
        "in 2018 en 2019.",
        "tegen 10.381.",
        "met COVID-19.",
        "in relatieve cijfers",
        "dit jaar?\u00a0",
    ],
)
def test_a_number_right_after_another_or_after_a_word_begins_a_sub_question(end: str) -> None:
    reading = read_text(f"{LONG}1. Hoeveel waren er? Graag {end}2. Waarom?3. a) Hoe? b) Waar?")
    assert list(texts(reading)) == [1, 2, 3]
    assert texts(reading)[2] == "Waarom?"


@pytest.mark.parametrize(
    "figure", ["25.000 in Gent", "volgens art. 2.1", "onder 2.1. De wet", "van 3.2 op 1.2. en zo"]
)
def test_an_amount_and_the_number_of_an_article_begin_none(figure: str) -> None:
    reading = read_text(f"{LONG}1. Waren er {figure} vorig jaar?2. Waarom is dat zo?")
    assert list(texts(reading)) == [1, 2]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Vraag (1)", (1,)),
        ("Vraag - 12 -", (12,)),
        ("Vraag IV", (4,)),
        ("Vraag IX: Hoeveel?", (9,)),
        ("Vraag één", (1,)),
        ("VRAAG TWEE", (2,)),
        ("Antwoord twaalf", (12,)),
        ("Vraag l", (1,)),  # by OCR
    ],
)
def test_the_number_of_a_heading_may_be_roman_spelled_or_in_brackets(
    text: str, numbers: tuple[int, ...]
) -> None:
    (mark,) = marks.find(numbered(text), forms.form("nl"))
    assert mark.numbers == numbers


@pytest.mark.parametrize("text", ["Vraag IIII", "Vraag Ik", "Vraag tweeling", "Vraag 2024"])
def test_what_is_no_number_heads_nothing(text: str) -> None:
    assert marks.find(numbered(text), forms.form("nl")) == []


@pytest.mark.parametrize("two", ["Vraag Z", "Vraag 2", "VRAAG 2"])
def test_a_heading_with_a_number_that_was_misread_is_one(two: str) -> None:
    reading = read_text(f"{KAMER}{two}\nWat nu?\n\nAntw. 2\nNiets.\n")
    assert answers(reading) == {(1,): "Ja, dat klopt.", (2,): "Niets."}
    assert problems(reading) == []


def test_answers_that_are_headed_as_questions_may_begin_with_a_small_letter() -> None:
    reading = read_text(
        "SCHRIFTELIJKE VRAAG\nnr. 114\nvan ELS AMPE\ndatum: 4 maart 2021\naan JAN JAMBON\nPaden\n"
        "1. Hoeveel?\n2. Waarom?\nANTWOORD\nop vraag nr. 114 van 4 maart 2021\nvan ELS AMPE\n"
        "Vraag 1: er zijn er tien.\nVraag 2: zie vraag 1.\n"
    )
    assert answers(reading) == {(1,): "er zijn er tien.", (2,): "zie vraag 1."}
    assert problems(reading) == []


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Eerste vraag", "Tweede vraag"),
        ("1e vraag", "2e vraag"),
        ("Vraag #1", "Vraag #2"),
        ("• Vraag 1:", "• Vraag 2:"),
        ("- Vraag 1:", "- Vraag 2:"),
    ],
)
def test_ordinals_and_bullets_are_headings_too(one: str, two: str) -> None:
    reading = read_text(
        f"2021Z04321\n\n{one}\nKlopt het?\n\nAntwoord 1\nJa.\n\n"
        f"{two}\nWat nu?\n\nAntwoord 2\nNiets.\n"
    )
    assert texts(reading) == {1: "Klopt het?", 2: "Wat nu?"}
    assert answers(reading) == {(1,): "Ja.", (2,): "Niets."}
    assert problems(reading) == []


def test_answers_to_an_ordinal_are_to_that_sub_question() -> None:
    reading = read_text(
        "2021Z04321\n\nEerste vraag\nKlopt het?\n\nAntwoord op de eerste vraag\nJa.\n\n"
        "Tweede vraag\nWat nu?\n\nAntwoord op de tweede vraag\nNiets.\n"
    )
    assert answers(reading) == {(1,): "Ja.", (2,): "Niets."}


def test_a_sentence_that_begins_with_a_question_is_no_heading() -> None:
    reading = read_text(f"{KAMER}Een vraag: hoe lang nog? Dat is niet bekend.\n")
    assert texts(reading) == {1: "Klopt het bericht?"}
