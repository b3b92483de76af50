"""Notes with stars or in brackets, below what calls for them; a list or emphasis is none."""

import pytest

from qa_cli.model.diagnostics import Reading
from tests.reading.writers import answers, kamer, problems, read_text

END = "\n\nVraag 2\nWat nu?\n\nAntwoord 2\nNiets.\n"


def notes(reading: Reading) -> list[tuple[str, str]]:
    return [(one.mark, one.paragraphs[0].text) for one in reading.document.footnotes]


def test_a_note_with_a_star_at_the_end_is_one_if_the_text_calls_for_it() -> None:
    reading = read_text(f"{kamer('*')}\n* Trouw, 3 januari 2021.\n")
    assert notes(reading) == [("*", "Trouw, 3 januari 2021.")]
    assert answers(reading) == {(1,): "Ja, dat klopt."}
    assert problems(reading) == []


@pytest.mark.parametrize("call", ["", " *nadruk*", "* en nog een*"])
def test_a_list_with_stars_and_a_word_in_stars_are_no_notes(call: str) -> None:
    reading = read_text(f"{kamer(call)}\n* Trouw, 3 januari 2021.\n")
    assert notes(reading) == []
    assert answers(reading)[1,] == "Ja, dat klopt.|* Trouw, 3 januari 2021."


@pytest.mark.parametrize("wrapped", ["", "\nbladzijde 5"])
def test_a_note_in_brackets_may_stand_below_its_answer(wrapped: str) -> None:
    reading = read_text(f"{kamer(' [1]').rstrip()}\n[1] Trouw, 3 januari 2021{wrapped}{END}")
    assert notes(reading) == [("1", f"Trouw, 3 januari 2021{wrapped}".replace("\n", " "))]
    assert answers(reading) == {(1,): "Ja, dat klopt.", (2,): "Niets."}


def test_a_bracket_that_is_called_nowhere_begins_a_line_of_the_text() -> None:
    reading = read_text(f"{kamer().rstrip()}\n[1] Trouw, 3 januari 2021{END}")
    assert notes(reading) == []
    assert answers(reading)[1,] == "Ja, dat klopt.|[1] Trouw, 3 januari 2021"
