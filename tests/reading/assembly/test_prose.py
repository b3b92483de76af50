"""Prose is kept as remarks; lines that only label are left out."""

import pytest

from qa_cli.reading.assembly import prose
from qa_cli.reading.lines.line import numbered
from tests.reading.writers import problems, read_text, remarks

PREFACE = "Voordat ik op de vragen inga, merk ik op dat de cijfers niet volledig zijn."
BRIEF = (
    "2024Z01234\n\nVragen van het lid Bos over waterstof\n\n{}\n\nVraag 1\nKlopt het?\n\n"
    "Antwoord 1\nJa.\n"
)


def test_what_a_minister_says_before_the_questions_is_a_remark() -> None:
    reading = read_text(BRIEF.format(PREFACE))
    assert remarks(reading) == [PREFACE]
    assert problems(reading) == []
    assert PREFACE not in [left.text for left in reading.left_out]


@pytest.mark.parametrize("label", ["AH 604", "Tweede Kamer der Staten-Generaal", "Datum: 3 mei"])
def test_a_line_that_labels_is_left_out(label: str) -> None:
    reading = read_text(BRIEF.format(label))
    assert remarks(reading) == []
    assert label in [left.text for left in reading.left_out]


def test_a_head_that_asks_is_kept_and_said() -> None:
    reading = read_text(BRIEF.format("Hoeveel waterstof wordt er dit jaar gemaakt?"))
    assert remarks(reading) == ["Hoeveel waterstof wordt er dit jaar gemaakt?"]
    assert problems(reading) == ["asking remark"]


def test_an_address_does_not_ask() -> None:
    assert prose.asks(numbered("Is dat zo?"))
    assert prose.asks(numbered("«Is dat zo»?"))
    assert not prose.asks(numbered("https://nos.nl/?id=3"))


@pytest.mark.parametrize(
    ("text", "heading", "rest"),
    [
        (
            "Toelichting:\n\nDe cijfers zijn voorlopig.",
            "Toelichting:",
            "De cijfers zijn voorlopig.",
        ),
        ("Bijlage 1\nDe cijfers.", "Bijlage 1", "De cijfers."),
        ("De cijfers zijn voorlopig.\nZe komen nog.", None, "De cijfers zijn voorlopig."),
        ("Toelichting", None, "Toelichting"),
    ],
)
def test_the_heading_of_a_remark_is_its_first_line(
    text: str, heading: str | None, rest: str
) -> None:
    found, lines = prose.headed(numbered(text))
    assert found == heading
    assert next(line.text for line in lines if line.text) == rest
