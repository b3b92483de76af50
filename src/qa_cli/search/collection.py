"""What search asks of a collection of passages, and the collection that is a document in memory.

Search never sees more of a collection than `Vocabulary` and `Collection` tell; a library on disk
can answer the same questions from an index.
"""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, Protocol

from qa_cli.model import Document, Passage
from qa_cli.words import Word, split


class Vocabulary(Protocol):
    """The folded words of the passages of a collection: of their originals or translations."""

    def holds(self, *words: str) -> bool:
        """Returns whether any passage holds `words` one after another."""

    def written_together(self, letters: str) -> Iterable[tuple[str, ...]]:
        """Returns the words that are printed with no space between them and spell `letters`."""

    def beginning(self, letters: str) -> Iterable[str]:
        """Returns the words that begin with `letters` and go on."""

    def ending(self, letters: str) -> Iterable[str]:
        """Returns the words that end with `letters` and have others before."""

    def sized(self, shortest: int, longest: int, first: str | None = None) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters (that begin with `first`)."""

    def passages(self, words: Sequence[str]) -> AbstractSet[int]:
        """Returns the keys of the passages that hold `words` one after another."""


class Entry(NamedTuple):
    """A passage of a collection, with the `sequence` of its original and of its translation."""

    document: Document
    passage: Passage
    original: Sequence[Word]
    translation: Sequence[Word]


class Collection(Protocol):
    """Passages under whole-number keys that ascend in the order of documents and passages."""

    @property
    def original(self) -> Vocabulary:
        """The vocabulary of the originals."""

    @property
    def translation(self) -> Vocabulary:
        """The vocabulary of the unofficial translations."""

    def entry(self, key: int) -> Entry:
        """Returns the passage under `key`."""


def sequence(text: str) -> list[Word]:
    """Returns the words of `text`, with an empty one between paragraphs, which no phrase spans."""
    found: list[Word] = []
    start = 0
    for paragraph in text.split("\n\n"):
        found += [Word("", start, start)] if found else []
        found += (Word(word, at + start, end + start) for word, at, end in split(paragraph))
        start += len(paragraph) + len("\n\n")
    return found


class _Words:
    """A vocabulary in memory: each word with the keys of the passages that hold it."""

    def __init__(self, texts: Iterable[tuple[str, Sequence[Word]]]) -> None:
        self._texts: list[Sequence[Word]] = []
        self._keys: dict[str, set[int]] = {}
        self._together: dict[str, set[tuple[str, ...]]] = {}
        for key, (text, words) in enumerate(texts):
            self._texts.append(words)
            for word in words:
                self._keys.setdefault(word.folded, set()).add(key)
            for run in _unspaced(text, words):
                self._together.setdefault("".join(run), set()).add(run)
        self._keys.pop("", None)

    def holds(self, *words: str) -> bool:
        if len(words) == 1:
            return words[0] in self._keys
        return any(_stands(self._texts[key], words) for key in self._with_all(words))

    def written_together(self, letters: str) -> Iterable[tuple[str, ...]]:
        return sorted(self._together.get(letters, ()))

    def beginning(self, letters: str) -> Iterable[str]:
        return [word for word in self._keys if word.startswith(letters) and word != letters]

    def ending(self, letters: str) -> Iterable[str]:
        return [word for word in self._keys if word.endswith(letters) and word != letters]

    def sized(self, shortest: int, longest: int, first: str | None = None) -> Iterable[str]:
        return [
            word
            for word in self._keys
            if shortest <= len(word) <= longest and (first is None or word[0] == first)
        ]

    def passages(self, words: Sequence[str]) -> AbstractSet[int]:
        keys = self._with_all(words)
        if len(words) == 1:
            return keys
        return {key for key in keys if _stands(self._texts[key], words)}

    def _with_all(self, words: Sequence[str]) -> set[int]:
        return set.intersection(*(self._keys.get(word, set()) for word in words))


def _unspaced(text: str, words: Sequence[Word]) -> Iterator[tuple[str, ...]]:
    """Yields the runs of words that one character that is no space parts: de-escalatie, 25.000."""
    run: list[str] = []
    end = 0
    for word in words:
        if run and not (word.start == end + 1 and not text[end].isspace()):
            if len(run) > 1:
                yield tuple(run)
            run = []
        run.append(word.folded)
        end = word.end
    if len(run) > 1:
        yield tuple(run)


def _stands(text: Sequence[Word], words: Sequence[str]) -> bool:
    """Returns whether `words` stand one after another anywhere in `text`."""
    return any(
        all(text[at + step].folded == word for step, word in enumerate(words))
        for at in range(len(text) - len(words) + 1)
    )


class Memory:
    """The collection of the passages of some documents, in memory."""

    def __init__(self, *documents: Document) -> None:
        self._entries = [
            Entry(document, passage, sequence(passage.text), sequence(passage.translation or ""))
            for document in documents
            for passage in document.passages()
        ]
        entries = self._entries
        self.original: Vocabulary = _Words((item.passage.text, item.original) for item in entries)
        self.translation: Vocabulary = _Words(
            (item.passage.translation or "", item.translation) for item in entries
        )

    def entry(self, key: int) -> Entry:
        """Returns the passage under `key`: its position among all."""
        return self._entries[key]
