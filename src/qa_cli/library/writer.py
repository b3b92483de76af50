"""Keeps documents in a library and removes them: whole or not at all.

Many documents are committed together, which a disk does as fast as one; none counts as imported
before that. If one of them cannot be kept, none of those is, and each can be tried alone.
"""

import datetime as dt
import json
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Self

from qa_cli.errors import LibraryError
from qa_cli.library import matching
from qa_cli.library.connection import Connection
from qa_cli.library.rows import DocumentRow, IndexRows, Prepared, index
from qa_cli.results import Kept
from qa_cli.words import unspaced

_PATIENCE = 60.0  # seconds that a writer waits for others
_MOST_KNOWN = 300_000  # words that are remembered to be in the library
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


class Writer:
    """A library that is written to; `waiting` is called once if another `qa` has to finish first.

    `library.writing` opens one.

    Use it as a context: what is not committed at its end is as if it had not been.
    """

    def __init__(self, connection: Connection, waiting: Callable[[], None] = lambda: None) -> None:
        self._connection = connection
        self._waiting = waiting
        self._known = _KnownWords()
        self._last_passage = 0  # the highest id of a passage, while a transaction lasts

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.roll_back()
        self._connection.close()

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
        self._known.check(self._connection.execute("PRAGMA data_version").value())
        self._last_passage = self._value(_LAST_PASSAGE) or 0

    def roll_back(self) -> None:
        """Undoes what was kept and removed since the last commit."""
        if self._connection.in_transaction:  # a full disk ends a transaction by itself
            self._connection.execute("ROLLBACK")
        self._known.forget()

    def commit(self) -> None:
        """Writes out what was kept and removed; from now on it is safe."""
        if self._connection.in_transaction:
            self._connection.execute("COMMIT")
            self._known.settle()

    def keep(self, document: Prepared) -> Kept:
        """Keeps a document, unless the library has it already, and says under which name.

        One of the same question is its newer version, and takes its place. Nothing new is in a
        file that was imported before, nor in one that says the same.
        """
        self.begin()
        if known := self._imported_before(document):
            return known
        return self._kept(document)

    def remove(self, name: str) -> None:
        """Removes a document, with all its versions."""
        self.begin()
        document = self._value("SELECT id FROM documents WHERE name = ?", name)
        self._take_out(document)
        self._connection.execute("DELETE FROM versions WHERE document = ?", (document,))
        self._connection.execute("DELETE FROM documents WHERE id = ?", (document,))

    def _imported_before(self, document: Prepared) -> Kept | None:
        row = self._connection.execute(
            "SELECT name, versions.version FROM versions JOIN documents ON id = document"
            " WHERE sha256 = ? AND (? = '' OR sha256 <> '')",
            (document.origin.sha256, document.origin.sha256),
        ).fetchone()
        return Kept(row[0], row[1], "known") if row else None

    def _kept(self, document: Prepared) -> Kept:
        row = self._connection.execute(
            "SELECT id, name, version FROM documents WHERE identity = ?", (document.identity,)
        ).fetchone()
        if row is None:
            name = self._free(document.name)
            self._put_in(document, None, name, 1)
            return Kept(name, 1, "new")
        known, name, version = row
        model = self._value(
            "SELECT model FROM versions WHERE document = ? AND version = ?", known, version
        )
        if _says_nothing_new(document.model, model):
            return Kept(name, version, "known")
        self._take_out(known)
        self._put_in(document, known, name, version + 1)
        return Kept(name, version + 1, "newer")

    def _free(self, name: str) -> str:
        """Returns `name` or, where another question has it, `name`-2 or the next that is free."""
        same = (  # "." stands behind "-"
            "SELECT name FROM documents WHERE name = ?1 OR (name > ?1 || '-' AND name < ?1 || '.')"
        )
        taken = {row[0] for row in self._connection.execute(same, (name,)).fetchall()}
        if name not in taken:
            return name
        ends = (other.removeprefix(f"{name}-") for other in taken)
        return f"{name}-{max([1, *(int(end) for end in ends if end.isdecimal())]) + 1}"

    def _put_in(self, document: Prepared, known: int | None, name: str, version: int) -> None:
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
        self._write_index(document.indexed, first)

    def _write_version(self, document: Prepared, key: int | None, name: str, version: int) -> None:
        model = document.model
        if name != document.name:
            model = json.dumps({**json.loads(model), "id": name}, ensure_ascii=False)
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        row = (key, version, *document.origin, now, model)
        self._connection.execute("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?)", row)

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

    def _write_index(self, rows: IndexRows, first: int) -> None:
        numbered = [(first + at, *row) for at, row in enumerate(rows.texts)]
        self._connection.executemany(matching.INSERT, numbered)
        for translated, words in enumerate(rows.words):
            new = self._known.new(translated, words)
            by_length = ((translated, word[0], len(word), word) for word in new)
            self._insert("words", by_length)
            self._insert("endings", ((translated, len(word), word[::-1]) for word in new))
        for translated, runs in enumerate(rows.runs):
            self._insert("runs", ((translated, "".join(run), " ".join(run)) for run in runs))

    def _take_out(self, key: int) -> None:
        """Takes a document's newest version out of all tables but `documents` and `versions`."""
        own = self._connection.execute(
            "SELECT first_passage, last_passage FROM documents WHERE id = ?", (key,)
        ).fetchone()
        texts = self._connection.execute(
            "SELECT id, part, text, translation FROM passages WHERE id BETWEEN ? AND ? ORDER BY id",
            own,
        ).fetchall()
        rows = index([row[1:] for row in texts])
        self._connection.executemany(
            matching.DELETE,
            [(row[0], *indexed) for row, indexed in zip(texts, rows.texts, strict=True)],
        )
        self._connection.execute("DELETE FROM passages WHERE id BETWEEN ? AND ?", own)
        for table in _OF_NEWEST:
            self._connection.execute(f"DELETE FROM {table} WHERE document = ?", (key,))
        self._forget_words(rows)

    def _forget_words(self, rows: IndexRows) -> None:
        """Takes out the words that no passage holds any longer."""
        self._known.forget()
        for translated, words in enumerate(rows.words):
            gone = [word for word in words if not self._stands(translated, (word,))]
            self._connection.executemany(
                "DELETE FROM words WHERE translated = ? AND first = ? AND length = ? AND word = ?",
                [(translated, word[0], len(word), word) for word in gone],
            )
            self._connection.executemany(
                "DELETE FROM endings WHERE translated = ? AND length = ? AND reversed = ?",
                [(translated, len(word), word[::-1]) for word in gone],
            )
        for translated, runs in enumerate(rows.runs):
            lost = [run for run in runs if not self._stands_unspaced(translated, run)]
            self._connection.executemany(
                "DELETE FROM runs WHERE translated = ? AND letters = ? AND words = ?",
                [(translated, "".join(run), " ".join(run)) for run in lost],
            )

    def _stands(self, translated: int, words: Sequence[str]) -> bool:
        found = "SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT 1"
        return self._value(found, matching.phrase(words, translated=bool(translated))) is not None

    def _stands_unspaced(self, translated: int, run: tuple[str, ...]) -> bool:
        """Returns whether a passage holds the words with no space between them."""
        column = "translation" if translated else "text"
        texts = self._connection.execute(
            f"SELECT {column} FROM passages WHERE id IN"
            " (SELECT rowid FROM passage_index WHERE passage_index MATCH ?)",
            (matching.phrase(run, translated=bool(translated)),),
        )
        return any(run in unspaced(text) for (text,) in texts.rows())

    def _value(self, sql: str, *parameters: object) -> Any:
        return self._connection.execute(sql, parameters).value()


class _KnownWords:
    """Which words the library is known to hold, so that these are not written again.

    A word counts as known once it is committed, and only while no other process writes.
    """

    def __init__(self) -> None:
        self._known: tuple[set[str], set[str]] = (set(), set())
        self._pending: tuple[set[str], set[str]] = (set(), set())
        self._data_version: int | None = None

    def check(self, data_version: int) -> None:
        """Forgets all where another process has written since."""
        if data_version != self._data_version:
            self.forget()
        self._data_version = data_version

    def new(self, translated: int, words: Iterable[str]) -> list[str]:
        """Returns the words that are not known, which now are about to be written."""
        known, pending = self._known[translated], self._pending[translated]
        new = [word for word in words if word not in known and word not in pending]
        pending.update(new)
        return new

    def settle(self) -> None:
        """Takes over what was written."""
        for known, pending in zip(self._known, self._pending, strict=True):
            if len(known) + len(pending) > _MOST_KNOWN:
                known.clear()
            known.update(pending)
            pending.clear()

    def forget(self) -> None:
        """Takes no word for known."""
        for words in (*self._known, *self._pending):
            words.clear()


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
