"""Which passages can hold a quotation: those that hold phrases of it, asked of the index.

Phrases of three words are asked, those that look rarest first, and few of them: the work does not
grow with the quotation or with the collection. A short quotation of which a word was changed may
share no such phrase with its source; then all of its words but one are asked, and in the end
phrases of two words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from math import log2
from typing import NamedTuple

from qa_cli.model.document import Passage
from qa_cli.model.index import Collection, Condition, Wanted, Words
from qa_cli.text.tokenizer import split

_PHRASE = 3  # words
_MOST_PHRASES = 18  # that are asked
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
        writings = [words for words in _writings(piece) if words]
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
        scores: dict[int, float] = {}
        conditions: dict[int, Condition] = {}
        firsts: set[int] = set()  # for each rare phrase a passage that holds it
        words = [index_words(piece) for piece in pieces]
        ways = (
            chain(self._phrases(words, _PHRASE), self._all_but_one(words)),
            self._phrases(words, _PHRASE - 1),
        )
        for way in ways:
            for condition in way:
                keys = self._keys(condition)
                firsts.update(keys[:1] if len(keys) < _MOST_KEYS else ())
                for key in keys:
                    scores[key] = scores.get(key, 0.0) + 1 / (1 + log2(len(keys)))
                    conditions.setdefault(key, condition)
            if scores:
                break
        ranked = sorted(scores, key=lambda key: (-scores[key], key))
        others = (key for key in ranked[most:] if key in firsts)
        chosen = [*ranked[:most], *islice(others, most)]
        return [
            Candidate(key, conditions[key], key - 1 in scores or key + 1 in scores)
            for key in chosen
        ]

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

    def _phrases(self, words: Sequence[Words], size: int) -> Iterator[Condition]:
        """Yields the conditions for phrases of `size` words, or for pieces that are shorter."""
        phrases = {one[at : at + size]: None for one in words for at in range(len(one) - size + 1)}
        for phrase in _spread(list(phrases or {one: None for one in words if one})):
            yield self._condition(phrase)

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


def index_words(text: str) -> Words:
    """Returns the words of a text as the index holds them."""
    return tuple(word.folded for word in split(text))


def _writings(text: str) -> list[Words]:
    """Returns the words of a text with its numbers as they are, in groups of digits, and joined."""
    text = _BROKEN.sub("", text)
    ways = (text, _LONG_NUMBER.sub(_grouped, text), _GROUPED.sub(_joined, text))
    return [index_words(way) for way in dict.fromkeys(ways)]


def _grouped(number: re.Match[str]) -> str:
    digits = number[0]
    first = len(digits) % 3 or 3
    return " ".join((digits[:first], *re.findall("...", digits[first:])))


def _joined(number: re.Match[str]) -> str:
    return "".join(filter(str.isdecimal, number[0]))


def _spread(phrases: Sequence[Words]) -> list[Words]:
    """Returns some of the phrases, from all over the quotation, those that look rarest first."""
    if len(phrases) > _MOST_PHRASES:
        size = len(phrases) / _MOST_PHRASES
        portions = (
            phrases[int(at * size) : max(int(at * size) + 1, int((at + 1) * size))]
            for at in range(_MOST_PHRASES)
        )
        phrases = [max(portion, key=_rarity) for portion in portions]
    return sorted(phrases, key=_rarity, reverse=True)


def _rarity(phrase: Words) -> int:
    """Returns how rare a phrase looks: long words and numbers of several digits are rare."""
    return sum(min(len(word), _LONG) + (len(word) > 1 and word.isdecimal()) for word in phrase)


def _length(passage: Passage) -> int:
    """Returns about how many words a passage has."""
    return sum(paragraph.text.count(" ") + 1 for paragraph in passage.paragraphs)
