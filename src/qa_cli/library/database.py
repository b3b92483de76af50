"""Whether a file is a library, and how one is opened.

A file that is not a library of `qa`, or is cut short, is refused before SQLite opens it, so that
nothing is written to it, nor beside it.
"""

import os
import stat
from pathlib import Path

from qa_cli.errors.libraries import LibraryError
from qa_cli.library import schema
from qa_cli.library.connection import Connection, closed_on_error, connected, damaged

APPLICATION = 0x71615F6C  # "qa_l", as schema.sql sets it
_HEADER = 100  # bytes; https://sqlite.org/fileformat2.html#the_database_header
_MAGIC = b"SQLite format 3\x00"
_CHECKED_WHOLE = 20_000_000  # bytes, which takes a twentieth of a second before a write
_CACHE = 32_000  # KiB of pages that a connection keeps in memory


def exists(path: Path) -> bool:
    """Returns whether there is a library at `path`; an empty file is none yet.

    Raises:
        LibraryError: There is something else.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError as error:
        raise _unopened(path, error) from None
    if not stat.S_ISREG(status.st_mode):
        raise LibraryError(path, "no file")
    return status.st_size > 0


def for_reading(path: Path) -> Connection:
    """Returns a connection that sees the library as it is now, whatever others write to it.

    Raises:
        LibraryError: It is not a library of this `qa`, or damaged.
    """
    if _check(path) < schema.newest():
        _bring_up_to_date(path)
    # The last connection that may write takes its log away with it; it is kept from writing.
    mode = "mode=rw" if os.access(path, os.W_OK) else "mode=ro"
    try:
        return _snapshot(path, mode)
    except LibraryError:
        # A folder that may not be written to has no room for the index of the log that readers
        # share; without a log to read, the file alone is the library.
        if _has_log(path):
            raise
        return _snapshot(path, "mode=ro&immutable=1")


def for_writing(path: Path) -> Connection:
    """Returns a connection to write to a library, which is made where there is none.

    Raises:
        LibraryError: It is not a library of this `qa`, or damaged, or cannot be written to.
    """
    if not exists(path):
        schema.make(path)
    version = _check(path)
    if not os.access(path.parent, os.W_OK):
        raise LibraryError(path, "read only")  # SQLite would say only that it cannot open its log
    connection = connected(path, "mode=rw")
    with closed_on_error(connection):
        connection.execute("PRAGMA synchronous = FULL")  # what is reported survives a power cut
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        _look_for_damage(connection)
        if version < schema.newest():
            schema.migrate(connection)
    return connection


def _bring_up_to_date(path: Path) -> None:
    """Migrates an older library, which opening it for writing does."""
    try:
        for_writing(path).close()
    except LibraryError as error:
        raise (LibraryError(path, "older") if error.fault == "read only" else error) from None


def _look_for_damage(connection: Connection) -> None:
    """Raises an error if a page is damaged of a library that is soon looked through."""
    if connection.path.stat().st_size > _CHECKED_WHOLE:
        return
    if connection.execute("PRAGMA quick_check(1)").value() != "ok":
        raise damaged(connection.path)


def for_rescue(path: Path) -> Connection:
    """Returns a connection that reads what it can of a library, even if that is cut short.

    It is of the schema that it was written in, for what is damaged cannot be migrated.

    Raises:
        LibraryError: It is not a library of this `qa`, or its first page is damaged.
    """
    try:
        _check(path)
    except LibraryError as error:
        if not error.damaged:
            raise
    connection = connected(path, "mode=ro" if _has_log(path) else "mode=ro&immutable=1")
    connection.execute("PRAGMA writable_schema = ON")  # a file shorter than it says is read too
    return connection


def in_memory() -> Connection:
    """Returns a connection to an empty library that is gone when it is closed."""
    connection = connected(Path(":memory:"), "mode=memory")
    connection.executescript(schema.script())
    return connection


def _check(path: Path) -> int:
    """Returns the number of the library's schema; raises an error if it is no whole library."""
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
        size = path.stat().st_size
    except OSError as error:
        raise _unopened(path, error) from None
    if len(header) < _HEADER or not header.startswith(_MAGIC):
        raise LibraryError(path, "no library")
    if int.from_bytes(header[68:72], "big") != APPLICATION:
        raise LibraryError(path, "of another program")
    version = int.from_bytes(header[60:64], "big")
    if version == 0:
        raise damaged(path)
    if version > schema.newest():
        raise LibraryError(path, "newer")
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    if size < pages * (65_536 if page == 1 else page) and not _has_log(path):
        raise LibraryError(path, "cut short")
    return version


def _unopened(path: Path, error: OSError) -> LibraryError:
    if error.strerror is None:
        return LibraryError(path, "not opened")
    return LibraryError(path, "of the system", error.strerror.lower())


def _has_log(path: Path) -> bool:
    """Returns whether there is a log of what was written and not yet taken into the file."""
    log = Path(f"{path}-wal")
    return log.exists() and log.stat().st_size > 0


def _snapshot(path: Path, mode: str) -> Connection:
    connection = connected(path, mode)
    with closed_on_error(connection):
        connection.execute("PRAGMA query_only = ON")
        connection.execute(f"PRAGMA cache_size = -{_CACHE}")
        connection.execute("BEGIN")
        connection.execute("SELECT 1 FROM documents LIMIT 1").fetchone()
    return connection
