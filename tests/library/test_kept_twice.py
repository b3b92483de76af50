"""Rows that are gone, one too many, or of another document: only the models tell."""

import contextlib
from pathlib import Path

import pytest

from qa_cli.library import database, kept_twice
from qa_cli.model.diagnostics import Fault
from tests.library.conftest import CORRECTED, MALI, TRAINS, Keep, plain

NAME = "784-2020"
STRAY = (
    "INSERT INTO passages SELECT 99, 9, part, number, answers_to, text, translation,"
    " 1, 1, NULL, NULL, 0 FROM passages LIMIT 1"
)


def faults(path: Path) -> list[Fault]:
    with contextlib.closing(database.for_reading(path)) as connection:
        return list(kept_twice.faults(connection))


def test_what_was_kept_and_kept_again_is_as_its_models_say(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    keep(CORRECTED)
    assert faults(path) == []


@pytest.mark.parametrize(
    ("sql", "fault"),
    [
        (
            "UPDATE answer_links SET number = 2 WHERE document = 1",
            Fault("rows", (NAME, "answer_links")),
        ),
        (
            "DELETE FROM named_countries WHERE document = 1",
            Fault("rows", (NAME, "named_countries")),
        ),
        (
            "UPDATE sub_questions SET passage = 2 WHERE number = 1",
            Fault("rows", ("trein", "sub_questions")),
        ),
        ("DELETE FROM passages WHERE id = 1", Fault("not whole", (NAME,))),
        ("UPDATE passages SET document = 9 WHERE id = 1", Fault("not whole", (NAME,))),
        ("DELETE FROM revisions WHERE document = 1", Fault("not whole", (NAME,))),
        ("UPDATE documents SET title = 'x' WHERE id = 1", Fault("listing", (NAME,))),
        (
            "UPDATE revisions SET model = '{}' WHERE document = 1",
            Fault("revision", (NAME,), (1,)),
        ),
        ("INSERT INTO answers VALUES (99, 1)", Fault("stray rows", ("answers",))),
        ("INSERT INTO facts VALUES (99, 0, 'ML', 'x', NULL)", Fault("stray rows", ("facts",))),
        (STRAY, Fault("stray passage")),
    ],
)
def test_what_does_not_fit_the_model_is_a_fault(
    path: Path, keep: Keep, sql: str, fault: Fault
) -> None:
    keep(MALI, TRAINS)
    with plain(path) as connection:
        connection.execute(sql)
    assert fault in faults(path)
