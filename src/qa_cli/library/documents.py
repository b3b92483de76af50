"""The documents that a library keeps, read back as they were kept."""

from collections.abc import Iterator
from typing import NamedTuple

from qa_cli.errors import (
    AmbiguousDocumentError,
    NoSuchDocumentError,
    NoSuchRevisionError,
    UnreadableDataError,
)
from qa_cli.library.connection import Connection, damaged
from qa_cli.model import from_json
from qa_cli.model.document import Document

_MOST_CANDIDATES = 10  # names that an ambiguous beginning lists
_LAST_LETTER = "\U0010ffff"


class Named(NamedTuple):
    """A document of the library: its key, its name and its newest version."""

    key: int
    name: str
    version: int


def named(connection: Connection, name: str) -> Named:
    """Returns the document of this name, or whose name alone begins so.

    Raises:
        NoSuchDocumentError: No name begins so.
        AmbiguousDocumentError: Several do.
    """
    row = connection.execute("SELECT id, name, version FROM documents WHERE name = ?", (name,))
    if exact := row.fetchone():
        return Named(*exact)
    begun = beginning(connection, name, _MOST_CANDIDATES) if name else []
    if not begun:
        raise NoSuchDocumentError(name, (), file=False)
    if len(begun) > 1:
        count = "SELECT count(*) FROM documents WHERE name BETWEEN ? AND ?"
        number = connection.execute(count, (name, name + _LAST_LETTER)).value()
        raise AmbiguousDocumentError(name, [item.name for item in begun], number)
    return begun[0]


def beginning(connection: Connection, name: str, most: int) -> list[Named]:
    """Returns the first `most` documents whose names begin so."""
    sql = "SELECT id, name, version FROM documents WHERE name BETWEEN ? AND ? ORDER BY name LIMIT ?"
    rows = connection.execute(sql, (name, name + _LAST_LETTER, most)).fetchall()
    return [Named(*row) for row in rows]


def version(connection: Connection, document: Named, number: int) -> Document:
    """Returns one version of a document.

    Raises:
        NoSuchRevisionError: There is none of this number.
    """
    sql = "SELECT model FROM versions WHERE document = ? AND version = ?"
    model = connection.execute(sql, (document.key, min(number, 2**62))).value()
    if model is None:
        raise NoSuchRevisionError(document.name, number, document.version)
    return parsed(connection, document.name, model)


def newest(connection: Connection, key: int) -> Document:
    """Returns the newest version of the document of this key.

    Raises:
        LibraryError: It cannot be read, which only damage can explain.
    """
    row = connection.execute(
        "SELECT name, model FROM documents JOIN versions"
        " ON document = id AND versions.version = documents.version WHERE id = ?",
        (key,),
    ).fetchone()
    if row is None:
        raise damaged(connection.path)
    return parsed(connection, *row)


def every(connection: Connection, *, older: bool) -> Iterator[str]:
    """Yields the documents as JSON in one line, in the order in which they were first imported.

    With `older` ones, each version stands before the next.
    """
    which = "" if older else "AND versions.version = documents.version"
    rows = connection.execute(
        f"SELECT name, model FROM documents JOIN versions ON document = id {which}"
        " ORDER BY id, versions.version"
    )
    for name, model in rows.rows():
        parsed(connection, name, model)  # nothing is written out that cannot be read in
        yield model


def parsed(connection: Connection, name: str, model: str) -> Document:
    """Returns a document that was kept as JSON.

    Raises:
        LibraryError: It is none, which only damage can explain.
    """
    try:
        return from_json.parsed(model.encode(), name)
    except (UnreadableDataError, AttributeError):
        raise damaged(connection.path) from None
