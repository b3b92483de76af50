"""Makes a library, whole or not at all, and brings an older one to the schema of today."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from qa_cli.errors import LibraryError
from qa_cli.library.connection import Connection, connected, explained

_HERE = Path(__file__).parent
MIGRATIONS = _HERE / "migrations"


def make(path: Path) -> None:
    """Makes an empty library, whole or not at all, even if several `qa` do so at once."""
    made = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made.unlink(missing_ok=True)
        with contextlib.closing(connected(made, "mode=rwc")) as connection:
            connection.executescript(schema())
            connection.execute("PRAGMA journal_mode = WAL")  # readers never wait for a writer
        with contextlib.suppress(FileExistsError):  # another qa was faster
            _put(made, path)
    except sqlite3.Error as error:
        raise explained(path, error) from None
    except LibraryError as error:
        raise LibraryError(path, error.reason, error.hint) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be made"
        raise LibraryError(path, reason.lower()) from None
    finally:
        with contextlib.suppress(OSError, ValueError):
            made.unlink(missing_ok=True)


def schema() -> str:
    """Returns the script that makes a library, in one transaction."""
    return f"BEGIN;\n{_HERE.joinpath('schema.sql').read_text(encoding='utf-8')}COMMIT;\n"


def migrate(connection: Connection, newest: int) -> None:
    """Brings an older library to the `newest` schema: `migrations/2.sql` makes it 2.

    It does so in one transaction.
    """
    connection.execute("BEGIN IMMEDIATE")  # whoever comes second finds it done
    version = connection.execute("PRAGMA user_version").value()
    for number in range(version + 1, newest + 1):
        script = MIGRATIONS.joinpath(f"{number}.sql").read_text(encoding="utf-8")
        for statement in _statements(script):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {number}")
    connection.execute("COMMIT")


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
