"""Keeps documents in a library and removes them: whole or not at all.

Many documents are committed together, which a disk does as fast as one; none counts as imported
before that, and if one of them cannot be kept, none of those is.
"""

import contextlib
from collections.abc import Callable
from typing import Any, Self

from qa_cli.errors.libraries import LibraryError
from qa_cli.library.connection import Connection
from qa_cli.library.rows import Prepared
from qa_cli.library.tables import Tables
from qa_cli.model import naming
from qa_cli.model.catalogue import Kept

MANY = 1_000  # new documents, after which the search index is compacted


class Writer:
    """A library that is written to; `waiting` is called once if another `qa` has to finish first.

    `library.writing` opens one.

    Use it as a context: what is not committed at its end is as if it had not been.
    """

    def __init__(self, connection: Connection, waiting: Callable[[], None] = lambda: None) -> None:
        self._connection = connection
        self._waiting = waiting
        self._tables = Tables(connection)
        self._new = 0  # documents since the library was opened

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.roll_back()
        try:
            if kind is None and self._new >= MANY:
                self._compact()
        finally:
            self._connection.close()

    def is_empty(self) -> bool:
        """Returns whether there is no document."""
        return self._value("SELECT 1 FROM documents LIMIT 1") is None

    def begin(self) -> None:
        """Begins a transaction, as soon as no other `qa` writes.

        Raises:
            LibraryError: Another does so for longer than a minute.
        """
        if self._connection.in_transaction:
            return
        self._connection.begin(self._wait)
        self._tables.begin()

    def roll_back(self) -> None:
        """Undoes what was kept and removed since the last commit."""
        if self._connection.in_transaction:  # a full disk ends a transaction by itself
            self._connection.execute("ROLLBACK")
        self._tables.forget()

    def commit(self) -> None:
        """Writes out what was kept and removed; from now on it is safe."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")
            self._tables.settle()

    def _compact(self) -> None:
        """Compacts the search index, which halves the time of a search, if no one else writes."""
        with contextlib.suppress(LibraryError):  # without it, searches are slower but right
            self._connection.execute("BEGIN IMMEDIATE")
            self._tables.compact()
            self._connection.execute("COMMIT")

    def keep(self, document: Prepared) -> Kept:
        """Keeps a document, unless the library has it already, and says under which name.

        One of the same question is its newer revision, and takes its place. There is nothing new
        in a file that was imported before, nor in one that says the same.
        """
        self.begin()
        if known := self._imported_before(document):
            return known
        kept = self._kept(document)
        self._new += kept.status != "known"
        return kept

    def remove(self, name: str) -> None:
        """Removes a document, with all its revisions; nothing if it is gone already."""
        self.begin()
        document = self._value("SELECT id FROM documents WHERE name = ?", name)
        if document is None:
            return
        self._tables.take_out(document)
        self._connection.execute("DELETE FROM revisions WHERE document = ?", (document,))
        self._connection.execute("DELETE FROM documents WHERE id = ?", (document,))

    def _imported_before(self, document: Prepared) -> Kept | None:
        row = self._connection.execute(
            "SELECT name, revisions.revision FROM revisions JOIN documents ON id = document"
            " WHERE sha256 = ?",
            (document.origin.sha256,),
        ).fetchone()
        return Kept(row[0], row[1], "known") if row else None

    def _kept(self, document: Prepared) -> Kept:
        row = self._connection.execute(
            "SELECT id, name, revision FROM documents WHERE identity = ?", (document.identity,)
        ).fetchone()
        if row is None:
            name = self._free(document)
            self._tables.put_in(document, None, name, 1)
            return Kept(name, 1, "new")
        key, name, newest = row
        if known := self._saying_the_same(document, key):
            return Kept(name, known, "known")
        self._tables.take_out(key)
        self._tables.put_in(document, key, name, newest + 1)
        return Kept(name, newest + 1, "newer")

    def _saying_the_same(self, document: Prepared, key: int) -> int | None:
        """Returns the newest revision that says all that a document does.

        One that lacks the translations of a known one says nothing new.
        """
        sql = (
            "SELECT max(revision) FROM revisions"
            " WHERE document = :document AND :content IN (content, original)"
        )
        known = {"document": key, "content": document.model.content}
        found: int | None = self._connection.execute(sql, known).value()
        return found

    def _free(self, document: Prepared) -> str:
        """Returns the name of a document or, where another question has it, a longer one."""
        name, taken = document.name, "SELECT 1 FROM documents WHERE name = ?"
        while self._value(taken, name):
            name = naming.longer(name, document.identity)
        return name

    def _wait(self) -> None:
        """Says that another `qa` has to finish first, but only once."""
        self._waiting()
        self._waiting = _nothing

    def _value(self, sql: str, *parameters: object) -> Any:
        return self._connection.execute(sql, parameters).value()


def _nothing() -> None:
    """Says nothing, where it was said already."""
