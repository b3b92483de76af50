"""A library that is read: its documents listed, filtered, returned and searched."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self

from qa_cli.library import documents
from qa_cli.library.connection import Connection, Cursor, damaged
from qa_cli.library.filters import EVERY, Chosen, both, column
from qa_cli.library.index import Index
from qa_cli.library.order import BY_DATE
from qa_cli.model.catalogue import Listed, Origin
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Document
from qa_cli.model.metadata import STATED, Metadata

if TYPE_CHECKING:
    from sqlite3 import Row

    from qa_cli.library.texts import Text

_NEWEST = "revisions.revision = documents.revision"
_ORIGIN = ("file", "sha256", "imported_at")
_OF_REVISION = (
    "name",
    "revisions.revision AS revision",
    "documents.revision AS revisions",
    *_ORIGIN,
)
_MINISTERS = (
    "SELECT json_group_array(name)"
    " FROM (SELECT name FROM ministers WHERE document = id ORDER BY position)"
)
_OF_DOCUMENT = (
    "id",
    "title",
    "language",
    *(f"{column(field)} AS {field}" for field in STATED),
    f"({_MINISTERS}) AS ministers",
    "questions",
    "answers",
    "unanswered",
    "documents.problems AS problems",
)


class Reader:
    """A library as it is when it is opened, whatever others write to it meanwhile."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def count(self, chosen: Chosen = EVERY, *, revisions: bool = False) -> int:
        """Returns how many documents were chosen, or how many revisions these have."""
        joined = " JOIN revisions ON document = id" if revisions else ""
        sql = f"SELECT count(*) FROM documents{joined} WHERE {chosen.sql}"
        return int(self._connection.execute(sql, chosen.parameters).value())

    def undated(self, chosen: Chosen = EVERY) -> int:
        """Returns how many of the chosen documents have no date."""
        sql = f"SELECT count(*) FROM documents WHERE date IS NULL AND {chosen.sql}"
        return int(self._connection.execute(sql, chosen.parameters).value())

    def documents(
        self, chosen: Chosen = EVERY, most: int | None = None, order: str = BY_DATE
    ) -> Iterator[Listed]:
        """Yields the chosen documents, in an order of `library.order`."""
        columns = ", ".join((*_OF_REVISION, *_OF_DOCUMENT))
        return map(_listed, self._select(columns, chosen, _NEWEST, most, order).rows())

    def first_sub_question(self, name: str) -> str | None:
        """Returns the text of a document's first sub-question; None where it has none."""
        text = self._connection.execute(
            "SELECT text FROM passages"
            " JOIN documents ON passages.id BETWEEN first_passage AND last_passage"
            " WHERE name = ? AND part = 'question' ORDER BY passages.id LIMIT 1",
            (name,),
        ).value()
        return None if text is None else str(text)

    def origin(self, name: str, revision: int | None = None) -> Origin | None:
        """Returns the file that a revision of a document came from; the newest, if none is told."""
        row = self._connection.execute(
            "SELECT file, path, sha256 FROM documents JOIN revisions ON document = id"
            " WHERE revisions.revision = coalesce(?, documents.revision) AND name = ?",
            (revision, name),
        ).fetchone()
        return Origin(*row) if row else None

    def revisions(
        self, chosen: Chosen = EVERY, most: int | None = None, order: str = BY_DATE
    ) -> Iterator[Listed]:
        """Yields every revision of the chosen documents, the newest first, as each states it."""
        from qa_cli.library.table_rows import document_row  # noqa: PLC0415 (only who asks pays)

        columns = ", ".join((*_OF_REVISION, "revisions.problems AS problems", "model", "checksum"))
        for row in self._select(columns, chosen, "1", most, order).rows():
            document = documents.parsed(self._connection, row["model"], row["checksum"])
            told = document_row(document, row["problems"])._asdict()
            yield Listed(**_of_revision(row), **told)

    def _select(
        self, columns: str, chosen: Chosen, which: str, most: int | None, order: str
    ) -> Cursor:
        return self._connection.execute(
            f"SELECT {columns} FROM documents JOIN revisions ON document = id"
            f" WHERE {which} AND {chosen.sql}"
            f" ORDER BY {order}, revisions.revision DESC LIMIT ?",
            (*chosen.parameters, -1 if most is None else most),
        ).by_name()

    def document(self, name: str, revision: int | None = None) -> Document:
        """Returns a document by its name or the beginning of it: by default its newest revision.

        Raises:
            NoSuchDocumentError: There is none of that name.
            AmbiguousDocumentError: There are several.
            NoSuchRevisionError: It has no such revision.
            LibraryError: It is damaged.
        """
        found = documents.named(self._connection, name)
        number = found.revision if revision is None else revision
        return documents.revision(self._connection, found, number)

    def once_held(self, words: Sequence[str], most: int, chosen: Chosen | None = None) -> list[str]:
        """Returns names of documents whose older revisions hold nearly all casefolded `words`."""
        return documents.once_held(self._connection, words, most, chosen or EVERY)

    def name(self, beginning: str) -> str:
        """Returns the whole name of a document; raises as `document` does."""
        return documents.named(self._connection, beginning).name

    def names(self, beginning: str = "", most: int = 100) -> list[str]:
        """Returns the first `most` names that begin so."""
        return [item.name for item in documents.beginning(self._connection, beginning, most)]

    def values(self, field: str) -> list[str]:
        """Returns what the documents state in a field of the metadata ("asker"), each once."""
        name = column(field)
        sql = f"SELECT DISTINCT {name} FROM documents WHERE {name} IS NOT NULL ORDER BY 1"
        if field == "minister":
            sql = "SELECT DISTINCT name FROM ministers ORDER BY 1"
        return [value for (value,) in self._connection.execute(sql).fetchall()]

    def index(self, chosen: Chosen | None = None) -> Index:
        """Returns the passages, of the chosen documents only, to be searched."""
        return Index(self._connection, chosen)

    def export(self, *, revisions: bool = False) -> Iterator[str]:
        """Yields the documents as JSON, one a line."""
        return documents.every(self._connection, older=revisions)

    def texts(self, words: Sequence[str] | None = None) -> Iterator["Text"]:
        """Yields the texts of all passages, or of those with these folded words in a row."""
        from qa_cli.library.texts import texts  # noqa: PLC0415 (only who asks pays)

        return texts(self._connection, words)

    def with_sectors(self) -> Iterator[Document]:
        """Yields the documents that list sectors for a country."""
        rows = self._connection.execute("SELECT DISTINCT document FROM countries ORDER BY document")
        return (documents.newest(self._connection, key) for (key,) in rows.rows())

    def with_problems(self, chosen: Chosen = EVERY) -> Iterator[tuple[Listed, tuple[Problem, ...]]]:
        """Yields the chosen documents with problems, each with what could not be matched.

        Raises:
            LibraryError: What is kept of a problem is damaged.
        """
        from qa_cli.library.table_rows import problem  # noqa: PLC0415 (only who asks pays)

        columns = ", ".join((*_OF_REVISION, *_OF_DOCUMENT))
        having = both(chosen, Chosen("documents.problems > 0", ()))
        for row in self._select(columns, having, _NEWEST, None, BY_DATE).rows():
            sql = "SELECT * FROM problems WHERE document = ? ORDER BY position"
            problems = self._connection.execute(sql, (row["id"],)).by_name().fetchall()
            try:
                found = tuple(map(problem, problems))
            except (TypeError, ValueError):
                raise damaged(self._connection.path) from None
            yield _listed(row), found


def _listed(row: "Row") -> Listed:
    """Returns a document of a list; the columns of its row are asked by name."""
    ministers = tuple(json.loads(row["ministers"]))
    stated = {field: row[field] for field in STATED}
    metadata = Metadata(**stated, apart=ministers if len(ministers) > 1 else ())
    told = {field: row[field] for field in Listed._fields if field != "metadata"}
    return Listed(metadata=metadata, **told)


def _of_revision(row: "Row") -> dict[str, Any]:
    return {field: row[field] for field in ("name", "revision", "revisions", *_ORIGIN)}
