"""Compares what a library keeps twice: the rows of its tables, and the models they were made of.

A checksum tells that a row is not what was written. That a row is gone, or one too many, or of
another document, only the models tell, out of which all rows can be made again.
"""

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from qa_cli.errors.libraries import LibraryError
from qa_cli.library import checksums, documents, rows, tables
from qa_cli.library.connection import Connection
from qa_cli.model import naming
from qa_cli.model.catalogue import Origin
from qa_cli.model.diagnostics import Fault, FaultKind
from qa_cli.model.document import Document

_REVISIONS = "SELECT name, revisions.* FROM revisions LEFT JOIN documents ON id = document"
_NEWEST = (
    "SELECT documents.*, model, revisions.checksum AS model_checksum FROM documents"
    " LEFT JOIN revisions ON document = id AND revisions.revision = documents.revision"
)
_STRAY = (
    "SELECT 1 FROM passages LEFT JOIN documents"
    " ON documents.id = document AND passages.id BETWEEN first_passage AND last_passage"
    " WHERE documents.id IS NULL LIMIT 1"
)
_NOWHERE = Origin("", None, "")
_OF_TABLES: dict[str, FaultKind] = {"passages": "passage", "problems": "problem"}


def faults(connection: Connection) -> Iterator[Fault]:
    """Yields what of a library is not what was kept: of revisions, of lists, of tables."""
    for row in connection.execute(_REVISIONS).by_name().rows():
        try:
            documents.whole(connection, row)
        except LibraryError:
            yield Fault("revision", (row["name"],), (row["revision"],))
    for row in connection.execute(_NEWEST).by_name().rows():
        if checksums.of_document(row) != row["checksum"]:
            yield Fault("listing", (row["name"],))
            continue
        if row["model"] is None:
            yield Fault("not whole", (row["name"],))
            continue
        with contextlib.suppress(LibraryError):  # which is told of the revision already
            kept = row["name"], row["model"], row["model_checksum"]
            document = documents.parsed(connection, *kept)
            yield from _faults_of_document(connection, row, document)
    for table in tables.OF_NEWEST:
        sql = f"SELECT 1 FROM {table} WHERE document NOT IN (SELECT id FROM documents) LIMIT 1"
        if connection.execute(sql).value() is not None:
            yield Fault("stray rows", (table,))
    if connection.execute(_STRAY).value() is not None:
        yield Fault("stray passage")


def _faults_of_document(
    connection: Connection, row: Mapping[str, Any], document: Document
) -> Iterator[Fault]:
    """Yields what is not as the document's model says."""
    name, key, first = row["name"], row["id"], row["first_passage"]
    made = rows.prepared(document, (), _NOWHERE)
    told = {**made.document.columns(), "problems": row["problems"]}
    identity = row["identity"].removesuffix(f"|{name}")  # which migrations may add
    if identity != naming.identity(document) or any(row[one] != told[one] for one in told):
        yield Fault("listing", (name,))
    for table, columns, expected in tables.rows_of(made, key, name, first):
        own = "document = ?"
        if table == "passages":  # which have no index of their documents
            own = f"id BETWEEN {first:d} AND {row['last_passage']:d} AND {own}"
        sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {own}"
        found = connection.execute(sql, (key,)).fetchall()
        if table == "passages" and len(found) != len(expected):
            yield Fault("not whole", (name,))
            return
        if table == "problems":
            whole = len(found) == row["problems"] and all(
                one[-1] == checksums.checksum(name, *one[1:-1]) for one in found
            )
        else:
            whole = {*found} == {*expected}
        if not whole:
            kind = _OF_TABLES.get(table, "rows")
            yield Fault(kind, (name, table) if kind == "rows" else (name,))
