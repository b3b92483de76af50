"""What search asks of a collection of passages.

Search never sees more of a collection than these questions tell, so that a document in memory
(`memory`) and a library on disk are searched alike.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from qa_cli.conditions import Condition
from qa_cli.model import Document, Passage
from qa_cli.words import sequence


class Vocabulary(Protocol):
    """The folded words of the passages of a collection: of their originals or translations."""

    def holds(self, *words: str) -> bool:
        """Returns whether any passage holds `words` one after another."""

    def written_together(self, letters: str) -> Iterable[tuple[str, ...]]:
        """Returns the words that are printed with no space between them and spell `letters`."""

    def beginning(self, letters: str, most: int) -> Sequence[str]:
        """Returns words that begin with `letters` and go on: the shortest, at most `most`."""

    def ending(self, letters: str, most: int) -> Sequence[str]:
        """Returns words that end with `letters` and have others before: likewise."""

    def begun(self, letters: str, shortest: int, longest: int) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters that begin with `letters`."""

    def ended(self, letters: str, shortest: int, longest: int) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters that end with `letters`."""


class Collection(Protocol):
    """Passages under whole-number keys that ascend in the order of documents and passages."""

    @property
    def original(self) -> Vocabulary:
        """The vocabulary of the originals."""

    @property
    def translation(self) -> Vocabulary:
        """The vocabulary of the unofficial translations."""

    def count(self, condition: Condition) -> int:
        """Returns how many passages fulfil `condition`."""

    def keys(self, condition: Condition) -> Iterator[int]:
        """Yields the keys of the passages that fulfil `condition`, in order."""

    def passages(self, keys: Iterable[int]) -> Iterator[tuple[int, Passage]]:
        """Yields the passages under `keys`, each with its key, in order."""

    def documents(self, condition: Condition, most: int) -> Sequence[range]:
        """Returns the keys of the first `most` documents with a passage that fulfils it."""

    def document(self, key: int) -> Document:
        """Returns the document of the passage under `key`."""


class Entry(NamedTuple):
    """A passage of a collection, with the folded words of its original and its translation."""

    key: int
    passage: Passage
    original: Sequence[str]
    translation: Sequence[str]


def entries(collection: Collection, keys: Iterable[int]) -> Iterator[Entry]:
    """Yields the passages under `keys`, split into words, in order."""
    for key, passage in collection.passages(keys):
        yield Entry(key, passage, sequence(passage.text), sequence(passage.translation or ""))
