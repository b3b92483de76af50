"""Writes the search index of a library, and takes out of it what is no longer in any document."""

from collections.abc import Iterable, Sequence
from typing import Any

from qa_cli.library import fts
from qa_cli.library.connection import Connection
from qa_cli.library.index_rows import IndexRows
from qa_cli.text.tokenizer import unspaced

_MOST_KNOWN = 300_000  # words that are remembered to be in the library


_INSERTS = {
    "words": "INSERT OR IGNORE INTO words VALUES (?, ?, ?, ?)",
    "endings": "INSERT OR IGNORE INTO endings VALUES (?, ?, ?)",
    "runs": "INSERT OR IGNORE INTO runs VALUES (?, ?, ?)",
}


class IndexWriter:
    """The index of a library that is written to: it must match the passages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.known = KnownWords()

    def put_in(self, rows: IndexRows, first: int) -> None:
        """Writes what the index holds of passages, whose ids begin with `first`."""
        numbered = [(first + at, *row, rows.facets) for at, row in enumerate(rows.texts)]
        self._connection.executemany(fts.INSERT, numbered)
        for translated, words in enumerate(rows.words):
            new = self.known.new(translated, words)
            by_length = ((translated, word[0], len(word), word) for word in new)
            self._insert("words", by_length)
            self._insert("endings", ((translated, len(word), word[::-1]) for word in new))
        for translated, runs in enumerate(rows.runs):
            self._insert("runs", ((translated, "".join(run), " ".join(run)) for run in runs))

    def compact(self) -> None:
        """Makes one part of the parts that the index grew by; each search looks into all parts."""
        self._connection.execute("INSERT INTO passage_index (passage_index) VALUES ('optimize')")

    def take_out(self, rows: IndexRows, passages: Sequence[int]) -> None:
        """Takes out what it holds of the passages of these ids, which are gone already."""
        self._connection.executemany(
            fts.DELETE,
            [(key, *row, rows.facets) for key, row in zip(passages, rows.texts, strict=True)],
        )
        self.known.forget()
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

    def _insert(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        self._connection.executemany(_INSERTS[table], rows)

    def _stands(self, translated: int, words: Sequence[str]) -> bool:
        found = "SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT 1"
        expression = fts.phrase(words, translated=bool(translated))
        return self._connection.execute(found, (expression,)).value() is not None

    def _stands_unspaced(self, translated: int, run: tuple[str, ...]) -> bool:
        """Returns whether a passage holds the words with no space between them."""
        column = "translation" if translated else "text"
        texts = self._connection.execute(
            f"SELECT {column} FROM passages WHERE id IN"
            " (SELECT rowid FROM passage_index WHERE passage_index MATCH ?)",
            (fts.phrase(run, translated=bool(translated)),),
        )
        return any(run in unspaced(text) for (text,) in texts.rows())


class KnownWords:
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
