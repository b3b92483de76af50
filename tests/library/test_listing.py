"""Rows of lists: of the newest revision as the tables tell it, and of all."""

import contextlib
from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import database, listing
from qa_cli.library import rows as rows_of
from qa_cli.library.checksums import checksum
from qa_cli.library.filters import EVERY, called
from qa_cli.library.order import BY_DATE
from tests.library.conftest import CORRECTED, MALI, TRAINS, Keep


def test_a_row_tells_of_the_document_and_of_its_newest_revision(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    keep(CORRECTED)
    with contextlib.closing(database.for_reading(path)) as connection:
        rows = [*listing.rows(connection, called(["784-2020"]), BY_DATE)]
        newest = [row.key for row in listing.rows(connection, EVERY, BY_DATE, 1)]
    assert [(row.key, row.name, row.problems) for row in rows] == [(1, "784-2020", 0)]
    assert rows[0].origin == rows_of.origin("784-2020.txt", repr(CORRECTED).encode())
    listed = rows[0].listed()
    assert (listed.name, listed.revision, listed.revisions) == ("784-2020", 2, 2)
    assert (listed.metadata, listed.unanswered) == (MALI.metadata, 0)
    assert newest == [2]


def test_all_revisions_come_with_their_models_the_newest_first(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    keep(CORRECTED)
    with contextlib.closing(database.for_reading(path)) as connection:
        rows = [*listing.revisions(connection, EVERY, BY_DATE)]
    assert [(row.key, row.listed().revision) for row in rows] == [(2, 1), (1, 2), (1, 1)]
    assert all(checksum(model) == kept for model, kept in (row.model for row in rows))


def test_a_document_without_a_revision_is_not_left_out_of_a_list(path: Path, keep: Keep) -> None:
    keep(MALI, TRAINS)
    with contextlib.closing(database.for_writing(path)) as connection:
        connection.execute("DELETE FROM revisions WHERE document = 1")
    with library.reading(path) as reader, pytest.raises(LibraryError):
        list(reader.documents())
