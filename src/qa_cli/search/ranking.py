"""Finds the terms in a passage's text and ranks passages by a tuple, not by a blended score.

The tuple (design, section 6): words matched, worst tier, original before translation, edits,
strange letters, all tiers together, smallest window, part, position among all passages. Equal input
gives equal order.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_cli.model.document import PARTS, Passage
from qa_cli.model.index import Collection, Words
from qa_cli.model.results import How
from qa_cli.places import gazetteer
from qa_cli.search.proximity import Spot, smallest
from qa_cli.search.query import Term
from qa_cli.search.tiers import TIERS, Alternative
from qa_cli.text.tokenizer import sequence

Rank = tuple[int, int, bool, int, int, int, int, int, int]
ByFirstWord = Mapping[str, Sequence[Alternative]]


class Entry(NamedTuple):
    """A passage of a collection, with the folded words of its original and its translation."""

    key: int
    passage: Passage
    original: Sequence[str]
    translation: Sequence[str]


class Meaning(NamedTuple):
    """What a term may mean: the alternatives that the collection holds."""

    term: Term
    original: tuple[Alternative, ...]
    translation: tuple[Alternative, ...]


class Sought(NamedTuple):
    """A meaning, its alternatives under their first words to be looked up in many passages."""

    meaning: Meaning
    original: ByFirstWord
    translation: ByFirstWord


class Occurrence(NamedTuple):
    """Words `first` to `last` of a text, which match as `alternative` says."""

    first: int
    last: int
    alternative: Alternative


class Sighting(NamedTuple):
    """A term in a passage: its occurrences in the original or, if not there, the translation.

    `glossed` are those in the translation of a term that stands in the original.
    """

    term: Term
    translated: bool
    occurrences: tuple[Occurrence, ...]
    glossed: tuple[Occurrence, ...] = ()

    @property
    def best(self) -> Alternative:
        """The best way in which the term matched: the lowest tier, the fewest edits."""
        alternatives = (occurrence.alternative for occurrence in self.occurrences)
        return min(alternatives, key=lambda item: (TIERS[item.how], item.edits, item.strange))


class Candidate(NamedTuple):
    """A passage that holds a term or more, and what it is ranked by."""

    entry: Entry
    sightings: tuple[Sighting, ...]
    terms: frozenset[Term]
    translated: bool
    words: int
    worst: How
    edits: int
    window: int
    rank: Rank


def entries(collection: Collection, keys: Iterable[int]) -> Iterator[Entry]:
    """Yields the passages under `keys`, split into words, in order."""
    for key, passage in collection.passages(keys):
        yield Entry(key, passage, sequence(passage.text), sequence(passage.translation or ""))


def sought(meanings: Iterable[Meaning]) -> list[Sought]:
    """Returns the meanings, ready to be looked up in passages."""
    return [
        Sought(meaning, _by_first_word(meaning.original), _by_first_word(meaning.translation))
        for meaning in meanings
    ]


def candidate(entry: Entry, terms: Iterable[Sought]) -> Candidate | None:
    """Returns the passage with every sighting of the terms in it; None where it holds none.

    A term is sought in the translation only where the original does not hold it.
    """
    sightings = _sightings(entry, terms)
    if not sightings:
        return None
    best = [sighting.best for sighting in sightings]
    translated = any(sighting.translated for sighting in sightings)
    words = sum(len(sighting.term.words) for sighting in sightings)
    worst: How = max((item.how for item in best), key=TIERS.__getitem__)
    edits = sum(item.edits for item in best)
    strange = sum(item.strange for item in best)
    tiers = sum(TIERS[item.how] for item in best)
    window = sum(
        smallest([_spots(item) for item in sightings if item.translated is side])
        for side in (False, True)
    )
    part = PARTS.index(entry.passage.part)
    rank = (-words, TIERS[worst], translated, edits, strange, tiers, window, part, entry.key)
    found = frozenset(sighting.term for sighting in sightings)
    return Candidate(entry, sightings, found, translated, words, worst, edits, window, rank)


def occurrences(text: Sequence[str], alternatives: ByFirstWord) -> tuple[Occurrence, ...]:
    """Returns where in `text` any of the alternatives stands, in order.

    Of overlapping ones the better match is kept, or the longer: Nagorno-Karabach, not Karabach.
    """
    found = [
        Occurrence(at, at + len(alternative.words) - 1, alternative)
        for at, word in enumerate(text)
        if word in alternatives
        for alternative in alternatives[word]
        if _stands(text, at, alternative.words) and not _within_other_place(text, at, alternative)
    ]
    if len(found) == 1:
        return tuple(found)
    taken = bytearray(len(text))
    kept = []
    for item in sorted(found, key=_goodness):
        if not any(taken[item.first : item.last + 1]):
            taken[item.first : item.last + 1] = b"\x01" * (item.last + 1 - item.first)
            kept.append(item)
    return tuple(sorted(kept, key=lambda item: item.first))


def _spots(sighting: Sighting) -> list[Spot]:
    return [(item.first, item.last) for item in sighting.occurrences]


def _by_first_word(alternatives: Iterable[Alternative]) -> ByFirstWord:
    found: dict[str, list[Alternative]] = {}
    for alternative in alternatives:
        found.setdefault(alternative.words[0], []).append(alternative)
    return found


def _sightings(entry: Entry, terms: Iterable[Sought]) -> tuple[Sighting, ...]:
    sightings = []
    for term in terms:
        found = occurrences(entry.original, term.original)
        glossed = occurrences(entry.translation, term.translation)
        if found:
            sightings.append(Sighting(term.meaning.term, False, found, glossed))
        elif glossed:
            sightings.append(Sighting(term.meaning.term, True, glossed))
    return tuple(sightings)


def _stands(text: Sequence[str], at: int, words: Words) -> bool:
    """Returns whether `words` stand from `at` on."""
    return len(words) == 1 or tuple(text[at : at + len(words)]) == words


def _goodness(item: Occurrence) -> tuple[int, int, int, int]:
    alternative = item.alternative
    return TIERS[alternative.how], alternative.edits, item.first - item.last, item.first


def _within_other_place(text: Sequence[str], at: int, alternative: Alternative) -> bool:
    """Returns whether a place's name is part of another's here: Soedan in Zuid-Soedan."""
    if alternative.place is None:
        return False
    name = " ".join(alternative.words)
    return any(
        at >= before and _stands(text, at - before, longer)
        for longer in gazetteer.wider(name, alternative.place)
        for before in range(len(longer) - len(alternative.words) + 1)
        if longer[before : before + len(alternative.words)] == alternative.words
    )
