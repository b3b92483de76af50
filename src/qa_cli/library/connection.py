"""Connections to a library, which say in a sentence what SQLite finds wrong.

SQLite notices a damaged page, a full disk or a lock in any statement and in any row of its result,
so that every one of them is asked through these classes.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from qa_cli.errors import LibraryError

_Answer = TypeVar("_Answer")
_AT_ONCE = 500  # rows
WAIT = 2.0  # seconds that SQLite waits for another writer before `writer` says so
_DAMAGED = frozenset(["SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT"])
_HINTS = {
    "SQLITE_BUSY": "wait until the other qa is done, and try again",
    "SQLITE_FULL": "make room on the disk; what was reported as imported is safe",
    "SQLITE_READONLY": "name another with --library, or make it and its folder writable",
    "SQLITE_CANTOPEN": "name another with --library, or make its folder readable and writable",
}
_REASONS = {
    "SQLITE_BUSY": "another qa is writing to it",
    "SQLITE_FULL": "the disk is full",
    "SQLITE_READONLY": "it may only be read",
    "SQLITE_CANTOPEN": "it cannot be opened",
    "SQLITE_IOERR": "the disk could not be read or written",
    "SQLITE_PERM": "it may not be opened",
}
RESCUE = "what can be read of it: qa export --salvage > rescued.jsonl"


class Connection(sqlite3.Connection):
    """A connection whose errors say which library is meant, and what to do."""

    path: Path

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> "Cursor":  # type: ignore[override]
        """Runs one statement.

        Raises:
            LibraryError: SQLite found something wrong.
        """
        return self.cursor(Cursor).execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> "Cursor":  # type: ignore[override]
        """Runs one statement for each of `rows`; raises as `execute` does."""
        return self.cursor(Cursor).executemany(sql, rows)


class Cursor(sqlite3.Cursor):
    """The rows of a result; raises `LibraryError` as its connection does."""

    connection: Connection

    def execute(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> "Cursor":  # type: ignore[override]
        """Runs one statement."""
        self._asked(super().execute, sql, parameters)
        return self

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> "Cursor":  # type: ignore[override]
        """Runs one statement for each of `rows`."""
        self._asked(super().executemany, sql, rows)
        return self

    def fetchone(self) -> Any:
        """Returns the next row; None behind the last."""
        return self._asked(super().fetchone)

    def fetchmany(self, size: int | None = _AT_ONCE) -> list[Any]:
        """Returns the next `size` rows."""
        return self._asked(super().fetchmany, size)

    def fetchall(self) -> list[Any]:
        """Returns all rows that are left."""
        return self._asked(super().fetchall)

    def __next__(self) -> Any:
        """Returns the next row."""
        return self._asked(super().__next__)

    def _asked(self, ask: Callable[..., _Answer], *what: Any) -> _Answer:
        """Returns what SQLite answers; whatever it finds wrong is explained."""
        try:
            return ask(*what)
        except sqlite3.Error as error:
            raise explained(self.connection.path, error) from None

    def rows(self) -> Iterator[Any]:
        """Yields the rows, a few hundred fetched at a time."""
        while fetched := self.fetchmany():
            yield from fetched

    def value(self) -> Any:
        """Returns the first value of the first row; None where there is none."""
        row = self.fetchone()
        return row[0] if row else None


def damaged(path: Path) -> LibraryError:
    """Returns the error that says that a library is damaged, and what to do."""
    return LibraryError(path, "it is damaged", RESCUE, damaged=True)


def explained(path: Path, error: sqlite3.Error) -> LibraryError:
    """Returns what SQLite raised as an error about the library at `path`."""
    code = getattr(error, "sqlite_errorname", "") or ""
    plain = "_".join(code.split("_")[:2])
    if plain in _DAMAGED or isinstance(error, sqlite3.IntegrityError):
        return damaged(path)
    if plain in _REASONS:
        return LibraryError(path, _REASONS[plain], _HINTS.get(plain), busy=plain == "SQLITE_BUSY")
    return LibraryError(path, f"SQLite says: {error}", RESCUE)


def connected(path: Path, mode: str) -> Connection:
    """Returns a connection to the file `path`; `mode` is that of SQLite's URIs: "mode=ro".

    Raises:
        LibraryError: It cannot be opened.
    """
    try:
        connection = sqlite3.connect(
            f"file:{quote(os.fsencode(path.absolute()))}?{mode}",
            uri=True,
            timeout=WAIT,
            isolation_level=None,
            factory=Connection,
        )
    except sqlite3.Error as error:
        raise explained(path, error) from None
    connection.path = path
    with closed_on_error(connection):
        connection.execute("PRAGMA temp_store = MEMORY")
    return connection


@contextlib.contextmanager
def closed_on_error(connection: Connection) -> Iterator[None]:
    """Closes a connection that is of no use if something is wrong with it."""
    try:
        yield
    except BaseException:
        connection.close()
        raise
