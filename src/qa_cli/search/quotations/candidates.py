"""Which passages can hold a quotation: those that hold phrases of it, asked of the index.

Phrases of three words are asked, those that look rarest first, and few of them: the work does not
grow with the quotation or with the collection. All words together are asked too, since in a list of
questions that differ in one word no phrase of three may be rare. A short quotation of which a word
was changed may share no phrase with its source; then all of its words but one are asked, and in the
end phrases of two words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from math import log2
from typing import NamedTuple

from qa_cli.model.index import Collection, Condition, Wanted, Words
from qa_cli.model.passages import Passage
from qa_cli.text.tokenizer import split

_PHRASE = 3  # words
_MOST_PHRASES = 18  # that are asked
_MOST_MORE = 42  # that are asked too where fewer than these are rare:
_ENOUGH_RARE = 2
_MOST_WORDS = 40  # of a quotation that are asked together
_MOST_GLUED = 4  # words of a piece that are looked at for being two
_SHORTEST = 2  # letters of a word that is glued to another
_MOST_KEYS = 60  # passages that are taken of those that hold a phrase
_LONGEST = 40  # words that are asked as one phrase
_MOST_WORDS_BUT_ONE = 8  # words of a quotation of which all but one are asked
_LEAST_WORDS_BUT_ONE = 3
_MOST_FETCHED = 4_096  # passages of a document that are taken on each side of a candidate
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]\s*\n\s*(?=[^\W\d_])")  # at the end of a line
_LONG_NUMBER = re.compile(r"(?<![0-9.,])[0-9]{4,15}(?![0-9])", re.ASCII)
_GROUPED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:[.,\s'’][0-9]{3})+(?![0-9])", re.ASCII)
_LONG = 9  # letters of a word that count for its rarity


class Candidate(NamedTuple):
    """A passage that may hold a quotation, and a condition that it fulfils.

    `has_neighbour`: the passage before or after it holds a phrase of the quotation too.
    """

    key: int
    condition: Condition
    has_neighbour: bool = False


class Asker:
    """Asks a collection for phrases, in the originals and in the translations of `parts`."""

    def __init__(self, collection: Collection, parts: Sequence[str] = ()) -> None:
        self.collection = collection
        self._parts = tuple(parts)

    def whole(self, piece: str) -> list[Candidate]:
        """Returns the first passages that hold a piece as it is, or its beginning and its end."""
        writings = [self._unglued(words) for words in _writings(piece) if words]
        if not writings:
            return []
        beginnings = tuple(dict.fromkeys(words[:_LONGEST] for words in writings))
        ends = tuple(dict.fromkeys(words[-_LONGEST:] for words in writings))
        every = tuple(Wanted(one, one) for one in dict.fromkeys((beginnings, ends)))
        condition = Condition(every, parts=self._parts)
        return [Candidate(key, condition) for key in self._keys(condition)]

    def best(self, pieces: Iterable[str], most: int) -> list[Candidate]:
        """Returns the passages that hold the most and the rarest phrases, the best first.

        These are `most` of them, and as many of those that alone hold a rare phrase.
        """
        words = [self._unglued(index_words(piece)) for piece in pieces]
        found = _Found()
        self._ask(self._all_words(words), found)
        self._ask_phrases(words, _PHRASE, found)
        self._ask(self._all_but_one(words), found)
        if not found.scores:
            self._ask_phrases(words, _PHRASE - 1, found)
        return found.best(most)

    def around(self, candidate: Candidate, words: int) -> list[tuple[int, Passage]]:
        """Returns the candidate and passages of its document around it, each with its key.

        These hold at least so many `words` on each side, where the document has them.
        """
        own = self.collection.documents(
            candidate.condition._replace(keys=range(candidate.key, candidate.key + 1)), 1
        )
        document = own[0] if own else range(candidate.key, candidate.key + 1)
        reach = 1
        while True:
            first = max(document.start, candidate.key - reach)
            stop = min(document.stop, candidate.key + reach + 1)
            found = list(self.collection.passages(range(first, stop)))
            before = sum(_length(passage) for key, passage in found if key < candidate.key)
            after = sum(_length(passage) for key, passage in found if key > candidate.key)
            enough_before = before >= words or first == document.start
            enough_after = after >= words or stop == document.stop
            if (enough_before and enough_after) or reach >= _MOST_FETCHED:
                return found
            reach *= 4

    def passages(self, candidates: Iterable[Candidate]) -> Iterator[tuple[int, Passage]]:
        """Yields the passages of the candidates, each with its key."""
        return self.collection.passages([candidate.key for candidate in candidates])

    def _ask(self, conditions: Iterable[Condition], found: "_Found") -> None:
        for condition in conditions:
            found.add(condition, self._keys(condition))

    def _ask_phrases(self, words: Sequence[Words], size: int, found: "_Found") -> None:
        """Asks phrases of `size` words, or pieces that are shorter; more of them if all are common.

        A phrase is common if more passages hold it than are taken.
        """
        phrases = {one[at : at + size]: None for one in words for at in range(len(one) - size + 1)}
        ordered = _spread(list(phrases or {one: None for one in words if one}))
        for asked, phrase in enumerate(ordered):
            if asked >= _MOST_PHRASES and found.rare >= _ENOUGH_RARE:
                return
            condition = self._condition(phrase)
            found.add(condition, self._keys(condition))

    def _all_words(self, words: Sequence[Words]) -> Iterator[Condition]:
        """Yields the condition for all words of a quotation, wherever in a passage.

        Words that the collection does not have (glued ones, say) are left out.
        """
        known = sorted({word for one in words for word in one if self._holds(word)}, key=_length_of)
        if len(known) > 1:
            yield self._condition(*((word,) for word in known[-_MOST_WORDS:]))

    def _unglued(self, words: Words) -> Words:
        """Returns the words with those that the collection only has as two words as such."""
        unknown = [word for word in words if len(word) > 2 * _SHORTEST and not self._holds(word)]
        apart = {word: self._apart(word) for word in unknown[:_MOST_GLUED]}
        return tuple(part for word in words for part in apart.get(word, (word,)))

    def _apart(self, word: str) -> Words:
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
            parts = word[:at], word[at:]
            if all(map(self._holds, parts)) and self.collection.original.holds(*parts):
                return parts
        return (word,)

    def _holds(self, word: str) -> bool:
        return self.collection.original.holds(word) or self.collection.translation.holds(word)

    def _all_but_one(self, words: Sequence[Words]) -> Iterator[Condition]:
        """Yields the conditions for all words of a short piece but one, in any order."""
        for one in words:
            if _LEAST_WORDS_BUT_ONE <= len(one) <= _MOST_WORDS_BUT_ONE:
                for left_out in range(len(one)):
                    others = (*one[:left_out], *one[left_out + 1 :])
                    near = self._condition(*((word,) for word in others), translated=False)
                    yield near._replace(within=len(one) + 1)

    def _condition(self, *phrases: Words, translated: bool = True) -> Condition:
        every = tuple(Wanted((phrase,), (phrase,) if translated else ()) for phrase in phrases)
        return Condition(every, parts=self._parts)

    def _keys(self, condition: Condition) -> list[int]:
        return list(islice(self.collection.keys(condition), _MOST_KEYS))


class _Found:
    """Passages that hold phrases of a quotation, each with a score."""

    def __init__(self) -> None:
        self.scores: dict[int, float] = {}
        self.rare = 0  # how many phrases were rare
        self._conditions: dict[int, Condition] = {}
        self._firsts: set[int] = set()  # for each rare phrase a passage that holds it

    def add(self, condition: Condition, keys: Sequence[int]) -> None:
        """Adds passages that fulfil a condition; the fewer they are, the more it counts."""
        if keys and len(keys) < _MOST_KEYS:
            self.rare += 1
            self._firsts.add(keys[0])
        weight = len(condition.every) / (1 + log2(len(keys))) if keys else 0.0
        for key in keys:
            self.scores[key] = self.scores.get(key, 0.0) + weight
            self._conditions.setdefault(key, condition)

    def best(self, most: int) -> list[Candidate]:
        """Returns the best `most` passages, and as many of those that hold a rare phrase."""
        ranked = sorted(self.scores, key=lambda key: (-self.scores[key], key))
        others = (key for key in ranked[most:] if key in self._firsts)
        return [
            Candidate(key, self._conditions[key], key - 1 in self.scores or key + 1 in self.scores)
            for key in (*ranked[:most], *islice(others, most))
        ]


def index_words(text: str) -> Words:
    """Returns the words of a text as the index holds them."""
    return tuple(word.folded for word in split(_BROKEN.sub("", text)))


def _writings(text: str) -> list[Words]:
    """Returns the words of a text with its numbers as they are, in groups of digits, and joined."""
    ways = (text, _LONG_NUMBER.sub(_grouped, text), _GROUPED.sub(_joined, text))
    return [index_words(way) for way in dict.fromkeys(ways)]


def _grouped(number: re.Match[str]) -> str:
    digits = number[0]
    first = len(digits) % 3 or 3
    return " ".join((digits[:first], *re.findall("...", digits[first:])))


def _joined(number: re.Match[str]) -> str:
    return "".join(filter(str.isdecimal, number[0]))


def _spread(phrases: Sequence[Words]) -> list[Words]:
    """Returns phrases from all over the quotation, those that look rarest first, then others."""
    size = max(1.0, len(phrases) / _MOST_PHRASES)
    portions = (
        phrases[int(at * size) : int((at + 1) * size)] for at in range(int(len(phrases) / size))
    )
    first = [max(portion, key=_rarity) for portion in portions if portion]
    others = sorted(set(phrases) - set(first), key=lambda phrase: (-_rarity(phrase), phrase))
    return [*sorted(first, key=_rarity, reverse=True), *others[:_MOST_MORE]]


def _length_of(word: str) -> tuple[int, str]:
    return len(word), word


def _rarity(phrase: Words) -> int:
    """Returns how rare a phrase looks: long words and numbers of several digits are rare."""
    return sum(min(len(word), _LONG) + (len(word) > 1 and word.isdecimal()) for word in phrase)


def _length(passage: Passage) -> int:
    """Returns about how many words a passage has."""
    return sum(paragraph.text.count(" ") + 1 for paragraph in passage.paragraphs)
