"""A row has the columns of its table."""

import pytest

from qa_cli.library import row_shapes, schema, table_rows
from tests.library.conftest import MALI, TRAINS, plain


def columns(table: str) -> list[str]:
    with plain() as connection:
        connection.executescript(schema.script())
        return [name for _, name, *_ in connection.execute(f"PRAGMA table_info({table})")]


@pytest.mark.parametrize(
    ("table", "fields"),
    [
        ("passages", ("id", "document", *row_shapes.PassageRow._fields, "checksum")),
        ("problems", ("document", "position", *row_shapes.ProblemRow._fields, "checksum")),
        ("countries", ("document", "position", *row_shapes.CountryRow._fields)),
        ("sectors", ("document", "position", *row_shapes.SectorRow._fields)),
        ("facts", ("document", "position", *row_shapes.FactRow._fields)),
        ("sub_questions", ("document", *row_shapes.QuestionRow._fields)),
        ("answer_links", ("document", *row_shapes.LinkRow._fields)),
    ],
)
def test_the_fields_of_a_row_are_the_columns_of_its_table(
    table: str, fields: tuple[str, ...]
) -> None:
    assert {*columns(table)} == {*fields}


def test_every_column_of_a_document_is_filled() -> None:
    filled = table_rows.document_row(MALI, 3).columns()
    own = {"id", "name", "identity", "revision", "first_passage", "last_passage", "checksum"}
    assert {*columns("documents")} - own == {*filled}
    assert (filled["questions"], filled["answers"], filled["unanswered"]) == (2, 1, 1)
    assert (filled["problems"], filled["date"]) == (3, "2020-07-20")
    assert table_rows.document_row(TRAINS, 0).columns()["date"] == "2024-02-09"
