"""The collection of the passages of some documents, in memory."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from qa_cli.model.document import Document, SubQuestion
from qa_cli.model.index import Condition, Wanted
from qa_cli.model.passages import Passage
from qa_cli.search.proximity import smallest
from qa_cli.text.tokenizer import sequence, unspaced


class Words:
    """The vocabulary of some passages, whose keys are their positions."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts: list[Sequence[str]] = []
        self._keys: dict[str, set[int]] = {}
        self._together: dict[str, set[tuple[str, ...]]] = {}
        for key, text in enumerate(texts):
            words = sequence(text)
            self._texts.append(words)
            for word in words:
                self._keys.setdefault(word, set()).add(key)
            for run in unspaced(text):
                self._together.setdefault("".join(run), set()).add(run)
        self._keys.pop("", None)

    def holds(self, *words: str) -> bool:
        """Returns whether any passage holds `words` one after another."""
        if len(words) == 1:
            return words[0] in self._keys
        return any(self.spots(key, words) for key in self._with_all(words))

    def held(self, words: Iterable[str]) -> set[str]:
        """Returns those of `words` that any passage holds."""
        return {word for word in words if word in self._keys}

    def written_together(self, *letters: str) -> Iterable[tuple[str, ...]]:
        """Returns the words printed with no space between them that spell one of `letters`."""
        return sorted(run for spelt in set(letters) for run in self._together.get(spelt, ()))

    def beginning(self, letters: str, most: int) -> Sequence[str]:
        """Returns at most `most` words that begin with `letters` and go on, the shortest first."""
        return _shortest((word for word in self._keys if word.startswith(letters)), letters, most)

    def ending(self, letters: str, most: int) -> Sequence[str]:
        """Returns at most `most` words that end with `letters`, the shortest first."""
        return _shortest((word for word in self._keys if word.endswith(letters)), letters, most)

    def begun(self, letters: str, shortest: int, longest: int) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters that begin with `letters`."""
        sized = (word for word in self._keys if shortest <= len(word) <= longest)
        return [word for word in sized if word.startswith(letters)]

    def ended(self, letters: str, shortest: int, longest: int) -> Iterable[str]:
        """Returns the words of `shortest` to `longest` letters that end with `letters`."""
        sized = (word for word in self._keys if shortest <= len(word) <= longest)
        return [word for word in sized if word.endswith(letters)]

    def passages(self, words: Sequence[str]) -> set[int]:
        """Returns the keys of the passages that hold `words` one after another."""
        keys = self._with_all(words)
        return keys if len(words) == 1 else {key for key in keys if self.spots(key, words)}

    def spots(self, key: int, words: Sequence[str]) -> list[tuple[int, int]]:
        """Returns where `words` occur one after another in a passage: their first and last word."""
        text = self._texts[key]
        return [
            (at, at + len(words) - 1)
            for at in range(len(text) - len(words) + 1)
            if all(text[at + step] == word for step, word in enumerate(words))
        ]

    def _with_all(self, words: Sequence[str]) -> set[int]:
        return set.intersection(*(self._keys.get(word, set()) for word in words))


def _shortest(words: Iterable[str], but: str, most: int) -> Sequence[str]:
    found = sorted((word for word in words if word != but), key=lambda word: (len(word), word))
    return found[:most]


class Memory:
    """The collection of the passages of some documents, in memory."""

    def __init__(self, *documents: Document) -> None:
        self._passages: list[Passage] = []
        self._documents: list[tuple[range, Document]] = []  # with the keys of its passages
        for document in documents:
            first = len(self._passages)
            self._passages += document.passages()
            self._documents.append((range(first, len(self._passages)), document))
        self.original = Words(passage.text for passage in self._passages)
        self.translation = Words(passage.translation or "" for passage in self._passages)

    def count(self, condition: Condition) -> int:
        """Returns how many passages fulfil `condition`."""
        return len(self._fulfilling(condition))

    def keys(self, condition: Condition) -> Iterator[int]:
        """Yields the keys of the passages that fulfil `condition`: their positions among all."""
        yield from sorted(self._fulfilling(condition))

    def passages(self, keys: Iterable[int]) -> Iterator[tuple[int, Passage]]:
        """Yields the passages under `keys`, each with its key."""
        return ((key, self._passages[key]) for key in keys)

    def documents(self, condition: Condition, most: int) -> Sequence[range]:
        """Returns the keys of the first `most` documents with a passage that fulfils it."""
        keys = self._fulfilling(condition)
        found = (own for own, _ in self._documents if not keys.isdisjoint(own))
        return list(islice(found, most))

    def sub_questions(self, document: str, numbers: Sequence[int]) -> tuple[SubQuestion, ...]:
        """Returns the sub-questions of the document of this name that have one of `numbers`."""
        named = next(one for _, one in self._documents if one.name == document)
        return tuple(question for number in numbers for question in named.sub_questions(number))

    def _fulfilling(self, condition: Condition) -> set[int]:
        keys = self._holding_all(condition.every)
        for wanted in condition.without:
            keys = keys - self._holding(wanted)
        if condition.but:
            keys = keys - self._holding_all(condition.but)
        if condition.parts:
            keys = {key for key in keys if self._passages[key].part in condition.parts}
        if condition.keys is not None:
            keys = keys.intersection(condition.keys)
        if condition.within is not None:
            keys = {key for key in keys if self._are_within(condition, key, condition.within)}
        if condition.apart is not None:
            keys = {key for key in keys if not self._are_within(condition, key, condition.apart)}
        return keys

    def _holding_all(self, every: Sequence[Wanted]) -> set[int]:
        return set.intersection(*map(self._holding, every))

    def _holding(self, wanted: Wanted) -> set[int]:
        return {
            *(key for words in wanted.original for key in self.original.passages(words)),
            *(key for words in wanted.translation for key in self.translation.passages(words)),
        }

    def _are_within(self, condition: Condition, key: int, most: int) -> bool:
        spots = [
            [spot for words in wanted.original for spot in self.original.spots(key, words)]
            for wanted in condition.every
        ]
        return 0 < smallest(spots) <= most
