"""No cell of a table is executed, whatever separates cells."""

import csv

import pytest

from qa_cli.render.csv_text import table

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


def test_cells_are_read_back_as_they_are() -> None:
    values = ("a;b", 'a"b', "a,b", "a\nb", "plain", "")
    lines = "".join(table("a,b,c,d,e,f", [values]))
    assert [*csv.reader(lines.splitlines(keepends=True))][1] == [*values]
