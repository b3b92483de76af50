"""Texts that lost their lines: which numbers inside of a line begin a sub-question."""

import pytest

from tests.reading.writers import read_text, texts

LONG = "De fietsers klagen over de stations, waar te weinig plaats is voor hun fietsen. " * 3


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
def test_a_number_right_behind_another_or_behind_a_word_begins_a_sub_question(end: str) -> None:
    reading = read_text(f"{LONG}1. Hoeveel waren er? Graag {end}2. Waarom?3. a) Hoe? b) Waar?")
    assert list(texts(reading)) == [1, 2, 3]
    assert texts(reading)[2] == "Waarom?"


@pytest.mark.parametrize(
    "figure", ["25.000 in Gent", "volgens art. 2.1", "onder 2.1. De wet", "van 3.2 op 1.2. en zo"]
)
def test_an_amount_and_the_number_of_an_article_begin_none(figure: str) -> None:
    reading = read_text(f"{LONG}1. Waren er {figure} vorig jaar?2. Waarom is dat zo?")
    assert list(texts(reading)) == [1, 2]


def test_a_number_that_may_begin_another_sub_question_is_reported() -> None:
    reading = read_text(f"{LONG}1. Hoeveel?2. Graag opgesplitst als in punt 1.3. Hoeveel nog?")
    assert list(texts(reading)) == [1, 2]
    assert any(problem.kind == "next number inside" for problem in reading.problems)
