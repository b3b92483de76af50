"""What search asks of a collection of passages, and the collection that is a document in memory.

Search never sees more of a collection than `Vocabulary` and `Collection` tell; a library on disk
can answer the same questions from an index.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple, Protocol

from qa_cli.model import Document, Passage
from qa_cli.words import Word, split


class Vocabulary(Protocol):
    """The folded words of the passages of a collection: of their originals or translations."""

    def holds(self, word: str) -> bool:
        """Returns whether any passage holds `word`."""

    def beginning(self, letters: str) -> Iterable[str]:
        """Returns the words that begin with `letters` and go on."""

    def ending(self, letters: str) -> Iterable[str]:
        """Returns the words that end with `letters` and have others before."""

    def sized(self, shortest: int, longest: int, first: str | None = None) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters (that begin with `first`)."""

    def passages(self, words: Sequence[str]) -> AbstractSet[int]:
        """Returns the keys of the passages in which `words` stand one after another."""


class Entry(NamedTuple):
    """A passage of a collection: its document, the words of its original and its translation."""

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


def runs(text: Sequence[Word], words: Sequence[str]) -> list[int]:
    """Returns the positions in `text` from which `words` stand one after another."""
    return [
        at
        for at in range(len(text) - len(words) + 1)
        if all(text[at + step].folded == word for step, word in enumerate(words))
    ]


class _Words:
    """A vocabulary in memory: each word with the keys of the passages that hold it."""

    def __init__(self, texts: Sequence[Sequence[Word]]) -> None:
        self._texts = texts
        self._keys: dict[str, set[int]] = {}
        for key, text in enumerate(texts):
            for word in text:
                self._keys.setdefault(word.folded, set()).add(key)

    def holds(self, word: str) -> bool:
        return word in self._keys

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
        keys = set.intersection(*(self._keys.get(word, set()) for word in words))
        return keys if len(words) == 1 else {key for key in keys if runs(self._texts[key], words)}


class Memory:
    """The collection of the passages of some documents, in memory."""

    def __init__(self, *documents: Document) -> None:
        self._entries = [
            Entry(document, passage, split(passage.text), split(passage.translation or ""))
            for document in documents
            for passage in document.passages()
        ]
        self.original: Vocabulary = _Words([entry.original for entry in self._entries])
        self.translation: Vocabulary = _Words([entry.translation for entry in self._entries])

    def entry(self, key: int) -> Entry:
        """Returns the passage under `key`: its position among all."""
        return self._entries[key]
