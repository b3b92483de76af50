"""Rows that are gone, one too many, or of another document: only the models tell."""

import contextlib
from pathlib import Path

import pytest

from qa_cli.library import database, kept_twice
from tests.library.conftest import CORRECTED, MALI, TRAINS, Keep, plain

STRAY = (
    "INSERT INTO passages SELECT 99, 9, part, number, answers_to, text, translation,"
    " 1, 1, NULL, NULL, 0 FROM passages LIMIT 1"
)


def faults(path: Path) -> list[str]:
    with contextlib.closing(database.for_reading(path)) as connection:
        return list(kept_twice.faults(connection))


def test_what_was_kept_and_kept_again_is_as_its_models_say(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    keep(CORRECTED)
    assert faults(path) == []


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        ("UPDATE answer_links SET number = 2 WHERE document = 1", "what answer_links holds of"),
        ("DELETE FROM named_countries WHERE document = 1", "what named_countries holds of"),
        ("UPDATE sub_questions SET passage = 2 WHERE number = 1", "what sub_questions holds of"),
        ("DELETE FROM passages WHERE id = 1", "784-2020 is not whole"),
        ("UPDATE passages SET document = 9 WHERE id = 1", "784-2020 is not whole"),
        ("DELETE FROM revisions WHERE document = 1", "784-2020 is not whole"),
        ("UPDATE documents SET title = 'x' WHERE id = 1", "what is listed of 784-2020 is damaged"),
        (
            "UPDATE revisions SET model = '{}' WHERE document = 1",
            "revision 1 of 784-2020 is damaged",
        ),
        ("INSERT INTO answers VALUES (99, 1)", "the table answers holds rows of no document"),
        ("INSERT INTO facts VALUES (99, 0, 'ML', 'x', NULL)", "the table facts holds rows of no"),
        (STRAY, "a text is of no document"),
    ],
)
def test_what_does_not_fit_the_model_is_a_fault(
    path: Path, keep: Keep, sql: str, fault: str
) -> None:
    keep(MALI, TRAINS)
    with plain(path) as connection:
        connection.execute(sql)
    assert any(one.startswith(fault) for one in faults(path))
