"""Answers what search asks of passages, from a library's index.

`Index` is a `model.index.Collection`; a document in memory is another, which answers alike.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from qa_cli.library import fts, passage_rows
from qa_cli.library.connection import Connection, Cursor, damaged
from qa_cli.library.filters import Chosen
from qa_cli.model.document import SubQuestion
from qa_cli.model.index import Condition
from qa_cli.model.passages import Passage

_LAST_LETTER = "\U0010ffff"  # comes after every letter that a word may go on with
_LONGEST = 200  # letters of a word of which others are the beginning
_AT_ONCE = 200  # passages


class Words:
    """The words of the originals, or of the translations."""

    def __init__(self, connection: Connection, *, translated: bool) -> None:
        self._connection = connection
        self._translated = translated

    def holds(self, *words: str) -> bool:
        """Returns whether any passage holds `words` one after another."""
        if len(words) == 1:
            sql = (
                "SELECT 1 FROM words WHERE translated = ? AND first = ? AND length = ? AND word = ?"
            )
            word = words[0]
            return self._has(sql, self._translated, word[:1], len(word), word)
        sql = "SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT 1"
        return self._has(sql, fts.phrase(words, translated=self._translated))

    def held(self, words: Iterable[str]) -> set[str]:
        """Returns those of `words` that any passage holds."""
        found: set[str] = set()
        asked = iter(words)
        while portion := list(islice(asked, _AT_ONCE)):
            rows = self._connection.execute(
                f"WITH asked (word) AS (VALUES {', '.join(['(?)'] * len(portion))})"
                " SELECT asked.word FROM asked JOIN words ON translated = ?"
                " AND first = substr(asked.word, 1, 1) AND words.length = length(asked.word)"
                " AND words.word = asked.word",
                (*portion, self._translated),
            )
            found.update(chain.from_iterable(rows.fetchall()))
        return found

    def written_together(self, *letters: str) -> Iterable[tuple[str, ...]]:
        """Returns the words printed with no space between them that spell one of `letters`."""
        sql = (
            "SELECT words FROM runs WHERE translated = ?"
            f" AND letters IN ({', '.join('?' * len(letters))})"
        )
        return sorted(tuple(words.split(" ")) for (words,) in self._rows(sql, *letters))

    def beginning(self, letters: str, most: int) -> Sequence[str]:
        """Returns at most `most` words that begin with `letters` and go on, the shortest first."""
        sql = (
            "SELECT word FROM words WHERE translated = ? AND first = ?"
            f" AND length IN ({_sizes(len(letters) + 1, _LONGEST)}) AND word BETWEEN ? AND ?"
            " ORDER BY length, word LIMIT ?"
        )
        rows = self._rows(sql, letters[:1], letters, letters + _LAST_LETTER, most)
        return [word for (word,) in rows]

    def ending(self, letters: str, most: int) -> Sequence[str]:
        """Returns at most `most` words that end with `letters`, the shortest first."""
        found = self.ended(letters, len(letters) + 1, _LONGEST)
        return sorted(found, key=lambda word: (len(word), word))[:most]

    def begun(self, letters: str, shortest: int, longest: int) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters that begin with `letters`."""
        sql = (
            "SELECT group_concat(word, ' ') FROM words WHERE translated = ? AND first = ?"
            f" AND length IN ({_sizes(shortest, longest)}) AND word BETWEEN ? AND ?"
        )
        return self._listed(sql, letters[:1], letters, letters + _LAST_LETTER)

    def ended(self, letters: str, shortest: int, longest: int) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters that end with `letters`."""
        backwards = letters[::-1]
        sql = (
            "SELECT group_concat(reversed, ' ') FROM endings WHERE translated = ?"
            f" AND length IN ({_sizes(shortest, longest)}) AND reversed BETWEEN ? AND ?"
        )
        return [word[::-1] for word in self._listed(sql, backwards, backwards + _LAST_LETTER)]

    def _listed(self, sql: str, *parameters: object) -> list[str]:
        """Returns words that are joined by spaces: one long text is faster than a row a word."""
        return (self._rows(sql, *parameters)[0][0] or "").split()

    def _has(self, sql: str, *parameters: object) -> bool:
        return self._connection.execute(sql, parameters).value() is not None

    def _rows(self, sql: str, *parameters: object) -> list[tuple[str]]:
        return self._connection.execute(sql, (self._translated, *parameters)).fetchall()


class Index:
    """The passages of a library, or of the documents that were `chosen`, as a collection."""

    def __init__(self, connection: Connection, chosen: Chosen | None = None) -> None:
        self.original = Words(connection, translated=False)
        self.translation = Words(connection, translated=True)
        self._connection = connection
        self._chosen = chosen
        self._facets = (chosen and chosen.facets) or ()
        self._is_empty = bool(self._facets) and not self._has_any()

    def count(self, condition: Condition) -> int:
        """Returns how many passages fulfil `condition`."""
        if self._is_empty:
            return 0
        return int(self._matching("count(*)", condition).fetchone()[0])

    def keys(self, condition: Condition) -> Iterator[int]:
        """Yields the ids of the passages that fulfil `condition`, in order."""
        if self._is_empty:
            return iter(())
        return chain.from_iterable(self._matching("rowid", condition).rows())

    def passages(self, keys: Iterable[int]) -> Iterator[tuple[int, Passage]]:
        """Yields the passages of these ids, each with its id, in order."""
        keys = iter(keys)
        while portion := list(islice(keys, _AT_ONCE)):
            marks = ", ".join("?" * len(portion))
            which = f"WHERE passages.id IN ({marks}) ORDER BY passages.id"
            for row in passage_rows.rows(self._connection, which, portion):
                yield row.id, row.passage()

    def documents(self, condition: Condition, most: int) -> Sequence[range]:
        """Returns the passage ids of the first `most` documents that have a match."""
        found: list[range] = []
        keys = self.keys(condition)
        while len(found) < most and (portion := list(islice(keys, _AT_ONCE))):
            past = found[-1].stop if found else 0
            if others := [key for key in portion if key >= past]:
                found += self._holding(others)
        return found[:most]

    def _holding(self, keys: Sequence[int]) -> list[range]:
        """Returns the passage ids of the documents that have passages of these ids, in order."""
        rows = self._connection.execute(
            f"WITH keys (key) AS (VALUES {', '.join(['(?)'] * len(keys))})"
            " SELECT DISTINCT first_passage, last_passage FROM keys JOIN documents"
            " ON first_passage = (SELECT max(first_passage) FROM documents"
            " WHERE first_passage <= key) ORDER BY first_passage",
            keys,
        )
        return [range(first, last + 1) for first, last in rows.fetchall()]

    def sub_questions(self, document: str, numbers: Sequence[int]) -> tuple[SubQuestion, ...]:
        """Returns the sub-questions of the document of this name that have one of `numbers`."""
        asked = self._connection.execute(
            "SELECT sub_questions.number, passage FROM sub_questions"
            " JOIN documents ON documents.id = sub_questions.document WHERE name = ?",
            (document,),
        ).fetchall()
        keys: dict[int, list[int]] = {}
        for number, key in sorted(asked):
            if number in numbers:
                keys.setdefault(number, []).append(key)
        passages = dict(self.passages(sorted({key for held in keys.values() for key in held})))
        return tuple(
            self._asked(number, passages.get(key), document)
            for number in numbers
            for key in keys.get(number, ())
        )

    def _asked(self, number: int, passage: Passage | None, document: str) -> SubQuestion:
        """Returns the sub-question of a number, whose passage it is said to be."""
        if passage is None or passage.document != document or passage.part != "question":
            raise damaged(self._connection.path)
        if number not in (passage.together or (passage.number,)):
            raise damaged(self._connection.path)
        return SubQuestion(number, passage.paragraphs, passage.together)

    def _has_any(self) -> bool:
        """Returns whether any document was chosen."""
        every = " AND ".join(map(fts.of_facets, self._facets))
        sql = "SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT 1"
        return self._connection.execute(sql, (every,)).value() is not None

    def _matching(self, what: str, condition: Condition) -> Cursor:
        sql = f"SELECT {what} FROM passage_index WHERE passage_index MATCH ?"
        parameters: list[object] = [fts.expression(condition, self._facets)]
        if condition.keys is not None:
            sql += " AND rowid BETWEEN ? AND ?"
            parameters += [condition.keys.start, condition.keys.stop - 1]
        if self._chosen and self._chosen.facets is None:
            sql += (
                " AND EXISTS (SELECT 1 FROM documents WHERE first_passage ="
                " (SELECT max(first_passage) FROM documents"
                " WHERE first_passage <= passage_index.rowid)"
                f" AND {self._chosen.sql})"
            )
            parameters += self._chosen.parameters
        return self._connection.execute(sql, parameters)


def _sizes(shortest: int, longest: int) -> str:
    """Returns lengths as SQLite reads a list; it then looks up each of them by the key."""
    return ", ".join(map(str, range(shortest, longest + 1)))
