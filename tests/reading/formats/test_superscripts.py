"""Raised digits that are characters call for notes where there are such notes, and else stay."""

import pytest

from tests.reading.writers import read_bytes, texts


def test_a_raised_digit_with_a_note_is_its_call() -> None:
    text = (
        "2021Z04321\n\nVraag 1\nKlopt het van die 25² gemeenten?¹\n\nAntwoord 1\nJa, op 5 m².\n\n"
        "¹ Trouw, 3 januari 2021.\n² Zie bijlage.\n"
    )
    reading = read_bytes(text.encode(), "x.txt")
    assert texts(reading) == {1: "Klopt het van die 25 gemeenten?"}
    assert reading.document.answers[0].paragraphs[0].text == "Ja, op 5 m²."
    assert [(one.mark, one.paragraphs[0].text) for one in reading.document.footnotes] == [
        ("1", "Trouw, 3 januari 2021."),
        ("2", "Zie bijlage."),
    ]
    assert [len(one.calls) for one in reading.document.footnotes] == [1, 1]


@pytest.mark.parametrize("asked", ["Hoeveel m² en 10⁶?", "Geldt a² + b² = c²?"])
def test_a_raised_digit_without_a_note_stays(asked: str) -> None:
    reading = read_bytes(f"2021Z04321\n\nVraag 1\n{asked}\n".encode(), "x.txt")
    assert texts(reading) == {1: asked}
