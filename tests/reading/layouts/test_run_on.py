"""Answers that begin inside the text of the one before: cut out only where that is certain."""

import pytest

from tests.reading.writers import ASKED, answers, of_answers, problems, read_text, remarks

THREE = "Een titel\n\nInleiding voor de Vlaamse Regering.\n\n1. Hoeveel?\n2. Wie?\n3. Wanneer?\n\n"


def read(block: str, asked: str = THREE) -> dict[tuple[int, ...], str]:
    """The answers of a Flemish question of three sub-questions."""
    return answers(read_text(f"{asked}ANTWOORD\n\n{block}\n"))


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("1. Er zijn er tien. 2. De Staat.", {(1,): "Er zijn er tien.", (2,): "De Staat."}),
        ("1. Tien.\n2. De Staat. 3. Morgen.", {(2,): "De Staat.", (3,): "Morgen."}),
        ("1. Tien. 2. et 3. De Staat, morgen.", {(1,): "Tien.", (2, 3): "De Staat, morgen."}),
        ("1. Er zijn er tien. 2. De Staat.\n3. Morgen.", {(2,): "De Staat.", (3,): "Morgen."}),
        ("1. Voor prijsaanduiding2.en 3. De Staat.", {(2, 3): "De Staat."}),
        ("1. Hetzij 12,5 %2. De Staat.\n3. Morgen.", {(1,): "Hetzij 12,5 %", (2,): "De Staat."}),
        ("De cijfers volgen hieronder. 1. et 2. De Staat.\n3. Morgen.", {(1, 2): "De Staat."}),
        ("1. Tien (zie hoger). 2. 2016201714157-2-bil", {(2,): "2016201714157-2-bil"}),
    ],
)
def test_the_next_number_between_two_sentences_begins_an_answer(
    block: str, found: dict[tuple[int, ...], str]
) -> None:
    assert found.items() <= read(block).items()


@pytest.mark.parametrize(
    "answer",
    [
        "Er zijn: 1. Hout. 2. Staal.",  # goes on with a list
        "Zie art. 2. De wet zegt het.",  # an abbreviation, and what is numbered after it
        "Er zijn er tien. 2. de Staat.",  # begins no sentence
        "Er zijn er tien. 2. De Staat. 2. De gemeente.",  # which of the two?
        "Het is artikel 2. De wet zegt het.",
        "Het volgende punt telt: 2. De Staat.",  # a list is announced
        "In 2012. De wet zegt het.",
        "Er zijn er tien. 2. en 4. De Staat.",  # there is no sub-question 4
    ],
)
def test_what_may_be_something_else_is_not_cut(answer: str) -> None:
    assert read(f"1. {answer}") == {(1,): answer}


def test_below_a_heading_a_number_is_one_of_a_list() -> None:
    asked = ASKED.replace("Antwoord 1", "Vraag 2\nWie?\n\nAntwoord 1")
    assert list(answers(read_text(f"{asked}Dat blijkt. 2. De Staat.\n"))) == [(1,)]


def test_a_list_that_is_announced_before_all_answers_stays_in_a_remark() -> None:
    reading = read_text(f"{THREE}ANTWOORD\n\nEr zijn akkoorden met: 1. Benin.\n2. De Staat.\n")
    assert remarks(reading) == ["Er zijn akkoorden met: 1. Benin."]
    assert list(answers(reading)) == [(2,)]


def test_an_answer_that_is_not_the_next_is_not_cut_out() -> None:
    assert list(read("1. Er zijn er tien. 3. Morgen.")) == [(1,)]


def test_where_all_are_answered_nothing_is_cut() -> None:
    reading = read_text(of_answers("1. Ja. 2. Nee.\n2. Nee.\n3. Ja.\n4. Nee."))
    assert answers(reading)[1,] == "Ja. 2. Nee."
    assert "unanswered" not in problems(reading)
