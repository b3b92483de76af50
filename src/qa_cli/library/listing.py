"""Lists of documents: each a whole row, with which its checksums are compared.

One checksum is of what `documents` tells, one of where a revision came from; neither is of a model,
which a list need not read. A list may be of all documents, so that what it tells is picked out of
each row by place.
"""

import json
from collections.abc import Iterator
from operator import itemgetter
from typing import Any, NamedTuple

from qa_cli.library.checksums import LISTED, ORIGIN, checksum
from qa_cli.library.connection import Connection, Cursor, damaged
from qa_cli.library.filters import Chosen
from qa_cli.model.catalogue import Listed, Origin
from qa_cli.model.metadata import STATED, Metadata

_COLUMNS = (
    "id",
    *(f"documents.{column}" for column in LISTED),
    "documents.checksum",
    *(f"revisions.{column}" for column in ORIGIN),
    "origin_checksum",
)
_SQL = ", ".join(_COLUMNS)
# A document without a revision is damaged, and not to be left out without a word.
_ALL = "documents LEFT JOIN revisions ON document = id"
_NEWEST = f"{_ALL} AND revisions.revision = documents.revision"
_AT = {column: at for at, column in enumerate(_COLUMNS)}
_END, _LAST = _AT["documents.checksum"], _AT["origin_checksum"]
_NAME, _PROBLEMS = _AT["documents.name"], _AT["revisions.problems"]
_MINISTERS = _AT["documents.ministers"]
_OF_REVISION = frozenset(["revision", "file", "path", "sha256", "imported_at"])


def _place(field: str) -> int:
    """Returns where a field of a list is in a row."""
    if field in _OF_REVISION:
        return _AT[f"revisions.{field}"]
    return _AT["documents.revision" if field == "revisions" else f"documents.{field}"]


_OWN = tuple(field for field in Listed._fields if field != "metadata")
_own = itemgetter(*map(_place, _OWN))
_stated = itemgetter(*map(_place, STATED))
_origin = itemgetter(*map(_place, Origin._fields))
_BEFORE = Listed._fields.index("metadata")


class Row(NamedTuple):
    """A row of a list, and the model of its revision with its checksum, where they were asked."""

    values: tuple[Any, ...]

    @property
    def key(self) -> int:
        """The key of the document."""
        return int(self.values[0])

    @property
    def name(self) -> str:
        """The name of the document."""
        return str(self.values[_NAME])

    @property
    def problems(self) -> int:
        """How many problems the revision has."""
        return int(self.values[_PROBLEMS])

    @property
    def revision(self) -> int:
        """The number of the revision."""
        return int(self.values[_AT["revisions.revision"]])

    @property
    def origin(self) -> Origin:
        """The file that the revision came from."""
        return Origin(*_origin(self.values))

    @property
    def model(self) -> tuple[str, int]:
        """The model and its checksum."""
        model, kept_checksum = self.values[_LAST + 1 :]
        return model, kept_checksum

    def listed(self) -> Listed:
        """Returns the newest revision, as `documents` tells of it."""
        own = _own(self.values)
        several = self.values[_MINISTERS]
        apart = tuple(json.loads(several)) if several else ()
        stated = dict(zip(STATED, _stated(self.values), strict=True))
        metadata = Metadata(**stated, apart=apart)
        return Listed._make((*own[:_BEFORE], metadata, *own[_BEFORE:]))


def rows(
    connection: Connection, chosen: Chosen, order: str, most: int | None = None
) -> Iterator[Row]:
    """Yields the newest revisions of the chosen documents, in an order of `library.order`.

    Raises:
        LibraryError: One of them is not what was kept.
    """
    sql = f"SELECT {_SQL} FROM {_NEWEST} WHERE {chosen.sql} ORDER BY {order} LIMIT ?"
    return _rows(connection.execute(sql, (*chosen.parameters, _limit(most))))


def revisions(
    connection: Connection, chosen: Chosen, order: str, most: int | None = None
) -> Iterator[Row]:
    """Yields all revisions likewise, the newest first, each with its model and its checksum."""
    sql = (
        f"SELECT {_SQL}, model, revisions.checksum FROM {_ALL} WHERE {chosen.sql}"
        f" ORDER BY {order}, revisions.revision DESC LIMIT ?"
    )
    return _rows(connection.execute(sql, (*chosen.parameters, _limit(most))))


def _limit(most: int | None) -> int:
    return -1 if most is None else most


def _rows(found: Cursor) -> Iterator[Row]:
    for row in found.rows():
        if row[_END] != checksum(*row[1:_END]):
            raise damaged(found.connection.path)
        if row[_LAST] != checksum(row[_NAME], *row[_END + 1 : _LAST]):
            raise damaged(found.connection.path)
        yield Row(row)
