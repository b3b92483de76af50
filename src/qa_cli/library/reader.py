"""A library that is read: its documents listed, filtered, returned and searched."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Self

from qa_cli.library import documents, listing, passage_rows
from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection, damaged
from qa_cli.library.filters import EVERY, Chosen, both, called, column
from qa_cli.library.index import Index
from qa_cli.library.order import BY_DATE
from qa_cli.model.catalogue import Listed, Origin
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Document

if TYPE_CHECKING:
    from qa_cli.library.texts import Text


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
        return (row.listed() for row in listing.rows(self._connection, chosen, order, most))

    def first_sub_question(self, name: str) -> str | None:
        """Returns the text of a document's first sub-question; None where it has none."""
        which = (
            "WHERE name = ? AND part = 'question'"
            " AND passages.id BETWEEN first_passage AND last_passage ORDER BY passages.id LIMIT 1"
        )
        first = next(passage_rows.rows(self._connection, which, (name,)), None)
        return first and first.text

    def origin(self, name: str, revision: int | None = None) -> Origin | None:
        """Returns the file that a revision of a document came from; the newest, if none is told."""
        every = listing.rows if revision is None else listing.revisions
        found = every(self._connection, called([name]), BY_DATE)
        return next((row.origin for row in found if revision in {None, row.revision}), None)

    def revisions(
        self, chosen: Chosen = EVERY, most: int | None = None, order: str = BY_DATE
    ) -> Iterator[Listed]:
        """Yields every revision of the chosen documents, the newest first, as each states it."""
        from qa_cli.library.table_rows import document_row  # noqa: PLC0415 (only who asks pays)

        for row in listing.revisions(self._connection, chosen, order, most):
            document = documents.parsed(self._connection, row.name, *row.model)
            yield row.listed()._replace(**document_row(document, row.problems)._asdict())

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

    def listed_countries(self) -> list[tuple[str, int]]:
        """Returns the countries with sectors, as printed and in English, and in how many documents.

        That is of each name: one of both languages may be of several in the other.
        """
        sql = (
            "SELECT name, count(*) FROM (SELECT name, document FROM countries"
            " UNION SELECT translation, document FROM countries WHERE translation IS NOT NULL)"
            " GROUP BY name ORDER BY name"
        )
        return self._connection.execute(sql).fetchall()

    def listed_sectors(self) -> list[tuple[str, str | None]]:
        """Returns the sectors that documents list, as printed and in English, each once."""
        sql = "SELECT DISTINCT name, translation FROM sectors ORDER BY name"
        return self._connection.execute(sql).fetchall()

    def with_problems(self, chosen: Chosen = EVERY) -> Iterator[tuple[Listed, tuple[Problem, ...]]]:
        """Yields the chosen documents with problems, each with what could not be matched.

        Raises:
            LibraryError: What is kept of a problem is damaged.
        """
        having = both(chosen, Chosen("documents.problems > 0", ()))
        for row in listing.rows(self._connection, having, BY_DATE):
            yield row.listed(), tuple(self._problems(row))

    def _problems(self, row: listing.Row) -> Iterator[Problem]:
        """Yields what could not be matched in a document of a list."""
        from qa_cli.library.table_rows import problem  # noqa: PLC0415 (only who asks pays)

        sql = "SELECT * FROM problems WHERE document = ? ORDER BY position"
        found = self._connection.execute(sql, (row.key,)).by_name().fetchall()
        if len(found) != row.problems:
            raise damaged(self._connection.path)
        for kept in found:
            _, *columns, kept_checksum = kept
            if kept_checksum != checksum(row.name, *columns):
                raise damaged(self._connection.path)
            yield problem(kept)
