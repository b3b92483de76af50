"""Answers without a heading, whose numbers begin again at 1; a list is none."""

from tests.reading.writers import WRITTEN, answers, flemish, problems, read_text


def test_numbers_after_a_colon_are_a_list() -> None:
    text = "Vlaamse Regering\n\n1. Hoeveel?\n2. Kan u dit geven:\n1. het aantal;\n2. het bedrag?\n"
    assert read_text(text).document.answers == ()


def test_answers_that_only_begin_again_are_said_to_be_guessed_unless_they_are_long() -> None:
    asked = "Vlaamse Regering\n\n1. Hoeveel zijn er?\n2. Waarom is dat zo?\n"
    short = "1. Er zijn er tien in heel Vlaanderen dit jaar.\n2. Dat staat zo in het decreet.\n"
    assert problems(read_text(asked + short)) == ["short answers or list"]
    long = short.replace("jaar.", f"jaar. {'Het aantal stijgt. ' * 20}")
    assert problems(read_text(asked + long)) == []


def test_answers_begin_where_the_numbers_begin_again() -> None:
    reading = read_text(flemish(WRITTEN, heads=False))
    assert answers(reading) == dict(WRITTEN.answers)
