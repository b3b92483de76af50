"""Finds the terms in a passage's text and ranks passages by a tuple, not by a blended score.

The tuple (design, section 6): words matched, worst tier, original before translation, edits, all
tiers together, smallest window, part, position, document. Equal input gives equal order, always.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qa_cli import places
from qa_cli.model import PARTS
from qa_cli.results import How
from qa_cli.search.collection import Entry, runs
from qa_cli.search.query import Term
from qa_cli.search.tiers import TIERS, Alternative
from qa_cli.words import Word

Rank = tuple[int, int, bool, int, int, int, int, int, str]


class Meaning(NamedTuple):
    """What a term may mean: the alternatives that the collection holds, and in which tier."""

    term: Term
    original: tuple[Alternative, ...]
    translation: tuple[Alternative, ...]


class Occurrence(NamedTuple):
    """Words `first` to `last` of a text, which match as `alternative` says."""

    first: int
    last: int
    alternative: Alternative


class Sighting(NamedTuple):
    """A term in a passage: all its occurrences, in the original or (`translated`) not there."""

    meaning: Meaning
    translated: bool
    occurrences: tuple[Occurrence, ...]


class Candidate(NamedTuple):
    """A passage that holds one term or more."""

    key: int
    entry: Entry
    sightings: tuple[Sighting, ...]

    @property
    def terms(self) -> frozenset[Term]:
        """The terms that it holds."""
        return frozenset(sighting.meaning.term for sighting in self.sightings)

    @property
    def translated(self) -> bool:
        """Whether a term stands in the translation only."""
        return any(sighting.translated for sighting in self.sightings)

    @property
    def words(self) -> int:
        """How many words of the query it holds."""
        return sum(len(sighting.meaning.term.words) for sighting in self.sightings)

    @property
    def worst(self) -> How:
        """The worst way in which a term matched."""
        return max((_best(item).how for item in self.sightings), key=TIERS.__getitem__)

    @property
    def edits(self) -> int:
        """The edits of all terms together."""
        return sum(_best(item).edits for item in self.sightings)

    @property
    def _tiers(self) -> int:
        """The tiers of all terms together, between passages whose worst is the same."""
        return sum(TIERS[_best(item).how] for item in self.sightings)

    @property
    def window(self) -> int:
        """In how few neighbouring words the terms stand (of original and translation together)."""
        sides = (
            [item for item in self.sightings if item.translated is side] for side in (False, True)
        )
        return sum(smallest_window([item.occurrences for item in side]) for side in sides)

    @property
    def rank(self) -> Rank:
        """The tuple by which passages are ordered, the best first."""
        return (
            -self.words,
            TIERS[self.worst],
            self.translated,
            self.edits,
            self._tiers,
            self.window,
            PARTS.index(self.entry.passage.part),
            self.key,
            self.entry.document.id,
        )


def candidate(key: int, entry: Entry, meanings: Iterable[Meaning]) -> Candidate:
    """Returns the passage with every sighting of the terms in it.

    A term is sought in the translation only where the original does not hold it.
    """
    sightings = []
    for meaning in meanings:
        translated = False
        found = occurrences(entry.original, meaning.original)
        if not found:
            translated = True
            found = occurrences(entry.translation, meaning.translation)
        if found:
            sightings.append(Sighting(meaning, translated, found))
    return Candidate(key, entry, tuple(sightings))


def occurrences(
    text: Sequence[Word], alternatives: Iterable[Alternative]
) -> tuple[Occurrence, ...]:
    """Returns where in `text` any of the alternatives stands, in order.

    Of overlapping ones the better match is kept, or the longer: Nagorno-Karabach, not Karabach.
    """
    found = [
        Occurrence(at, at + len(alternative.words) - 1, alternative)
        for alternative in alternatives
        for at in runs(text, alternative.words)
        if not _within_other_place(text, at, alternative)
    ]
    kept: list[Occurrence] = []
    for item in sorted(found, key=_goodness):
        if all(item.last < other.first or other.last < item.first for other in kept):
            kept.append(item)
    return tuple(sorted(kept, key=lambda item: item.first))


def smallest_window(spots: Sequence[Sequence[Occurrence]]) -> int:
    """Returns in how few neighbouring words an occurrence of each term stands; 0 without terms."""
    firsts = {item.first for occurrences in spots for item in occurrences}
    windows = []
    for start in firsts:
        ends = [
            min((item.last for item in occurrences if item.first >= start), default=None)
            for occurrences in spots
        ]
        reached = [end for end in ends if end is not None]
        if len(reached) == len(ends):
            windows.append(max(reached) - start + 1)
    return min(windows, default=0)


def _goodness(item: Occurrence) -> tuple[int, int, int, int]:
    alternative = item.alternative
    return TIERS[alternative.how], alternative.edits, item.first - item.last, item.first


def _best(sighting: Sighting) -> Alternative:
    """Returns the best alternative that a sighting holds: the lowest tier, the fewest edits."""
    alternatives = [occurrence.alternative for occurrence in sighting.occurrences]
    return min(alternatives, key=lambda item: (TIERS[item.how], item.edits))


def _within_other_place(text: Sequence[Word], at: int, alternative: Alternative) -> bool:
    """Returns whether a place's name is part of another's: Soedan in Zuid-Soedan."""
    if alternative.place is None:
        return False
    end = at + len(alternative.words)
    wider = ((at - 1, end), (at, end + 1), (at - 1, end + 1))
    return any(
        (named := places.find(" ".join(word.folded for word in text[first:last])))
        and alternative.place not in named
        for first, last in wider
        if first >= 0 and last <= len(text)
    )
