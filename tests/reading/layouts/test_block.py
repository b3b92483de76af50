"""One heading for all answers: numbers tell which answer is to what."""

import pytest

from tests.reading.writers import SENATE, answers, of_answers, problems, read_text, stated, texts


@pytest.mark.parametrize(
    ("block", "to"),
    [
        ("1-3. Ja.\n4. Nee.", [(1, 2, 3), (4,)]),
        ("1 en 2. Ja.\n3. Nee.\n4. Ja.", [(1, 2), (3,), (4,)]),
        ("1. t.e.m. 4. Dat is zo.", [(1, 2, 3, 4)]),
        ("1., 2. en 3. Dat is zo.\n4. Nee.", [(1, 2, 3), (4,)]),
        ("1 & 3. Ja.\n2. Nee.\n4. Ja.", [(1, 3), (2,), (4,)]),
        ("1) Ja.\n2) Nee.\n3) Ja.\n4) Nee.", [(1,), (2,), (3,), (4,)]),
        ("1. a) Ja.\nb) Nee.\n2. Nee.\n3. Ja.\n4. Nee.", [(1,), (2,), (3,), (4,)]),
        ("Dat alles wordt onderzocht.", [(1, 2, 3, 4)]),
    ],
)
def test_numbers_group_answers(block: str, to: list[tuple[int, ...]]) -> None:
    assert [answer.to for answer in read_text(of_answers(block)).document.answers] == to


def test_an_answer_on_the_line_of_its_heading_answers_an_unnumbered_question() -> None:
    reading = read_text(f"{SENATE}Hoeveel dossiers zijn er ?\n\nAntwoord : Er zijn 317 dossiers.\n")
    assert texts(reading) == {1: "Hoeveel dossiers zijn er ?"}
    assert answers(reading) == {(1,): "Er zijn 317 dossiers."}


def test_french_is_read_as_dutch_is() -> None:
    text = (
        "Sénat de Belgique\n\nQuestion n° 12 de M. Hordies du 17 octobre 2001 (Fr.) :\nDossiers."
        "\n\n1. Combien de dossiers ?\n\n2. Pourquoi ?\n\n"
        "Réponse : 1. Dix.\n\n2. Voir la réponse à la question 1.\n"
    )
    reading = read_text(text)
    assert texts(reading) == {1: "Combien de dossiers ?", 2: "Pourquoi ?"}
    assert stated(reading.document) == {
        "number": "12",
        "asker": "M. Hordies",
        "asked_on": "2001-10-17",
    }
    assert answers(reading) == {(1,): "Dix.", (2,): "Voir la réponse à la question 1."}
    assert reading.document.answers[-1].refers_to == (1,)


def test_one_answer_to_everything_may_be_opened_by_a_number() -> None:
    asked = f"{SENATE}Hoeveel zijn er ?\n\nEn waarom ?\n\n"
    reading = read_text(f"{asked}Antwoord : 1. Er zijn er tien.\n")
    assert answers(reading) == {(1, 2): "Er zijn er tien."}
    assert problems(reading) == ["counted sub-questions"]


def test_a_list_that_a_sentence_announces_is_one_answer() -> None:
    reading = read_text(of_answers("Er zijn vier redenen:\n1. te duur\n2. te laat\n3. te ver"))
    assert list(answers(reading)) == [(1, 2, 3, 4)]
