"""Writes the rows of a document into the tables of a library, and takes them out."""

import datetime as dt
import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from qa_cli.library import checksums, index_rows
from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection
from qa_cli.library.index_rows import IndexRows
from qa_cli.library.index_writer import IndexWriter
from qa_cli.library.row_shapes import (
    CountryRow,
    FactRow,
    PassageRow,
    ProblemRow,
    QuestionRow,
    SectorRow,
)
from qa_cli.library.rows import Prepared, facets_of
from qa_cli.model import to_json

OF_NEWEST = (  # the tables that hold only what the newest revision states
    "problems",
    "sub_questions",
    "answers",
    "answer_links",
    "pairs",
    "ministers",
    "named_countries",
    "countries",
    "sectors",
    "facts",
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

    def put_in(self, document: Prepared, key: int | None, name: str, revision: int) -> None:
        """Writes the rows of a document; `key` is the one that it has already, if it has one."""
        first = self._last_passage + 1
        last = self._last_passage = first + len(document.passages) - 1
        columns = {
            "name": name,
            "identity": document.identity,
            "revision": revision,
            **document.document.columns(),
            "first_passage": first,
            "last_passage": last,
        }
        columns["checksum"] = checksums.of_document(columns)
        if key is None:
            key = self._insert_one("documents", columns)
        else:
            changes = ", ".join(f"{column} = :{column}" for column in columns)
            sql = f"UPDATE documents SET {changes} WHERE id = :id"
            self._connection.execute(sql, {**columns, "id": key})
        self._write_revision(document, key, name, revision)
        self._write_rows(document, key, name, first)
        self._index.put_in(document.indexed, first)

    def take_out(self, key: int) -> None:
        """Takes a document's newest revision out of all tables but `documents` and `revisions`."""
        passages, indexed = self._indexed(key)
        self._connection.execute(
            "DELETE FROM passages WHERE id BETWEEN ? AND ?", (passages[0], passages[-1])
        )
        for table in OF_NEWEST:
            self._connection.execute(f"DELETE FROM {table} WHERE document = ?", (key,))
        self._index.take_out(indexed, passages)

    def index_anew(self, key: int) -> None:
        """Writes into an index that holds nothing of a document what the tables hold of it."""
        passages, indexed = self._indexed(key)
        self._index.put_in(indexed, passages[0])

    def _indexed(self, key: int) -> tuple[list[int], IndexRows]:
        """Returns the ids of a document's passages, and what the index holds of them."""
        rows = self._connection.execute(
            "SELECT passages.id, part, text, translation FROM documents"
            " JOIN passages ON passages.id BETWEEN first_passage AND last_passage"
            " WHERE documents.id = ? ORDER BY passages.id",
            (key,),
        ).fetchall()
        indexed = index_rows.indexed([index_rows.folded(*texts) for _, *texts in rows])
        return [passage for passage, *_ in rows], indexed._replace(facets=self._facets(key))

    def _facets(self, key: int) -> str:
        """Returns the facets of a document as the index holds them."""
        sql = "SELECT * FROM documents WHERE id = ?"
        listed = self._connection.execute(sql, (key,)).by_name().fetchone()
        ministers = self._column("SELECT name FROM ministers WHERE document = ?", key)
        countries = self._column("SELECT code FROM named_countries WHERE document = ?", key)
        return facets_of(listed, ministers, countries)

    def _column(self, sql: str, key: int) -> list[str]:
        """Returns a column of a table, of one document, in the order of its primary key."""
        return [value for (value,) in self._connection.execute(sql, (key,)).fetchall()]

    def _write_revision(self, document: Prepared, key: int, name: str, revision: int) -> None:
        model = to_json.named(name, document.model.text)
        columns = {
            "document": key,
            "revision": revision,
            "problems": len(document.problems),
            **document.origin._asdict(),
            "imported_at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
            "content": document.model.content,
            "original": document.model.original,
            "checksum": checksum(model),
            "model": model,
        }
        columns["origin_checksum"] = checksums.of_origin(name, columns)
        self._insert_one("revisions", columns)

    def _write_rows(self, document: Prepared, key: int, name: str, first: int) -> None:
        """Writes the rows of all tables but the index; `first` is the id of the first passage."""
        for table, columns, rows in rows_of(document, key, name, first):
            self._insert(table, columns, rows)

    def _insert(self, table: str, columns: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> None:
        """Inserts rows, each with a value for each of the columns, except those already there."""
        if rows:
            sql = _statement("INSERT OR IGNORE", table, columns)
            self._connection.executemany(sql, rows)

    def _insert_one(self, table: str, columns: Mapping[str, Any]) -> int:
        """Inserts a row of columns with their values, and returns its key."""
        sql = _statement("INSERT", table, tuple(columns))
        return int(self._connection.execute(sql, tuple(columns.values())).lastrowid or 0)


def rows_of(
    document: Prepared, key: int, name: str, first: int
) -> Iterator[tuple[str, tuple[str, ...], list[tuple[Any, ...]]]]:
    """Yields each table of newest revisions, its columns, and the rows of a document in it.

    `key` is that of the document, `first` the id of its first passage.
    """
    together, language = _together(document.questions), document.document.language
    passages = [
        (at, key, *row, checksum(at, name, language, together.get(at - first), *row))
        for at, row in enumerate(document.passages, start=first)
    ]
    yield "passages", ("id", "document", *PassageRow._fields, "checksum"), passages
    problems = [
        (key, at, *row, checksum(name, at, *row)) for at, row in enumerate(document.problems)
    ]
    yield "problems", ("document", "position", *ProblemRow._fields, "checksum"), problems
    for table, fields, rows in (
        ("countries", CountryRow._fields, document.countries),
        ("sectors", SectorRow._fields, document.sectors),
        ("facts", FactRow._fields, document.facts),
    ):
        counted = [(key, at, *row) for at, row in enumerate(rows)]
        yield table, ("document", "position", *fields), counted
    questions = [(key, row.number, first + row.passage) for row in document.questions]
    yield "sub_questions", ("document", "number", "passage"), questions
    links = [(key, first + row.passage, row.kind, row.number) for row in document.links]
    yield "answer_links", ("document", "passage", "kind", "number"), links
    pairs = [(key, first + row.question, row.number, first + row.answer) for row in document.pairs]
    yield "pairs", ("document", "question", "number", "answer"), pairs
    ministers = [(key, *one) for one in enumerate(document.document.metadata.ministers)]
    yield "ministers", ("document", "position", "name"), ministers
    yield "answers", ("document", "passage"), [(key, first + at) for at in document.answers]
    yield "named_countries", ("document", "code"), [(key, code) for code in document.named]


def _together(questions: Sequence[QuestionRow]) -> dict[int, str]:
    """Returns the numbers over each passage of a sub-question, as `index` reads them."""
    numbers: dict[int, list[int]] = {}
    for question in questions:
        numbers.setdefault(question.passage, []).append(question.number)
    return {at: " ".join(map(str, sorted({*found}))) for at, found in numbers.items()}


@functools.cache
def _statement(insert: str, table: str, columns: tuple[str, ...]) -> str:
    """Returns the statement that inserts a row of these columns."""
    marks = ", ".join("?" * len(columns))
    return f"{insert} INTO {table} ({', '.join(columns)}) VALUES ({marks})"
