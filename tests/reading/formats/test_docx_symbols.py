"""Characters of symbol fonts: what is known is printed, and no other is guessed."""

import pytest

from qa_cli.reading.formats.docx_symbols import character

UNKNOWN = "\ufffd"


@pytest.mark.parametrize(
    ("font", "code", "printed"),
    [
        ("Symbol", "F0B3", "≥"),
        ("Symbol", "00A3", "≤"),
        ("Symbol", "F061", "α"),
        ("Symbol", "F032", "2"),
        (" SYMBOL ", "f0b3", "≥"),
        ("Wingdings", "F0FE", "☑"),
        ("Wingdings", "F0A8", "☐"),
        ("Wingdings", "A8", "☐"),
        ("Wingdings 2", "F052", "☑"),
        ("Arial", "20AC", "€"),
        ("Arial", "1F600", "\U0001f600"),
        ("", "0020", " "),
    ],
)
def test_symbols_are_characters(font: str, code: str, printed: str) -> None:
    assert character(font, code) == printed


@pytest.mark.parametrize(
    ("font", "code"),
    [
        ("Eigen", "F041"),
        ("Eigen", "E000"),
        ("Eigen", "F8FF"),
        ("Wingdings", "F041"),
        ("Wingdings 2", "F041"),
        ("Symbol", "F0FF"),
        ("Symbol", "F400"),
        ("Arial", "0007"),
        ("Arial", "110000"),
        ("Arial", "-41"),
        ("Arial", ""),
        ("Arial", "zwart"),
    ],
)
def test_what_is_not_known_is_an_unreadable_character(font: str, code: str) -> None:
    assert character(font, code) == UNKNOWN


def test_beside_the_private_characters_of_fonts_are_those_of_everybody() -> None:
    assert character("Arial", "F900") == "\uf900"
    assert character("Arial", "D7FF") == "\ud7ff"
