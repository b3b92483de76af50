"""A heading for each answer, in every way that people type them."""

import pytest

from tests.reading.writers import (
    KAMER,
    LANDTAG,
    WRITTEN,
    answers,
    problems,
    read_text,
    stated,
    texts,
    tweede_kamer,
)

SAARLAND = (
    "LANDTAG DES SAARLANDES\n16. Wahlperiode\nDrucksache 16/700 (16/612)\n22.01.2019\n"
    "A N T W O R T\nzu der\nAnfrage des Abgeordneten Bo Lau (SPD)\nbetr.: Bahnhöfe\n"
)


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


@pytest.mark.parametrize(
    ("question", "answer", "numbers"),
    [
        ("Vraag 1", "Antwoord 1", (1,)),
        ("Vraag 1:", "Antwoord op vraag 1", (1,)),
        ("1", "Antwoord", (1,)),
        ("1.", "Antwoord:", (1,)),
        ("Vraag 1 en 2", "Antwoord vraag 1-2:", (1, 2)),
        ("Vragen 1, 2 en 3", "Antwoorden 1, 2 en 3", (1, 2, 3)),
        ("Vraag 1 t/m 4", "Antwoord op de vragen 1 tot en met 4", (1, 2, 3, 4)),
    ],
)
def test_dutch_headings(question: str, answer: str, numbers: tuple[int, ...]) -> None:
    text = f"Kamervragen\n{question}\nKlopt het bericht?\n{answer}\nJa, dat klopt.\n"
    reading = read_text(text)
    assert texts(reading) == dict.fromkeys(numbers, "Klopt het bericht?")
    assert answers(reading) == {numbers: "Ja, dat klopt."}
    assert reading.problems == ()


@pytest.mark.parametrize("numbered", [True, False])
def test_a_dutch_question_is_read_with_numbered_answers_and_without(numbered: bool) -> None:
    reading = read_text(tweede_kamer(WRITTEN, numbered_answers=numbered))
    assert [*texts(reading).values()] == [*WRITTEN.questions]
    assert answers(reading) == dict(WRITTEN.answers)
    # One answer after two questions is a guess.
    assert problems(reading) == ([] if numbered else ["unnumbered answer"])


def test_questions_have_the_numbers_of_the_heading_below_them() -> None:
    reading = read_text(
        f"{SAARLAND}Vorbemerkung des Fragestellers:\n„Es ist so.“\n"
        "Welche Bahnhöfe gibt es? Bitte einzeln aufführen.\nZu Frage 1:\nDie Bahnhöfe sind\n"
        "1. Homburg,\n2. Lebach.\nWelche werden umgebaut?\nWas kostet das?\n"
        "Zu den Fragen 2 und 3:\nAlle.\nAusgegeben: 23.01.2019\n"
    )
    assert texts(reading) == {
        1: "Welche Bahnhöfe gibt es? Bitte einzeln aufführen.",
        2: "Welche werden umgebaut?",
        3: "Was kostet das?",
    }
    assert answers(reading) == {(1,): "Die Bahnhöfe sind|1. Homburg,|2. Lebach.", (2, 3): "Alle."}
    assert reading.problems == ()
    assert reading.document.title.text == "Bahnhöfe"
    assert stated(reading.document) == {
        "number": "16/700",
        "asker": "Bo Lau (SPD)",
        "answered_on": "2019-01-22",
    }


def test_such_a_paper_on_one_line_is_read_too() -> None:
    reading = read_text(
        f"{SAARLAND}„Es ist so, wie es immer war.“\nWelche Bahnhöfe gibt es?\nZu Frage 1:\n"
        "Zwei kleine.\nWelche werden umgebaut?\nZu Frage 2:\nAlle.".replace("\n", " ")
    )
    assert texts(reading) == {1: "Welche Bahnhöfe gibt es?", 2: "Welche werden umgebaut?"}
    assert answers(reading) == {(1,): "Zwei kleine.", (2,): "Alle."}


def test_a_heading_before_the_numbered_answers_is_that_of_them_all() -> None:
    reading = read_text(
        f"{LANDTAG}1. Wie viele?\n2. Wo?\nAntwort der Landesregierung\nZu 1:\nZehn.\nZu 2:\nHier.\n"
    )
    assert answers(reading) == {(1,): "Zehn.", (2,): "Hier."}
    assert reading.problems == ()


def test_a_line_of_the_head_that_names_an_answer_is_none() -> None:
    head = "Kamervragen\n\nAntwoorden van de minister van Justitie\nop vragen over Mali\n\n"
    reading = read_text(f"{head}{KAMER}")
    assert answers(reading) == {(1,): "Ja, dat klopt."}
    assert reading.problems == ()


def test_an_answer_without_a_number_is_to_what_stands_above_it() -> None:
    asked = "Kamervragen\n\nVraag 1\nHoe?\n\nVraag 2\nWie?\n\nVraag 3\nWaar?\n\n"
    reading = read_text(f"{asked}Antwoord\nZo.\n\nVraag 4\nWat?\n\nAntwoord\nDat.\n")
    assert answers(reading) == {(1, 2, 3): "Zo.", (4,): "Dat."}
    (problem,) = reading.problems
    assert (problem.kind, problem.numbers) == ("unnumbered answer", (1, 2, 3))


def test_a_second_answer_in_a_row_is_to_no_sub_question() -> None:
    reading = read_text(f"{KAMER}Antwoord\nEn nog iets.\n")
    assert answers(reading) == {(1,): "Ja, dat klopt.", (): "En nog iets."}
    assert problems(reading) == ["unmatched answer"]
