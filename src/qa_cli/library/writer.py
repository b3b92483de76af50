"""Keeps documents in a library and removes them: whole or not at all.

Many documents are committed together, which a disk does as fast as one; none counts as imported
before that, and if one of them cannot be kept, none of those is.
"""

import contextlib
import json
import time
from collections.abc import Callable
from itertools import count
from typing import Any, Self

from qa_cli.errors import LibraryError
from qa_cli.library.connection import Connection
from qa_cli.library.rows import Prepared
from qa_cli.library.tables import Tables
from qa_cli.model.catalogue import Kept

_PATIENCE = 60.0  # seconds that a writer waits for others
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
        begun = time.monotonic()
        while True:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except LibraryError as error:
                if not error.busy or time.monotonic() - begun > _PATIENCE:
                    raise
                self._waiting()
                self._waiting = lambda: None
            else:
                break
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

        One of the same question is its newer version, and takes its place. Nothing new is in a
        file that was imported before, nor in one that says the same.
        """
        self.begin()
        if known := self._imported_before(document):
            return known
        kept = self._kept(document)
        self._new += kept.status != "known"
        return kept

    def remove(self, name: str) -> None:
        """Removes a document, with all its versions; nothing if it is gone already."""
        self.begin()
        document = self._value("SELECT id FROM documents WHERE name = ?", name)
        if document is None:
            return
        self._tables.take_out(document)
        self._connection.execute("DELETE FROM versions WHERE document = ?", (document,))
        self._connection.execute("DELETE FROM documents WHERE id = ?", (document,))

    def _imported_before(self, document: Prepared) -> Kept | None:
        row = self._connection.execute(
            "SELECT name, versions.version FROM versions JOIN documents ON id = document"
            " WHERE sha256 = ?",
            (document.origin.sha256,),
        ).fetchone()
        return Kept(row[0], row[1], "known") if row else None

    def _kept(self, document: Prepared) -> Kept:
        row = self._connection.execute(
            "SELECT id, name, version FROM documents WHERE identity = ?", (document.identity,)
        ).fetchone()
        if row is None:
            name = self._free(document.name)
            self._tables.put_in(document, None, name, 1)
            return Kept(name, 1, "new")
        known, name, version = row
        kept = "SELECT version, model FROM versions WHERE document = ? ORDER BY version DESC"
        for older, model in self._connection.execute(kept, (known,)).fetchall():
            if _says_nothing_new(document.model, model):
                return Kept(name, older, "known")
        self._tables.take_out(known)
        self._tables.put_in(document, known, name, version + 1)
        return Kept(name, version + 1, "newer")

    def _free(self, name: str) -> str:
        """Returns `name` or, where another question has it, `name`-2 or the next that is free."""
        same = (  # "." stands behind "-"
            "SELECT name FROM documents"
            " WHERE name = :name OR (name > :name || '-' AND name < :name || '.')"
        )
        taken = {row[0] for row in self._connection.execute(same, {"name": name}).fetchall()}
        numbered = (f"{name}-{number}" for number in count(2))
        return name if name not in taken else next(one for one in numbered if one not in taken)

    def _value(self, sql: str, *parameters: object) -> Any:
        return self._connection.execute(sql, parameters).value()


def _says_nothing_new(model: str, known: str) -> bool:
    """Returns whether a document equals a known one, its name and missing translations aside."""
    new, old = json.loads(model), json.loads(known)
    new["id"] = old["id"]
    return bool(new == old or new == _untranslated(old))


def _untranslated(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: None if key == "translation" else _untranslated(held)
            for key, held in value.items()
        }
    return [_untranslated(held) for held in value] if isinstance(value, list) else value
