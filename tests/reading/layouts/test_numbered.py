"""Sub-questions and answers under printed numbers; what else has a number is none."""

import pytest

from tests.reading.writers import answers, of_answers, problems, read_text, texts


@pytest.mark.parametrize(
    "inside",
    [
        "1. Brussel\n2. Gent\n3. Luik",  # a list
        "1. 65 121\n2. 1 0",  # a table
        "21. juli was een feestdag.",  # a date
        "1 juli is de eerste dag.",
        "1996 (1) telt niet mee.",
        "2.500 euro werd betaald.",
        "artikel 3. Dat staat in de wet.",
    ],
)
def test_a_number_inside_an_answer_begins_no_other(inside: str) -> None:
    block = f"1. Dit is de lijst:\n{inside}\n2. Nee.\n3. Ja.\n4. Ook dat niet."
    reading = read_text(of_answers(block))
    assert [answer.to for answer in reading.document.answers] == [(1,), (2,), (3,), (4,)]
    assert inside.partition("\n")[0] in answers(reading)[1,]


def test_lettered_parts_stay_in_their_sub_question_as_paragraphs() -> None:
    text = "Vlaamse Regering\n\n1. Hoeveel waren er:\na) in 2019?\nb) in 2020?\n2. Waarom?\n"
    assert texts(read_text(text))[1] == "Hoeveel waren er:|a) in 2019?|b) in 2020?"


@pytest.mark.parametrize(
    ("block", "kind", "heading"),
    [
        ("1. Ja.\n2. Nee.\n2. Toch wel.\n3. Ja.\n4. Ja.", "repeated heading", "2."),
        ("1. Ja.\n3. Nee.\n2. Ja.\n4. Ja.", "heading out of order", "2."),
    ],
)
def test_a_number_that_is_printed_wrongly_is_reported(block: str, kind: str, heading: str) -> None:
    reading = read_text(of_answers(block))
    (problem,) = (problem for problem in reading.problems if problem.kind == kind)
    assert problem.words == (heading,)
    assert problem.lines is not None


def test_numbered_texts_of_which_hardly_any_asks_are_reported() -> None:
    reading = read_text("Een titel\n\n1. Dit is zo.\n2. Dat is zo.\n3. En dit dan?\n")
    assert "hardly any questions" in problems(reading)


def test_a_list_of_questions_that_begins_again_at_1_is_said() -> None:
    sections = "A. Gas\n1. Hoeveel gas?\n2. Waarom?\nB. Olie\n1. Wat kost olie?\n2. Wie betaalt?\n"
    reading = read_text(
        f"Kamervragen\n{sections}Antwoord\n1. Veel.\n2. Daarom.\n1. Niets.\n2. U.\n"
    )
    assert "list of questions" in problems(reading)
    again = "Kamervragen\n1. Hoeveel gas?\n2. Waarom?\nAntwoord\n1. Veel.\n2. Daarom.\n"
    assert "list of questions" not in problems(read_text(again))


def test_sub_questions_that_are_counted_down_are_all_read_and_that_is_said() -> None:
    reading = read_text(
        "Vlaamse Regering\n\n3. Hoeveel?\n2. Waar?\n1. Waarom?\n\n"
        "ANTWOORD\n\n3. Tien.\n2. Hier.\n1. Zo.\n"
    )
    assert texts(reading) == {3: "Hoeveel?", 2: "Waar?", 1: "Waarom?"}
    assert answers(reading) == {(3,): "Tien.", (2,): "Hier.", (1,): "Zo."}
    assert "falling numbers" in problems(reading)
