"""Connections: whatever SQLite finds wrong is an error that says which library is meant."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import connection
from qa_cli.library.connection import Connection, connected
from tests.library.conftest import MALI, Keep


@pytest.fixture
def opened(path: Path, keep: Keep) -> Iterator[Connection]:
    keep(MALI)
    with contextlib.closing(connected(path, "mode=rw")) as connection:
        yield connection


def of_sqlite(name: str, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    """What SQLite raises with this name of an error."""
    error: Any = kind("what SQLite says")
    error.sqlite_errorname = name
    return error  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (of_sqlite("SQLITE_BUSY"), "busy"),
        (of_sqlite("SQLITE_BUSY_SNAPSHOT"), "busy"),
        (of_sqlite("SQLITE_FULL"), "disk full"),
        (of_sqlite("SQLITE_IOERR_SHORT_READ"), "disk error"),
        (of_sqlite("SQLITE_READONLY_DIRECTORY"), "read only"),
        (of_sqlite("SQLITE_CANTOPEN_ISDIR"), "not opened"),
        (of_sqlite("SQLITE_CORRUPT_VTAB", sqlite3.DatabaseError), "damaged"),
        (of_sqlite("SQLITE_NOTADB", sqlite3.DatabaseError), "damaged"),
        (of_sqlite("SQLITE_CONSTRAINT_UNIQUE", sqlite3.IntegrityError), "damaged"),
        (sqlite3.OperationalError("Could not decode to UTF-8 column"), "damaged"),
        (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), "damaged"),
        (of_sqlite("SQLITE_ERROR"), "of SQLite"),
    ],
)
def test_what_sqlite_raises_is_told_as_what_is_wrong_with_the_library(
    error: Exception, fault: str
) -> None:
    explained = connection.explained(Path("own.sqlite"), error)
    assert (explained.path, explained.fault) == (Path("own.sqlite"), fault)
    assert str(explained).startswith("the library own.sqlite: ")


def test_a_wrong_statement_is_explained_wherever_it_is_asked(opened: Connection) -> None:
    with pytest.raises(LibraryError, match="the library"):
        opened.execute("SELECT nothing FROM nowhere")
    with pytest.raises(LibraryError, match="the library"):
        opened.executemany("INSERT INTO nowhere VALUES (?)", [(1,)])
    with pytest.raises(LibraryError, match="the library"):
        opened.cursor(connection.Cursor).execute("nonsense")


def test_rows_come_one_by_one_all_at_once_or_by_name(opened: Connection) -> None:
    sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1200) SELECT i"
    sql += " FROM n"
    assert [i for (i,) in opened.execute(sql).rows()] == [*range(1, 1201)]
    assert len(opened.execute(sql).fetchall()) == 1200
    assert opened.execute(sql).fetchmany(3) == [(1,), (2,), (3,)]
    assert next(opened.execute(sql)) == (1,)
    assert opened.execute(sql).by_name().fetchone()["i"] == 1


def test_a_value_is_the_first_of_the_first_row_and_none_without_one(opened: Connection) -> None:
    assert opened.execute("SELECT 7, 8 UNION SELECT 9, 10").value() == 7
    assert opened.execute("SELECT 7 WHERE 0").value() is None


@pytest.mark.parametrize("name", ["a b.sqlite", "a?mode=ro.sqlite", "a#b%20.sqlite", "é🙂.sqlite"])
def test_a_file_of_any_name_is_the_file_of_that_name(tmp_path: Path, name: str) -> None:
    with contextlib.closing(connected(tmp_path / name, "mode=rwc")) as made:
        made.execute("CREATE TABLE t (x)")
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none" / "x.sqlite", tmp_path / "none.sqlite"):
        with (
            pytest.raises(LibraryError),
            contextlib.closing(connected(path, "mode=ro")) as opened,
        ):
            opened.execute("SELECT * FROM sqlite_schema")


def test_a_writer_waits_for_another_and_is_told_so(
    path: Path, keep: Keep, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(MALI)
    monkeypatch.setattr(connection, "WAIT", 0.01)
    told = []
    with (
        contextlib.closing(connected(path, "mode=rw")) as first,
        contextlib.closing(connected(path, "mode=rw")) as second,
    ):
        first.begin()

        def waiting() -> None:
            told.append("waiting")
            first.execute("ROLLBACK")

        second.begin(waiting)
        assert told == ["waiting"]
        assert second.in_transaction


def test_a_connection_of_no_use_is_closed(opened: Connection) -> None:
    with pytest.raises(ValueError, match="odd"), connection.closed_on_error(opened):
        raise ValueError("odd")
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        opened.execute("SELECT 1")


def test_a_damaged_library_says_so(path: Path) -> None:
    assert connection.damaged(path).fault == "damaged"
    assert library.exists(path) is False
