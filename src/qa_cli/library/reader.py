"""A library that is read: its documents listed, filtered, returned and searched."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from qa_cli.library import documents
from qa_cli.library.connection import Connection, damaged
from qa_cli.library.filters import EVERY, Chosen
from qa_cli.library.index import Index
from qa_cli.model.catalogue import Listed
from qa_cli.model.diagnostics import Problem, ProblemKind
from qa_cli.model.document import Document, Lines

_ORIGIN = "file, sha256, imported_at"
_NEWEST = "versions.version = documents.version"
_COLUMNS = (
    "documents.name, versions.version, documents.version, title, language, parliament, number,"
    " asker, minister, asked_on, answered_on, questions, answers, unanswered, documents.problems,"
    f" {_ORIGIN}"
)


class Reader:
    """A library as it is when it is opened, whatever others write to it meanwhile."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def count(self, chosen: Chosen = EVERY, *, versions: bool = False) -> int:
        """Returns how many documents were chosen, or how many versions these have."""
        joined = " JOIN versions ON document = id" if versions else ""
        sql = f"SELECT count(*) FROM documents{joined} WHERE {chosen.sql}"
        return int(self._connection.execute(sql, chosen.parameters).value())

    def undated(self, chosen: Chosen = EVERY) -> int:
        """Returns how many of the chosen documents have no date."""
        sql = f"SELECT count(*) FROM documents WHERE date IS NULL AND {chosen.sql}"
        return int(self._connection.execute(sql, chosen.parameters).value())

    def documents(self, chosen: Chosen = EVERY, most: int | None = None) -> Iterator[Listed]:
        """Yields the chosen documents, the newest question first."""
        return (Listed(*row) for row in self._listed(_COLUMNS, chosen, _NEWEST, most))

    def versions(self, chosen: Chosen = EVERY, most: int | None = None) -> Iterator[Listed]:
        """Yields every version of the chosen documents, the newest first, as each states itself."""
        from qa_cli.library.rows import summary  # noqa: PLC0415 (only versions pay for it)

        columns = "documents.name, versions.version, documents.version, versions.problems, model"
        for row in self._listed(f"{columns}, {_ORIGIN}", chosen, "1", most):
            name, version, versions, problems, model, *origin = row
            told = summary(documents.parsed(self._connection, name, model), problems)._asdict()
            del told["date"]
            yield Listed(name, version, versions, *told.values(), *origin)

    def _listed(
        self, columns: str, chosen: Chosen, which: str, most: int | None
    ) -> Iterator[tuple[Any, ...]]:
        return self._connection.execute(
            f"SELECT {columns} FROM documents JOIN versions ON document = id"
            f" WHERE {which} AND {chosen.sql}"
            " ORDER BY date DESC, documents.name, versions.version DESC LIMIT ?",
            (*chosen.parameters, -1 if most is None else most),
        ).rows()

    def document(self, name: str, version: int | None = None) -> Document:
        """Returns a document by its name or the beginning of it, and its newest version by default.

        Raises:
            NoSuchDocumentError: There is none of that name.
            AmbiguousDocumentError: There are several.
            NoSuchRevisionError: It has no such version.
        """
        found = documents.named(self._connection, name)
        number = found.version if version is None else version
        return documents.version(self._connection, found, number)

    def name(self, beginning: str) -> str:
        """Returns the whole name of a document; raises as `document` does."""
        return documents.named(self._connection, beginning).name

    def names(self, beginning: str = "", most: int = 100) -> list[str]:
        """Returns the first `most` names that begin so."""
        return [item.name for item in documents.beginning(self._connection, beginning, most)]

    def values(self, column: str) -> list[str]:
        """Returns what stands in a column of the documents (asker, minister, parliament)."""
        sql = f"SELECT DISTINCT {column} FROM documents WHERE {column} IS NOT NULL ORDER BY 1"
        return [value for (value,) in self._connection.execute(sql).fetchall()]

    def index(self, chosen: Chosen | None = None) -> Index:
        """Returns the passages, of the chosen documents only, to be searched."""
        return Index(self._connection, chosen)

    def export(self, *, versions: bool = False) -> Iterator[str]:
        """Yields the documents as JSON, one a line."""
        return documents.every(self._connection, older=versions)

    def with_sectors(self) -> Iterator[Document]:
        """Yields the documents that list sectors for a country."""
        rows = self._connection.execute("SELECT DISTINCT document FROM countries ORDER BY document")
        return (documents.newest(self._connection, key) for (key,) in rows.rows())

    def flawed(self) -> Iterator[tuple[Listed, tuple[Problem, ...]]]:
        """Yields the documents with problems, each with what could not be matched.

        Raises:
            LibraryError: What is kept of a problem is damaged.
        """
        for listed in self.documents(Chosen("documents.problems > 0", ())):
            rows = self._connection.execute(
                "SELECT kind, numbers, words, first_line, last_line, first_page, last_page"
                " FROM problems WHERE document = (SELECT id FROM documents WHERE name = ?)"
                " ORDER BY position",
                (listed.name,),
            )
            yield listed, tuple(_problem(self._connection.path, *row) for row in rows.fetchall())


def _problem(
    path: Path, kind: ProblemKind, numbers: str, words: str, *where: int | None
) -> Problem:
    """Returns a problem from its row; raises an error if its facts are damaged."""
    first, last, first_page, last_page = where
    pages = None if first_page is None or last_page is None else (first_page, last_page)
    lines = None if first is None or last is None else Lines(first, last, pages)
    try:
        return Problem(kind, lines, tuple(json.loads(numbers)), tuple(json.loads(words)))
    except (TypeError, ValueError):
        raise damaged(path) from None
