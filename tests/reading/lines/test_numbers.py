"""Lists of numbers as documents print them."""

import re

import pytest

from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines.numbers import parse_numbers

NL = forms.form("nl")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4", (4,)),
        ("4 en 5", (4, 5)),
        ("2 t/m 6", (2, 3, 4, 5, 6)),
        ("4, 5, 7 en 8", (4, 5, 7, 8)),
        ("1. t.e.m. 4", (1, 2, 3, 4)),
        ("1., 2. en 3", (1, 2, 3)),
        ("1-3", (1, 2, 3)),
        ("1 tot en met 3, 5", (1, 2, 3, 5)),
        ("3-1", ()),
        ("0", ()),
        ("501", ()),
    ],
)
def test_lists_of_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert re.fullmatch(NL.numbers, text)
    assert parse_numbers(text, NL) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("l", (1,)),
        ("Z", (2,)),
        ("lO", ()),
        ("1O", (10,)),
        ("l2", (12,)),
        ("2S", (25,)),
        ("II", (2,)),
    ],
)
def test_numbers_that_text_recognition_misread(text: str, numbers: tuple[int, ...]) -> None:
    assert parse_numbers(text, NL) == numbers
    assert bool(re.fullmatch(NL.numbers_of_headings, text)) == bool(numbers)


def test_a_number_stands_once_in_the_order_printed() -> None:
    assert parse_numbers("4, 2 en 4", NL) == (4, 2)


def test_and_may_be_said_in_the_other_language_of_a_bilingual_bulletin() -> None:
    assert parse_numbers("1 et 2", NL) == (1, 2)
    assert re.fullmatch(NL.numbers, "1 et 2")
    assert re.fullmatch(forms.form("fr").numbers, "1 en 2")
