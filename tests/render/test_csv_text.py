"""CSV as text: read back as it was, and nothing that a spreadsheet would execute."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.render.csv_text import table
from qa_cli.text.display import visible


def read(*rows: tuple[object, ...], header: str = "a,b") -> list[list[str]]:
    return list(csv.reader(io.StringIO("".join(table(header, rows)))))


def test_the_header_is_the_first_row() -> None:
    assert list(table("a,b", [])) == ["a,b\n"]


def test_what_is_unknown_is_an_empty_cell_and_a_number_is_written_bare() -> None:
    assert list(table("a,b", [(None, 7)])) == ["a,b\n", ",7\n"]


@pytest.mark.parametrize("cell", ["=1+1", "+32 2 555", "-niets", "@SUM(A1)", "\tx", "=cmd|' /C'!A"])
def test_a_cell_that_a_spreadsheet_would_execute_begins_with_an_apostrophe(cell: str) -> None:
    assert read((cell, "b"))[1] == [f"'{cell}", "b"]


@pytest.mark.parametrize("cell", ["1+1", "a=b", "'=1", "e-mail", ""])
def test_any_other_cell_is_left_as_it_is(cell: str) -> None:
    assert read((cell, "b"))[1] == [cell, "b"]


def test_what_could_command_a_terminal_is_written_out() -> None:
    assert read(("a\x1b[1m", "\u202eb"))[1] == [r"a\x1b[1m", r"\u202eb"]


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_the_cells_are_read_back_by_the_csv_module(rows: list[tuple[str, str]]) -> None:
    """But for the apostrophes, which keep spreadsheets from executing them."""
    expected = [[visible(cell).replace("'", "") for cell in row] for row in rows]
    found = [[cell.replace("'", "") for cell in row] for row in read(*rows)[1:]]
    assert found == expected


@given(st.text())
def test_no_cell_begins_as_a_formula(cell: str) -> None:
    (_, (first, _)) = read((cell, "b"))
    assert not re.match(r"[=+\-@\t]", first)


HOSTILE = (
    "=1+1", "+1", "-1", "@a", "\t=1+1", "\n=1+1", "\r\n=1", "x;=1+1", "x\t=1+1", "x|=1", " =1+1",
    "＝1+1", 'x";=1+1', 'a"b', "a,b",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_no_formula_begins_a_cell(text: str, separator: str) -> None:
    lines = "".join(table("naam,waarde", [(text, text)]))
    rows = csv.reader(lines.splitlines(keepends=True), delimiter=separator)
    cells = [cell for row in rows for cell in row]
    assert not [cell for cell in cells if cell.lstrip()[:1] in {*"=+@＝"}]
