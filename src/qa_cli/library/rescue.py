"""Checks a library, and gets out what can be read of a damaged one."""

import contextlib
import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from qa_cli.errors import LibraryError
from qa_cli.library import opening
from qa_cli.library.connection import Connection

_MOST_FAULTS = 10
_MOST_MISSING = 1_000  # keys in a row without a document behind the last that was seen
_SMALLEST = 200  # bytes that a document takes at least; a damaged key may be any number
_EACH_LISTED = """
    SELECT name FROM documents
    WHERE last_passage - first_passage + 1
          <> (SELECT count(*) FROM passages
              WHERE id BETWEEN first_passage AND last_passage AND document = documents.id)
       OR NOT EXISTS (SELECT 1 FROM versions
                      WHERE document = documents.id AND versions.version = documents.version)
    LIMIT ?
"""


def faults(path: Path) -> Iterator[str]:
    """Yields what is wrong with the file itself, up to ten faults; nothing if it is whole.

    Raises:
        LibraryError: It is so damaged, or so little a library, that it cannot be checked.
    """
    with contextlib.closing(opening.for_reading(path)) as connection:
        try:
            check = f"PRAGMA integrity_check({_MOST_FAULTS})"
            found = [row[0] for row in connection.execute(check).fetchall() if row[0] != "ok"]
            if not found:
                names = connection.execute(_EACH_LISTED, (_MOST_FAULTS,)).fetchall()
                found = [f"{name} is not whole" for (name,) in names]
        except LibraryError as error:
            found = [error.reason]
    yield from found
    if not found:
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
        LibraryError: It is no library of this `qa`.
    """
    with contextlib.closing(opening.for_rescue(path)) as connection:
        last = _last_seen(connection)
        missing = 0
        for key in count(1):
            try:
                sql = "SELECT model FROM versions WHERE document = ? ORDER BY version"
                models = connection.execute(sql, (key,)).fetchall()
            except LibraryError:
                models = [(None,)]
            known = any(model for (model,) in models)
            missing = 0 if known else missing + 1
            if key > last and missing > _MOST_MISSING:
                break
            if known or key <= last:
                yield from (model if _is_whole(model) else None for (model,) in models)


def _last_seen(connection: Connection) -> int:
    """Returns the highest key of a document up to the first that cannot be read."""
    last = 0
    for sql in ("SELECT id FROM documents", "SELECT document FROM versions"):
        with contextlib.suppress(LibraryError):
            for (key,) in connection.execute(sql):
                last = max(last, key)
    return min(last, connection.path.stat().st_size // _SMALLEST)


def _is_whole(model: object) -> bool:
    try:
        return isinstance(json.loads(str(model)), dict)
    except ValueError:
        return False
