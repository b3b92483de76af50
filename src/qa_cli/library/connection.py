"""Connections to a library, whose errors say which library is meant and what is wrong with it.

SQLite may notice a damaged page, a full disk or a lock in any statement and in any row of its
result, so that every one of them is asked through these classes.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from qa_cli.errors.libraries import LibraryError, LibraryFault

_Answer = TypeVar("_Answer")
_AT_ONCE = 500  # rows
WAIT = 2.0  # seconds that SQLite waits for another writer before `writer` says so
TRIES = 30  # so many times: a minute
# No host: "//x/y" is a path, of which SQLite would take "x" for one.
_BEGINNING = "file://" if os.name == "posix" else "file:"
_FAULTS: dict[str, LibraryFault] = {
    "SQLITE_BUSY": "busy",
    "SQLITE_FULL": "disk full",
    "SQLITE_READONLY": "read only",
    "SQLITE_CANTOPEN": "not opened",
    "SQLITE_IOERR": "disk error",
    "SQLITE_PERM": "not permitted",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_NOTADB": "damaged",
    "SQLITE_FORMAT": "damaged",
}


class Connection(sqlite3.Connection):
    """A connection to the library at `path`."""

    path: Path

    def begin(self, waiting: Callable[[], None] = lambda: None) -> None:
        """Begins to write, as soon as no other `qa` does; `waiting` is called now and then if so.

        Raises:
            LibraryError: Another writes for longer than a minute.
        """
        for left in reversed(range(TRIES)):
            try:
                self.execute("BEGIN IMMEDIATE")
            except LibraryError as error:
                if error.fault != "busy" or not left:
                    raise
                waiting()
            else:
                return

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
        try:
            self._asked(super().execute, sql, parameters)
        except UnicodeEncodeError:  # half a character, in a name that is no UTF-8: nothing has it
            self._asked(super().execute, sql, _encodable(parameters))
        return self

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> "Cursor":  # type: ignore[override]
        """Runs one statement for each of `rows`."""
        self._asked(super().executemany, sql, rows)
        return self

    def fetchone(self) -> Any:
        """Returns the next row; None after the last."""
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
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise explained(self.connection.path, error) from None

    def rows(self) -> Iterator[Any]:
        """Returns the rows, of which a few hundred are fetched at a time."""
        return chain.from_iterable(iter(self.fetchmany, []))

    def by_name(self) -> "Cursor":
        """Returns the same result, its rows asked by the names of their columns: `row["name"]`."""
        self.row_factory = sqlite3.Row
        return self

    def value(self) -> Any:
        """Returns the first value of the first row; None where there is none."""
        row = self.fetchone()
        return row[0] if row else None


def _encodable(parameters: Sequence[Any] | dict[str, Any]) -> Sequence[Any] | dict[str, Any]:
    """Returns parameters in which U+FFFD stands for each half of a character."""
    if isinstance(parameters, dict):
        return {key: _whole(value) for key, value in parameters.items()}
    return [_whole(value) for value in parameters]


def _whole(value: object) -> object:
    if not isinstance(value, str):
        return value
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def damaged(path: Path) -> LibraryError:
    """Returns the error that says that a library is damaged."""
    return LibraryError(path, "damaged")


def explained(path: Path, error: Exception) -> LibraryError:
    """Returns what SQLite raised as an error about the library at `path`.

    A text that is not UTF-8 is damaged, which Python tells instead of SQLite; and so is a row that
    breaks a rule of its table.
    """
    code = getattr(error, "sqlite_errorname", "") or ""
    unreadable = isinstance(error, UnicodeDecodeError | sqlite3.OperationalError) and not code
    if unreadable or isinstance(error, sqlite3.IntegrityError):
        return damaged(path)
    fault = _FAULTS.get("_".join(code.split("_")[:2]))
    return LibraryError(path, fault) if fault else LibraryError(path, "of SQLite", str(error))


def connected(path: Path, mode: str) -> Connection:
    """Returns a connection to the file `path`; `mode` is that of SQLite's URIs: "mode=ro".

    Raises:
        LibraryError: It cannot be opened.
    """
    try:
        connection = sqlite3.connect(
            f"{_BEGINNING}{quote(os.fsencode(path.absolute()))}?{mode}",
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
    """Closes a connection that is of no use because something is wrong with it."""
    try:
        yield
    except BaseException:
        connection.close()
        raise
