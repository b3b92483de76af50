"""Checks a library, and gets out what can be read of a damaged one."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, islice
from pathlib import Path

from qa_cli.errors.files import UnreadableDataError
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import carving, database, fts, kept_twice
from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection
from qa_cli.model import from_json
from qa_cli.model.diagnostics import Fault

_Key = tuple[int, int]  # of a document, and the number of its revision
_MOST_FAULTS = 10
_MOST_MISSING = 1_000  # keys in a row without a document, after the last that was seen
_SMALLEST = 200  # bytes that a document takes at least; a damaged key may be any number
_MODEL = "SELECT model, checksum FROM revisions WHERE document = ? AND revision = ?"
_MODELS_OF_1 = "SELECT model FROM versions WHERE document = ? ORDER BY version"
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


def faults(path: Path) -> Iterator[Fault]:
    """Yields what is wrong with a library, up to ten faults of a kind; nothing if it is whole.

    Raises:
        LibraryError: It is so damaged, or so little a library, that it cannot be checked.
    """
    with contextlib.closing(database.for_reading(path)) as connection:
        found: list[Fault] = []
        for check in (_faults_of_file, kept_twice.faults, _faults_of_words, _faults_of_lookups):
            try:
                found += islice(check(connection), _MOST_FAULTS)
            except LibraryError as error:
                found.append(Fault("unreadable", (error.reason,)))
            if found:
                break  # the next ones would only say the same again
    yield from found or _faults_of_index(path)


def _faults_of_file(connection: Connection) -> Iterator[Fault]:
    check = f"PRAGMA integrity_check({_MOST_FAULTS})"
    said = connection.execute(check).fetchall()
    return (Fault("file", (one,)) for (one,) in said if one != "ok")


def _faults_of_words(connection: Connection) -> Iterator[Fault]:
    """Yields in how many words the index and the tables of words differ."""
    connection.execute("PRAGMA query_only = OFF")  # the table is a temporary one
    connection.execute(
        "CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, passage_index, 'col')"
    )
    for differing in _DIFFERING:
        if number := connection.execute(differing).value():
            yield Fault("words", numbers=(number,))


def _faults_of_lookups(connection: Connection) -> Iterator[Fault]:
    """Yields how many of its own words the index does not find."""
    every = max(1, connection.execute("SELECT count(*) FROM words").value() // _MOST_LOOKED_UP)
    words = list(islice(connection.execute(_WORDS).rows(), None, None, every))
    phrases = (fts.phrase((word,), translated=bool(translated)) for translated, word in words)
    missed = sum(connection.execute(_LOOKED_UP, (one,)).value() is None for one in phrases)
    if missed:
        yield Fault("lookups", numbers=(missed, len(words)))


def _faults_of_index(path: Path) -> Iterator[Fault]:
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
            yield Fault("index")


def salvaged(path: Path) -> Iterator[str | None]:
    """Yields every revision that can be read of every document, as JSON; None for one that cannot.

    Raises:
        LibraryError: It is not a library of this `qa`.
    """
    pages, places = _carved(path)
    with contextlib.ExitStack() as stack:
        try:
            connection = stack.enter_context(contextlib.closing(database.for_rescue(path)))
        except LibraryError:
            if not places:
                raise
            empty = database.in_memory()  # which knows no document
            connection = stack.enter_context(contextlib.closing(empty))
        if not places and _has(connection, "versions"):
            yield from _of_schema_1(connection)
            return
        for key in sorted({*places, *_known(connection, path.stat().st_size)}):
            asked = _asked(connection, key)
            found = (carving.row(pages, place) for place in places.get(key, ()) if pages)
            models = ((one.model, one.checksum) for one in found if one)
            yield next((str(one[0]) for one in (asked, *models) if _is_whole(*one)), None)


def _carved(path: Path) -> tuple[carving.Pages | None, Mapping[_Key, Sequence[carving.Place]]]:
    """Returns the pages of a library, and where the rows of its revisions are in them."""
    places: dict[_Key, list[carving.Place]] = {}
    try:
        pages = carving.Pages(path)
    except (OSError, ValueError):  # who opens it next says why
        return None, places
    for place in carving.places(pages):
        found = carving.row(pages, place)
        if found and isinstance(found.document, int) and isinstance(found.revision, int):
            places.setdefault((found.document, found.revision), []).append(place)
    return pages, places


def _known(connection: Connection, size: int) -> Iterator[_Key]:
    """Yields the revisions that a library knows of, as many as may be in so many bytes."""
    most = size // _SMALLEST
    for sql in ("SELECT id, revision FROM documents", "SELECT document, revision FROM revisions"):
        with contextlib.suppress(LibraryError):
            for key, last in connection.execute(sql):
                if isinstance(key, int) and isinstance(last, int) and max(key, last) <= most:
                    yield from ((key, number) for number in range(1, last + 1))


def _asked(connection: Connection, key: _Key) -> tuple[object, object]:
    """Returns the model of a revision and its checksum, as SQLite finds them."""
    with contextlib.suppress(LibraryError):
        if row := connection.execute(_MODEL, key).fetchone():
            return tuple(row)
    return None, None


def _of_schema_1(connection: Connection) -> Iterator[str | None]:
    """Yields what `salvaged` does, of a library of schema 1, which is asked for each key."""
    last = _last_seen(connection)
    missing = 0
    for key in count(1):
        try:
            models = [model for (model,) in connection.execute(_MODELS_OF_1, (key,)).fetchall()]
        except LibraryError:
            models = [None]
        known = any(models)
        missing = 0 if known else missing + 1
        if key > last and missing > _MOST_MISSING:
            break
        if known or key <= last:
            yield from (model if _is_document(model) else None for model in models)


def _has(connection: Connection, table: str) -> bool:
    """Returns whether there is such a table, as far as its table of contents can be read."""
    sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(sql, (table,)).value() is not None


def _last_seen(connection: Connection) -> int:
    """Returns the highest key of a document up to the first that cannot be read."""
    last = 0
    for table, key in (("documents", "id"), ("versions", "document")):
        with contextlib.suppress(LibraryError):
            for (found,) in connection.execute(f"SELECT {key} FROM {table}"):
                last = max(last, found if isinstance(found, int) else 0)
    return min(last, connection.path.stat().st_size // _SMALLEST)


def _is_whole(model: object, kept_checksum: object) -> bool:
    """Returns whether a model is what was kept."""
    return isinstance(model, str) and kept_checksum == checksum(model) and _is_document(model)


def _is_document(model: object) -> bool:
    """Returns whether a model can be read in again."""
    try:
        return isinstance(model, str) and bool(from_json.parsed(model.encode(), ""))
    except (UnreadableDataError, UnicodeEncodeError):
        return False
