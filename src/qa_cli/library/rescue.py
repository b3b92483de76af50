"""Checks a library, and gets out what can be read of a damaged one."""

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

from qa_cli.errors import LibraryError
from qa_cli.library import opening
from qa_cli.library.connection import Connection

_MOST_FAULTS = 10
_EACH_LISTED = """
    SELECT name FROM documents
    WHERE last_passage - first_passage + 1 <> (SELECT count(*) FROM passages WHERE document = id)
       OR NOT EXISTS (SELECT 1 FROM versions
                      WHERE document = id AND versions.version = documents.version)
    LIMIT ?
"""


def faults(path: Path) -> Iterator[str]:
    """Yields what is wrong with the file itself, up to ten faults; nothing if it is whole.

    Raises:
        LibraryError: It is so damaged, or so little a library, that it cannot be checked.
    """
    connection = opening.for_reading(path)
    with contextlib.closing(connection):
        found = connection.execute(f"PRAGMA integrity_check({_MOST_FAULTS})").fetchall()
        yield from (row[0] for row in found if row[0] != "ok")
        for (name,) in connection.execute(_EACH_LISTED, (_MOST_FAULTS,)).fetchall():
            yield f"{name} is not whole"
    if not found or found[0][0] == "ok":
        yield from _faults_of_index(path)


def _faults_of_index(path: Path) -> Iterator[str]:
    """Yields what FTS5 finds wrong with its index, if the library may be written to.

    It asks by a command that is written like an insertion, and changes nothing.
    """
    try:
        with contextlib.closing(opening.for_writing(path)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "INSERT INTO passage_index (passage_index) VALUES ('integrity-check')"
            )
            connection.execute("ROLLBACK")
    except LibraryError as error:
        if error.damaged:
            yield "the search index is damaged"


def salvaged(path: Path) -> Iterator[str | None]:
    """Yields every version that can be read of every document, as JSON; None for one that cannot.

    Raises:
        LibraryError: Nothing at all can be read.
    """
    with contextlib.closing(opening.for_rescue(path)) as connection:
        for key in range(1, _last(connection) + 1):
            try:
                sql = "SELECT model FROM versions WHERE document = ? ORDER BY version"
                models = connection.execute(sql, (key,)).fetchall()
            except LibraryError:
                yield None
                continue
            yield from (model if _is_whole(model) else None for (model,) in models)


def _last(connection: Connection) -> int:
    """Returns the highest key of a document that any table still tells."""
    last = []
    for sql in ("SELECT max(id) FROM documents", "SELECT max(document) FROM versions"):
        with contextlib.suppress(LibraryError):
            last.append(connection.execute(sql).value() or 0)
    if not last:
        raise LibraryError(connection.path, "nothing of it can be read")
    return max(last)


def _is_whole(model: object) -> bool:
    try:
        return isinstance(json.loads(str(model)), dict)
    except ValueError:
        return False
