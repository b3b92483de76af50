"""CSV as text: read back as it was, and nothing that a spreadsheet would execute."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.render.csv_text import table
from qa_cli.text.display import visible

FORMULAS = ("=", "+", "-", "@", "\t")


def read(*rows: tuple[object, ...], header: str = "a,b") -> list[list[str]]:
    return list(csv.reader(io.StringIO("".join(table(header, rows)))))


def test_the_header_is_the_first_row() -> None:
    assert list(table("a,b", [])) == ["a,b\n"]


def test_what_is_unknown_is_an_empty_cell_and_a_number_is_written_bare() -> None:
    assert list(table("a,b", [(None, 7)])) == ["a,b\n", ",7\n"]


@pytest.mark.parametrize("cell", ["=1+1", "+32 2 555", "-niets", "@SUM(A1)", "\tx", "=cmd|' /C'!A"])
def test_a_cell_that_a_spreadsheet_would_execute_begins_with_an_apostrophe(cell: str) -> None:
    assert read((cell, "b"))[1] == [f"'{cell}", "b"]


@pytest.mark.parametrize("cell", ["1+1", "a=b", " =1", "'=1", "e-mail", ""])
def test_any_other_cell_is_left_as_it_is(cell: str) -> None:
    assert read((cell, "b"))[1] == [cell, "b"]


def test_what_could_command_a_terminal_is_written_out() -> None:
    assert read(("a\x1b[1m", "\u202eb"))[1] == [r"a\x1b[1m", r"\u202eb"]


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_the_cells_are_read_back_by_the_csv_module(rows: list[tuple[str, str]]) -> None:
    expected = [
        [f"'{cell}" if cell.startswith(FORMULAS) else cell for cell in map(visible, row)]
        for row in rows
    ]
    assert read(*rows)[1:] == expected


@given(st.text())
def test_no_cell_begins_as_a_formula(cell: str) -> None:
    (_, (first, _)) = read((cell, "b"))
    assert not re.match(r"[=+\-@\t]", first)
