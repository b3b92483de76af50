"""Checks a library, and gets out what can be read of a damaged one."""

import contextlib
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

from qa_cli.errors.files import UnreadableDataError
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import database, documents, fts
from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection, Cursor
from qa_cli.library.table_rows import document_row
from qa_cli.model import from_json

_MOST_FAULTS = 10
_MOST_MISSING = 1_000  # keys in a row without a document, after the last that was seen
_SMALLEST = 200  # bytes that a document takes at least; a damaged key may be any number
_NOT_WHOLE = """
    SELECT name FROM documents
    WHERE last_passage - first_passage + 1
          <> (SELECT count(*) FROM passages
              WHERE id BETWEEN first_passage AND last_passage AND document = documents.id)
       OR NOT EXISTS (SELECT 1 FROM revisions
                      WHERE document = documents.id AND revisions.revision = documents.revision)
"""
_PASSAGES = (
    "SELECT name, text, translation, checksum FROM passages"
    " LEFT JOIN documents ON documents.id = passages.document"
)
_REVISIONS = (
    "SELECT revisions.revision AS of_revision, model, checksum, documents.* FROM revisions"
    " LEFT JOIN documents ON id = document"
)
_MODELS = "SELECT model, checksum FROM revisions WHERE document = ? ORDER BY revision"
_MODELS_OF_1 = "SELECT model, NULL FROM versions WHERE document = ? ORDER BY version"
_TERMS = (
    "SELECT DISTINCT col LIKE '%_translation' AS translated, term FROM terms"
    " WHERE term <> '¶' AND col <> 'facets'"
)
_WORDS = "SELECT translated, word FROM words"
_MOST_LOOKED_UP = 1_000  # words, spread evenly
_LOOKED_UP = "SELECT rowid FROM passage_index WHERE passage_index MATCH ? LIMIT 1"
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
        for check in (_faults_of_file, _faults_of_documents, _faults_of_words, _faults_of_lookups):
            try:
                found += islice(check(connection), _MOST_FAULTS)
            except LibraryError as error:
                found.append(error.reason)
            if found:
                break  # the next ones would only say the same again
    yield from found or _faults_of_index(path)


def _faults_of_file(connection: Connection) -> Iterator[str]:
    check = f"PRAGMA integrity_check({_MOST_FAULTS})"
    return (row[0] for row in connection.execute(check).fetchall() if row[0] != "ok")


def _faults_of_documents(connection: Connection) -> Iterator[str]:
    """Yields the documents of which something is missing, or is not what was kept."""
    for (name,) in connection.execute(_NOT_WHOLE).rows():
        yield f"{name} is not whole"
    yield from _faults_of_revisions(connection, connection.execute(_REVISIONS).by_name())
    for name, text, translation, kept_checksum in connection.execute(_PASSAGES).rows():
        try:
            whole = checksum(text, translation) == kept_checksum
        except AttributeError:  # it is no text
            whole = False
        if not whole:
            yield f"a text of {name} is damaged"


def _faults_of_revisions(connection: Connection, revisions: Cursor) -> Iterator[str]:
    """Yields the revisions that are damaged, and the documents that are listed otherwise."""
    for row in revisions.rows():
        try:
            document = documents.parsed(connection, row["model"], row["checksum"])
        except LibraryError:
            yield f"revision {row['of_revision']} of {row['name']} is damaged"
            continue
        told = document_row(document, row["problems"]).columns()
        newest = row["of_revision"] == row["revision"]
        if newest and any(row[column] != value for column, value in told.items()):
            yield f"what is listed of {row['name']} is damaged"


def _faults_of_words(connection: Connection) -> Iterator[str]:
    """Yields in how many words the index and the tables of words differ."""
    connection.execute("PRAGMA query_only = OFF")  # the table is a temporary one
    connection.execute(
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, passage_index, 'col')"
    )
    for differing in _DIFFERING:
        if number := connection.execute(differing).value():
            yield f"the search index lacks {number:,} words, or holds so many too many"


def _faults_of_lookups(connection: Connection) -> Iterator[str]:
    """Yields how many of its own words the index does not find."""
    every = max(1, connection.execute("SELECT count(*) FROM words").value() // _MOST_LOOKED_UP)
    words = list(islice(connection.execute(_WORDS).rows(), None, None, every))
    phrases = (fts.phrase((word,), translated=bool(translated)) for translated, word in words)
    missed = sum(connection.execute(_LOOKED_UP, (one,)).value() is None for one in phrases)
    if missed:
        yield f"the search index misses {missed:,} of {len(words):,} words it holds"


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
    """Yields every revision that can be read of every document, as JSON; None for one that cannot.

    Raises:
        LibraryError: It is not a library of this `qa`.
    """
    with contextlib.closing(database.for_rescue(path)) as connection:
        models = _MODELS if _has(connection, "revisions") else _MODELS_OF_1
        last = _last_seen(connection)
        missing = 0
        for key in count(1):
            try:
                kept = connection.execute(models, (key,)).fetchall()
            except LibraryError:
                kept = [(None, None)]
            known = any(model for model, _ in kept)
            missing = 0 if known else missing + 1
            if key > last and missing > _MOST_MISSING:
                break
            if known or key <= last:
                yield from (model if _is_whole(model, told) else None for model, told in kept)


def _has(connection: Connection, table: str) -> bool:
    """Returns whether there is such a table, which tells the schema of the library."""
    sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(sql, (table,)).value() is not None


def _last_seen(connection: Connection) -> int:
    """Returns the highest key of a document up to the first that cannot be read."""
    last = 0
    for table, key in (("documents", "id"), ("revisions", "document"), ("versions", "document")):
        with contextlib.suppress(LibraryError):
            for (found,) in connection.execute(f"SELECT {key} FROM {table}"):
                last = max(last, found if isinstance(found, int) else 0)
    return min(last, connection.path.stat().st_size // _SMALLEST)


def _is_whole(model: object, kept_checksum: object) -> bool:
    """Returns whether a model is what was kept; schema 1 kept no checksum."""
    if not isinstance(model, str) or kept_checksum not in {None, checksum(model)}:
        return False
    try:
        return bool(from_json.parsed(model.encode(), ""))
    except UnreadableDataError:
        return False
