"""Writes the rows of a document into the tables of a library, and takes them out."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from typing import Any

from qa_cli.library.connection import Connection
from qa_cli.library.index_writer import IndexWriter
from qa_cli.library.rows import DocumentRow, Prepared, facets_of, index

_OF_DOCUMENT = (
    *("name", "identity", "version"),
    *DocumentRow._fields,
    *("first_passage", "last_passage"),
)
_OF_NEWEST = (
    *("problems", "sub_questions", "answers", "answer_links", "named_countries"),
    *("countries", "sectors", "facts"),
)
_LAST_PASSAGE = "SELECT last_passage FROM documents ORDER BY first_passage DESC LIMIT 1"


class Tables:
    """The tables of a library that is written to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._index = IndexWriter(connection)
        self._last_passage = 0  # the highest id of a passage, while a transaction lasts

    def begin(self) -> None:
        """Looks at what other processes may have changed since the last transaction."""
        version = self._connection.execute("PRAGMA data_version").value()
        self._index.known.check(version)
        self._last_passage = self._connection.execute(_LAST_PASSAGE).value() or 0

    def compact(self) -> None:
        """Compacts the search index."""
        self._index.compact()

    def settle(self) -> None:
        """Takes over what was committed."""
        self._index.known.settle()

    def forget(self) -> None:
        """Forgets what was undone."""
        self._index.known.forget()

    def put_in(self, document: Prepared, known: int | None, name: str, version: int) -> None:
        """Writes the rows of a document; `known` is the key that it has already, if it has one."""
        first = self._last_passage + 1
        last = self._last_passage = first + len(document.passages) - 1
        row = (name, document.identity, version, *document.document, first, last)
        if known is None:
            places = ", ".join("?" * len(row))
            insert = f"INSERT INTO documents ({', '.join(_OF_DOCUMENT)}) VALUES ({places})"
            key = self._connection.execute(insert, row).lastrowid
        else:
            key = known
            changes = ", ".join(f"{column} = ?" for column in _OF_DOCUMENT)
            self._connection.execute(f"UPDATE documents SET {changes} WHERE id = ?", (*row, key))
        self._write_version(document, key, name, version)
        self._write_rows(document, key, first)
        self._index.put_in(document.indexed, first)

    def take_out(self, key: int) -> None:
        """Takes a document's newest version out of all tables but `documents` and `versions`."""
        own = self._connection.execute(
            "SELECT first_passage, last_passage FROM documents WHERE id = ?", (key,)
        ).fetchone()
        texts = self._connection.execute(
            "SELECT id, part, text, translation FROM passages WHERE id BETWEEN ? AND ? ORDER BY id",
            own,
        ).fetchall()
        rows = index([row[1:] for row in texts])._replace(facets=self._facets(key))
        self._connection.execute("DELETE FROM passages WHERE id BETWEEN ? AND ?", own)
        for table in _OF_NEWEST:
            self._connection.execute(f"DELETE FROM {table} WHERE document = ?", (key,))
        self._index.take_out(rows, [row[0] for row in texts])

    def _facets(self, key: int) -> str:
        """Returns the facets of a document as they stand in the index."""
        fields = DocumentRow._fields
        told = self._connection.execute(
            f"SELECT {', '.join(fields)} FROM documents WHERE id = ?", (key,)
        ).fetchone()
        countries = self._connection.execute(
            "SELECT code FROM named_countries WHERE document = ? ORDER BY code", (key,)
        ).fetchall()
        return facets_of(DocumentRow(*told), [code for (code,) in countries])

    def _write_version(self, document: Prepared, key: int | None, name: str, version: int) -> None:
        model = document.model
        if name != document.name:
            model = json.dumps({**json.loads(model), "id": name}, ensure_ascii=False)
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        row = (key, version, len(document.problems), *document.origin, now, model)
        self._connection.execute("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def _write_rows(self, document: Prepared, key: int | None, first: int) -> None:
        """Writes the rows of all tables but the index; `first` is the id of the first passage."""
        passages = ((first + at, key, *row) for at, row in enumerate(document.passages))
        self._insert("passages", passages)
        self._insert("problems", ((key, *row) for row in document.problems))
        questions = ((key, number, first + at) for number, at in document.questions)
        self._insert("sub_questions", questions)
        self._insert("answers", ((key, first + at) for at in document.answers))
        self._insert("answer_links", ((key, first + at, *row) for at, *row in document.links))
        self._insert("named_countries", ((key, code) for code in document.named))
        self._insert("countries", ((key, *row) for row in document.countries))
        self._insert("sectors", ((key, *row) for row in document.sectors))
        self._insert("facts", ((key, *row) for row in document.facts))

    def _insert(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Inserts rows, each with a value for every column of the table."""
        rows = list(rows)
        if rows:
            places = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({places})", rows)
