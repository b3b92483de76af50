"""The documents that a library keeps, read back as they were kept."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from qa_cli.errors.files import UnreadableDataError
from qa_cli.errors.names import AmbiguousDocumentError, NoSuchDocumentError, NoSuchRevisionError
from qa_cli.library.checksums import checksum, of_document, of_origin
from qa_cli.library.connection import Connection, damaged
from qa_cli.library.filters import EVERY, Chosen
from qa_cli.model import from_json
from qa_cli.model.document import Document

_MOST_CANDIDATES = 10  # names that an ambiguous beginning lists
_LAST_LETTER = "\U0010ffff"
# A document without a revision is damaged, and not to be left out without a word.
_MODELS = "SELECT name, revisions.* FROM documents LEFT JOIN revisions ON document = id"
_OTHERWISE = 4  # of so many words, one may be written otherwise in what is looked for
_LARGEST = 2**62  # whole number that SQLite is asked for


class Named(NamedTuple):
    """A document of the library: its key, its name and the number of its newest revision."""

    key: int
    name: str
    revision: int


def named(connection: Connection, name: str) -> Named:
    """Returns the document of this name, or the only one whose name begins so.

    Raises:
        NoSuchDocumentError: No name begins so.
        AmbiguousDocumentError: Several do.
        LibraryError: It is damaged.
    """
    if exact := _named(connection, "name = ?", (name,)):
        return exact[0]
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
    which = "name BETWEEN ? AND ? ORDER BY name LIMIT ?"
    return _named(connection, which, (name, name + _LAST_LETTER, most))


def _named(connection: Connection, which: str, parameters: Sequence[object]) -> list[Named]:
    sql = f"SELECT * FROM documents WHERE {which}"
    found = connection.execute(sql, parameters).by_name().fetchall()
    if any(of_document(row) != row["checksum"] for row in found):
        raise damaged(connection.path)
    return [Named(row["id"], row["name"], row["revision"]) for row in found]


def revision(connection: Connection, document: Named, number: int) -> Document:
    """Returns one revision of a document.

    Raises:
        NoSuchRevisionError: There is none of this number.
        LibraryError: It is damaged.
    """
    sql = f"{_MODELS} WHERE id = ? AND revisions.revision = ?"
    row = connection.execute(sql, (document.key, min(number, _LARGEST))).by_name().fetchone()
    if row is None and 1 <= number <= document.revision:
        raise damaged(connection.path)
    if row is None:
        raise NoSuchRevisionError(document.name, number, document.revision)
    return whole(connection, row)


def once_held(
    connection: Connection, words: Sequence[str], most: int, chosen: Chosen = EVERY
) -> list[str]:
    """Returns the names of chosen documents of which an older revision holds nearly all `words`.

    These are casefolded; at most `most` names, those first that hold more. It is a look at the
    letters alone, and some of `words` may be written otherwise there: who asks must read on.
    """
    least = len(words) - max(1, len(words) // _OTHERWISE)
    older = (
        "SELECT name, model FROM documents JOIN revisions ON document = id"
        " WHERE documents.revision > 1 AND revisions.revision < documents.revision"
        f" AND {chosen.sql}"
    )
    held: dict[str, int] = {}
    for name, model in connection.execute(older, chosen.parameters).rows():
        text = model.casefold()
        number = sum(word in text for word in words)
        if number and number >= least:
            held[name] = max(number, held.get(name, 0))
    return sorted(held, key=lambda name: (-held[name], name))[:most]


def newest(connection: Connection, key: int) -> Document:
    """Returns the newest revision of the document of this key.

    Raises:
        LibraryError: It cannot be read, which only damage can explain.
    """
    sql = f"{_MODELS} AND revisions.revision = documents.revision WHERE id = ?"
    row = connection.execute(sql, (key,)).by_name().fetchone()
    if row is None:
        raise damaged(connection.path)
    return whole(connection, row)


def every(connection: Connection, *, older: bool) -> Iterator[str]:
    """Yields the documents as JSON in one line, in the order in which they were first imported.

    With `older` ones, each revision stands before the next.
    """
    which = "" if older else "AND revisions.revision = documents.revision"
    rows = connection.execute(f"{_MODELS} {which} ORDER BY id, revisions.revision")
    for row in rows.by_name().rows():
        whole(connection, row)  # nothing is written out that cannot be read in
        yield row["model"]


def whole(connection: Connection, row: Mapping[str, Any]) -> Document:
    """Returns the document of a row of `revisions`, which has the document's name besides.

    Raises:
        LibraryError: It, or where it came from, is not what was kept.
    """
    if of_origin(row["name"], row) != row["origin_checksum"]:
        raise damaged(connection.path)
    return parsed(connection, row["name"], row["model"], row["checksum"])


def parsed(connection: Connection, name: str, model: str, kept_checksum: int) -> Document:
    """Returns the document of this name that was kept as JSON, with its checksum.

    Raises:
        LibraryError: It is not what was kept, or another one, which only damage can explain.
    """
    with contextlib.suppress(UnreadableDataError, AttributeError):
        if checksum(model) == kept_checksum:
            document = from_json.parsed(model.encode(), "")
            if document.name == name:
                return document
    raise damaged(connection.path)
