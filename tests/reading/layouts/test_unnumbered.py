"""Sub-questions without numbers: dashes, letters, and paragraphs that ask."""

import pytest

from tests.reading.writers import SENATE, answers, problems, read_text, stated, texts


def test_dashes_are_sub_questions_that_numbered_answers_follow() -> None:
    text = (
        f"{SENATE}Kan de minister mij mededelen :\n\n≠ Hoeveel er zijn;\n\n≠ Waar zij zijn ?\n\n"
        "Antwoord : Ik heb de eer het geachte lid volgende inlichtingen te verstrekken.\n\n"
        "1. Tien.\n\n2. In Brussel.\n"
    )
    reading = read_text(text)
    assert texts(reading) == {1: "Hoeveel er zijn;", 2: "Waar zij zijn ?"}
    assert answers(reading)[1,] == "Tien."
    assert reading.problems == ()
    assert reading.document.title.text == "Oorlog en asiel."
    assert stated(reading.document) == {
        "number": "1093",
        "asker": "de heer Dallemagne",
        "minister": "Minister van Binnenlandse Zaken",
        "asked_on": "2001-01-16",
    }


def test_questions_without_numbers_are_counted_above_each_answer() -> None:
    reading = read_text(
        "Kamervragen\n\nKlopt het?\n\nAntwoord\n\nJa.\n\nEn nu?\n\nAntwoord\n\nNiets.\n"
    )
    assert texts(reading) == {1: "Klopt het?", 2: "En nu?"}
    assert answers(reading) == {(1,): "Ja.", (2,): "Niets."}
    assert problems(reading) == ["counted sub-questions"]


def test_lines_with_letters_that_ask_are_sub_questions() -> None:
    reading = read_text(f"{SENATE}a) Hoeveel zijn er?\nb) Waarom is dat zo?\n")
    assert texts(reading) == {1: "Hoeveel zijn er?", 2: "Waarom is dat zo?"}


def test_the_last_paragraphs_that_ask_are_sub_questions() -> None:
    reading = read_text(f"{SENATE}Het is koud.\n\nHoeveel zijn er?\n\nWaarom?\n")
    assert texts(reading) == {1: "Hoeveel zijn er?", 2: "Waarom?"}
    assert "counted sub-questions" in problems(reading)


def test_what_is_above_the_heading_of_the_question_is_no_sub_question() -> None:
    reading = read_text(
        "Question écrite n° 41\n\nLa gare de Brive est fermée ?\nTexte de la question\n"
        "Elle lui demande si la gare reste ouverte.\n\n"
        "Texte de la réponse\nElle reste ouverte.\n"
    )
    assert texts(reading) == {1: "Elle lui demande si la gare reste ouverte."}
    assert answers(reading) == {(1,): "Elle reste ouverte."}


@pytest.mark.parametrize("end", ["", "."])
def test_a_title_that_ends_in_its_date_is_no_part_of_the_first_sub_question(end: str) -> None:
    title = "Vragen van het lid Jansen (EX) aan de minister over gas (ingezonden 4 januari 2021)"
    reading = read_text(
        f"2021Z04321\n{title}{end}\nHoeveel gas is er?\nWat kost het?\n"
        "Antwoord\n1. Veel gas.\n2. Niets.\n"
    )
    assert reading.document.title.text == f"{title}{end}"
    assert texts(reading) == {1: "Hoeveel gas is er?", 2: "Wat kost het?"}
    assert reading.document.metadata.asker == "Jansen (EX)"
