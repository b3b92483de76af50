"""Makes a library, whole or not at all, and brings an older one to the schema of today."""

import contextlib
import importlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from qa_cli import leftovers
from qa_cli.errors.libraries import LibraryError
from qa_cli.library.connection import Connection, connected, explained

_HERE = Path(__file__).parent
_TABLES, _INDEX = _HERE / "schema.sql", _HERE / "index.sql"
MIGRATIONS = _HERE / "migrations"


def newest() -> int:
    """Returns the number of the schema of today, which the newest migration makes.

    `migrations/to_2.py` or `migrations/to_2.sql` makes schema 2 of schema 1; a library that is
    made today is of `schema.sql`.
    """
    return max(_number(path.name) for path in MIGRATIONS.iterdir())


def make(path: Path) -> None:
    """Makes an empty library, whole or not at all, even if several `qa` do so at once."""
    made = leftovers.unfinished(path)
    leftovers.clear(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.unlink(missing_ok=True)
        with contextlib.closing(connected(made, "mode=rwc")) as connection:
            connection.executescript(script())
            connection.execute("PRAGMA journal_mode = WAL")  # readers never wait for a writer
        with contextlib.suppress(FileExistsError):  # another qa was faster
            _put(made, path)
    except sqlite3.Error as error:
        raise explained(path, error) from None
    except LibraryError as error:
        raise LibraryError(path, error.fault, error.said) from None
    except (OSError, ValueError) as error:
        if reason := getattr(error, "strerror", None):
            raise LibraryError(path, "of the system", reason.lower()) from None
        raise LibraryError(path, "not made") from None
    finally:
        with contextlib.suppress(OSError, ValueError):
            made.unlink(missing_ok=True)


def script() -> str:
    """Returns the script that makes a library, in one transaction."""
    return f"BEGIN;\n{_read(_TABLES)}{_read(_INDEX)}PRAGMA user_version = {newest()};\nCOMMIT;\n"


def migrate(connection: Connection) -> None:
    """Brings an older library to the schema of today, in one transaction.

    If it is interrupted, nothing has changed, and the next `qa` begins anew. Of several that try
    at once, all but the first wait, and find it done.

    Raises:
        LibraryError: It is damaged, or cannot be written to.
    """
    connection.begin()
    try:
        for number in range(_version(connection) + 1, newest() + 1):
            _step(connection, number)
            connection.execute(f"PRAGMA user_version = {number}")
        _write_index_anew(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk ends it by itself
            connection.execute("ROLLBACK")
        raise


def _version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").value())


def _step(connection: Connection, number: int) -> None:
    """Makes schema `number` of the one before it."""
    statements = MIGRATIONS / f"to_{number}.sql"
    if statements.exists():
        for statement in _statements(statements.read_text(encoding="utf-8")):
            connection.execute(statement)
    else:
        importlib.import_module(f"qa_cli.library.migrations.to_{number}").migrate(connection)


def _write_index_anew(connection: Connection) -> None:
    """Makes the search index of today out of the tables of today.

    So no step has to know what an index holds, which may change with every step after it.
    """
    from qa_cli.library.tables import Tables  # noqa: PLC0415 (only an old library pays for it)

    for table in ("passage_index", "words", "endings", "runs"):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("DROP VIEW IF EXISTS indexed_passages")
    for statement in _statements(_read(_INDEX)):
        connection.execute(statement)
    tables = Tables(connection)
    for (key,) in connection.execute("SELECT id FROM documents ORDER BY id").fetchall():
        tables.index_anew(key)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _number(name: str) -> int:
    """Returns the number of the schema that a file of `migrations` makes; 0 for other files."""
    before, _, number = name.partition(".")[0].rpartition("_")
    return int(number) if before == "to" and number.isdecimal() else 0


def _put(made: Path, path: Path) -> None:
    """Gives a new library its name, unless a library has it already."""
    if path.exists() and not path.stat().st_size:
        made.replace(path)
        return
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        if not path.exists():
            made.replace(path)


def _statements(script: str) -> Iterator[str]:
    """Yields the statements of a script, of which each ends at the end of a line."""
    statement = ""
    for line in script.splitlines():
        statement += f"{line}\n"
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
