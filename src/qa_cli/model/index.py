"""What search asks of a collection of passages: the shapes that both sides know.

`search.memory_index` and `library.index` answer the same conditions alike, and neither knows the
other (tests/library/test_index.py compares them); the search rules know only what stands here.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Protocol

from qa_cli.model.document import SubQuestion
from qa_cli.model.passages import Passage

Words = tuple[str, ...]  # folded words that come one after another


class Wanted(NamedTuple):
    """A term: any of these, in the original of a passage or in its translation."""

    original: tuple[Words, ...]
    translation: tuple[Words, ...] = ()


class Condition(NamedTuple):
    """Which passages are asked for.

    They hold each of `every`, none of `without`, and not all of `but`; they are of one of `parts`
    (any, if none is named) and have one of `keys` (any, if None). `within` narrows them to those
    whose originals hold each of `every` within so many neighbouring words, `apart` to those that
    do not.
    """

    every: tuple[Wanted, ...]
    without: tuple[Wanted, ...] = ()
    but: tuple[Wanted, ...] = ()
    parts: tuple[str, ...] = ()
    keys: range | None = None
    within: int | None = None
    apart: int | None = None


class Vocabulary(Protocol):
    """The folded words of the passages of a collection: of their originals or translations."""

    def holds(self, *words: str) -> bool:
        """Returns whether any passage holds `words` one after another."""

    def held(self, words: Iterable[str]) -> set[str]:
        """Returns those of `words` that any passage holds."""

    def written_together(self, *letters: str) -> Iterable[tuple[str, ...]]:
        """Returns the words printed with no space between them that spell one of `letters`."""

    def beginning(self, letters: str, most: int) -> Sequence[str]:
        """Returns longer words that begin with `letters`: the shortest, at most `most`."""

    def ending(self, letters: str, most: int) -> Sequence[str]:
        """Returns longer words that end with `letters`: the shortest, at most `most`."""

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

    def sub_questions(self, document: str, numbers: Sequence[int]) -> tuple[SubQuestion, ...]:
        """Returns the sub-questions of the document of this name that have one of `numbers`.

        They come in the order of `numbers`; a number that the document does not have is passed by.
        """
