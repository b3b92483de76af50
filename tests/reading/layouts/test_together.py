"""Sentences that name the sub-questions they answer together."""

import pytest

from qa_cli.reading.forms import form as forms
from qa_cli.reading.layouts import together
from qa_cli.reading.layouts.segments import Text
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.line import numbered
from tests.reading.writers import growth

DE = forms.form("bundestag")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Die Fragen 1, 2 und 11 werden gemeinsam beantwortet. Ja.", (1, 2, 11)),
        ("Die Fragen 2 bis 2c werden zusammen\nbeantwortet.", (2,)),
        ("Die Fragen 4, 4a und 4 b werden gemeinsam beantwortet.", (4,)),
        ("Die Fragen 1) bis 3) werden im Zusammenhang beantwortet.", (1, 2, 3)),
        ("Aufgrund des Sachzusammenhangs werden die Fragen 5 und 7 gemeinsam beantwortet.", (5, 7)),
        ("Die Fragen 5 und 7 werden bald beantwortet.", ()),
        ("Auf die Fragen 5 und 7 wird verwiesen.", ()),
    ],
)
def test_a_sentence_names_its_sub_questions(text: str, numbers: tuple[int, ...]) -> None:
    assert together.named(text, DE) == numbers


def displaced(text: str) -> list[tuple[int, ...]]:
    lines = numbered(text)
    printed = [mark for mark in marks.find(lines, DE) if mark.kind == "number"]
    return [mark.numbers for mark in together.displaced(Text(lines), DE, printed)]


def test_a_number_out_of_turn_is_one_that_the_sentence_below_names() -> None:
    said = "Die Fragen 1, 2 und 5 werden gemeinsam beantwortet.\nJa.\n"
    assert displaced(f"1. Wer?\n2. Wo?\n5. Wann?\n{said}3. Was?\n") == [(5,)]
    assert displaced("1. Wer?\n2. Wo?\n5. Wann?\n3. Was?\n") == []
    assert displaced(f"2. Wo?\n5. Wann?\n{said}") == []  # its first is not there


def test_the_time_grows_with_the_text() -> None:
    said = "1. Wer?\n3. Wo?\nDie Fragen 1 und 3 werden gemeinsam beantwortet.\n"
    assert growth(lambda size: displaced(said * size), 100, times=4) < 8


def test_a_number_that_is_named_twice_is_out_of_turn_once() -> None:
    said = "Die Fragen 1, 2 und 5 werden gemeinsam beantwortet.\nJa.\n"
    assert displaced(f"1. Wer?\n2. Wo?\n5. Wann?\n{said}{said}3. Was?\n") == [(5,)]
