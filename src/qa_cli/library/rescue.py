"""Checks a library, and gets out what can be read of a damaged one."""

import contextlib
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

from qa_cli.errors import LibraryError, UnreadableDataError
from qa_cli.library import database, documents
from qa_cli.library.connection import Connection
from qa_cli.model import from_json

_MOST_FAULTS = 10
_MOST_MISSING = 1_000  # keys in a row without a document behind the last that was seen
_SMALLEST = 200  # bytes that a document takes at least; a damaged key may be any number
_NOT_WHOLE = """
    SELECT name FROM documents
    WHERE last_passage - first_passage + 1
          <> (SELECT count(*) FROM passages
              WHERE id BETWEEN first_passage AND last_passage AND document = documents.id)
       OR NOT EXISTS (SELECT 1 FROM versions
                      WHERE document = documents.id AND versions.version = documents.version)
"""
_TERMS = (
    "SELECT DISTINCT col LIKE '%_translation' AS translated, term FROM terms"
    " WHERE term <> '¶' AND col <> 'facets'"
)
_WORDS = "SELECT translated, word FROM words"
_DIFFERING = (
    f"SELECT count(*) FROM ({_TERMS} EXCEPT {_WORDS})",
    f"SELECT count(*) FROM ({_WORDS} EXCEPT {_TERMS})",
    "SELECT (SELECT count(*) FROM words) <> (SELECT count(*) FROM endings)",
)


def faults(path: Path) -> Iterator[str]:
    """Yields what is wrong with a library, up to ten faults of a kind; nothing if it is whole.

    Raises:
        LibraryError: It is so damaged, or so little a library, that it cannot be checked.
    """
    with contextlib.closing(database.for_reading(path)) as connection:
        found: list[str] = []
        for check in (_faults_of_file, _faults_of_documents, _faults_of_words):
            try:
                found += islice(check(connection), _MOST_FAULTS)
            except LibraryError as error:
                found.append(error.reason)
            if found:
                break  # what is built on it tells no more
    yield from found or _faults_of_index(path)


def _faults_of_file(connection: Connection) -> Iterator[str]:
    check = f"PRAGMA integrity_check({_MOST_FAULTS})"
    return (row[0] for row in connection.execute(check).fetchall() if row[0] != "ok")


def _faults_of_documents(connection: Connection) -> Iterator[str]:
    """Yields the documents that have not all their passages, or a version that is no document."""
    for (name,) in connection.execute(_NOT_WHOLE).rows():
        yield f"{name} is not whole"
    every = (
        "SELECT name, versions.version, model FROM versions LEFT JOIN documents ON id = document"
    )
    for name, version, model in connection.execute(every).rows():
        try:
            documents.parsed(connection, str(name), model)
        except LibraryError:
            yield f"version {version} of {name} cannot be read"


def _faults_of_words(connection: Connection) -> Iterator[str]:
    """Yields what the words of the index and the tables of words do not have in common."""
    connection.execute("PRAGMA query_only = OFF")  # the table is a temporary one
    connection.execute(
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, passage_index, 'col')"
    )
    for differing in _DIFFERING:
        if number := connection.execute(differing).value():
            yield f"the search index lacks {number:,} words, or holds so many too many"


def _faults_of_index(path: Path) -> Iterator[str]:
    """Yields what FTS5 finds wrong with its index, if the library may be written to.

    It asks by a command that is written like an insertion, and changes nothing.
    """
    try:
        with contextlib.closing(database.for_writing(path)) as connection:
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
    with contextlib.closing(database.for_rescue(path)) as connection:
        last = _last_seen(connection)
        missing = 0
        for key in count(1):
            try:
                sql = "SELECT model FROM versions WHERE document = ? ORDER BY version"
                kept = connection.execute(sql, (key,)).fetchall()
            except LibraryError:
                kept = [(None,)]
            known = any(model for (model,) in kept)
            missing = 0 if known else missing + 1
            if key > last and missing > _MOST_MISSING:
                break
            if known or key <= last:
                yield from (model if _is_whole(model) else None for (model,) in kept)


def _last_seen(connection: Connection) -> int:
    """Returns the highest key of a document up to the first that cannot be read."""
    last = 0
    for sql in ("SELECT id FROM documents", "SELECT document FROM versions"):
        with contextlib.suppress(LibraryError):
            for (key,) in connection.execute(sql):
                last = max(last, key if isinstance(key, int) else 0)
    return min(last, connection.path.stat().st_size // _SMALLEST)


def _is_whole(model: object) -> bool:
    try:
        return bool(from_json.parsed(str(model).encode(), ""))
    except (UnreadableDataError, UnicodeEncodeError):
        return False
