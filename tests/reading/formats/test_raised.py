"""Which raised numbers call for a note, and which are part of what stands before them."""

import pytest

from qa_cli.reading.formats import raised
from qa_cli.reading.lines.line import Call


@pytest.mark.parametrize(
    ("before", "number", "text", "calls"),
    [
        ("25", "2", "25", [(2, "2")]),
        ("120", "3", "120", [(3, "3")]),
        ("de Mobiele Eenheid (ME)", "1", "de Mobiele Eenheid (ME)", [(23, "1")]),
        ("gemeenten", "1,2", "gemeenten", [(9, "1"), (9, "2")]),
        ("gemeenten", "[12]", "gemeenten", [(9, "12")]),
        ("gemeenten", "*", "gemeenten", [(9, "*")]),
        ("12 m", "2", "12 m²", []),
        ("3 km", "2", "3 km²", []),
        ("4 m", "3", "4 m³", []),
        ("10", "6", "10⁶", []),
        ("3 × 10", "9", "3 × 10⁹", []),
        ("10", "-6", "10⁻⁶", []),
        ("34", "ste", "34ste", []),
        ("1", "er", "1er", []),
        ("", "1", "1", []),
        ("Amsterdam", "2", "Amsterdam", [(9, "2")]),
    ],
)
def test_a_raised_number_is_a_call_or_part_of_the_text(
    before: str, number: str, text: str, calls: list[tuple[int, str]]
) -> None:
    line = raised.line(before + raised.written(before, number), 1)
    assert (line.text, list(line.calls)) == (text, [Call(*call) for call in calls])


def test_the_places_of_calls_are_those_in_the_text_without_them() -> None:
    text = f"een{raised.OPEN}1{raised.CLOSE} twee{raised.OPEN}2{raised.CLOSE}."
    line = raised.line(text, 3)
    assert line.text == "een twee."
    assert line.calls == (Call(3, "1"), Call(8, "2"))


def test_a_part_of_a_line_keeps_the_calls_that_it_ends_in() -> None:
    line = raised.line(f"een{raised.OPEN}1{raised.CLOSE} twee{raised.OPEN}2{raised.CLOSE}.", 3)
    assert line.part(0, 3).calls == (Call(3, "1"),)
    assert line.part(3).calls == (Call(5, "2"),)


def test_what_marks_calls_cannot_come_out_of_a_file() -> None:
    assert raised.unmarked("a\ufdd01\ufdd1") == "a\ufffd1\ufffd"
