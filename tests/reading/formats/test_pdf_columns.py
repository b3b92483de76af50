"""Two columns of a page are read one after the other."""

from qa_cli.reading.formats import pdf_file
from tests.reading.writers import column, pdf

LEFT = [f"Links staat regel {number} van de tekst" for number in range(8)]
RIGHT = [f"Rechts staat regel {number} ervan" for number in range(8)]


def lines(content: bytes) -> list[str]:
    return [line.text.strip() for line in pdf_file.read(content, "x").lines if line.text.strip()]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = column(LEFT), column(RIGHT, x=320)
    assert lines(pdf([[*left, *right]])) == [*LEFT, *RIGHT]


def test_two_columns_that_are_written_row_by_row_are_too() -> None:
    rows = [text for pair in zip(column(LEFT), column(RIGHT, x=320), strict=True) for text in pair]
    assert lines(pdf([rows])) == [*LEFT, *RIGHT]


def test_a_heading_over_both_columns_stands_before_them() -> None:
    heading = "Een titel die over beide kolommen van de bladzijde loopt, van links naar rechts"
    rows = [text for pair in zip(column(LEFT), column(RIGHT, x=320), strict=True) for text in pair]
    assert lines(pdf([[(60, 810, heading), *rows]])) == [heading, *LEFT, *RIGHT]


def test_a_few_lines_beside_each_other_are_a_table_and_no_columns() -> None:
    few = [*zip(column(LEFT[:4]), column(RIGHT[:4], x=320), strict=True)]
    rows = [f"{left} {right}" for left, right in zip(LEFT[:4], RIGHT[:4], strict=True)]
    assert lines(pdf([[text for pair in few for text in pair]])) == rows


def test_what_runs_off_the_page_is_read_with_its_column() -> None:
    rows = [text for pair in zip(column(LEFT), column(RIGHT, x=320), strict=True) for text in pair]
    off = [(616.0, 600.0, "Rechts ernaast"), (-120.0, 590.0, "Links ernaast")]
    found = lines(pdf([[*rows, *off]]))
    assert {"Rechts ernaast", "Links ernaast"} <= {*found}
    assert [line for line in found if "ernaast" not in line] == [*LEFT, *RIGHT]


def test_no_line_is_read_twice_where_one_runs_across_both_columns() -> None:
    rows = [text for pair in zip(column(LEFT), column(RIGHT, x=320), strict=True) for text in pair]
    across = (194.0, column(LEFT)[4][1] + 5, "Een hele lange regel naast alles wat hier staat")
    text = " ".join(lines(pdf([[*rows, across]])))
    for number in range(8):
        assert text.count(f"regel {number}") == 2
