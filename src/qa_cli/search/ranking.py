"""Finds the terms in a passage's text and ranks passages by a tuple, not by a blended score.

The tuple (docs/search.md): words matched; worst band (forms of the words themselves, longer words,
near words); original before translation; edits, and letters that are not in the word that was
found; the words side by side before words apart; worst tier, and all tiers together; smallest
window; part; position among all passages. Equal input gives equal order.
"""

from collections.abc import Iterable, Sequence
from itertools import compress
from typing import NamedTuple

from qa_cli.model.document import TRANSLATED
from qa_cli.model.index import Words
from qa_cli.model.passages import PARTS, Passage
from qa_cli.model.results import How
from qa_cli.places import gazetteer
from qa_cli.search.expansion import ByFirstWord, Expansion
from qa_cli.search.numbers import Printed
from qa_cli.search.proximity import Spot, smallest
from qa_cli.search.query import Term
from qa_cli.search.tiers import TIERS, Alternative, band
from qa_cli.text.tokenizer import sequence

Rank = tuple[int, int, bool, int, int, bool, int, int, int, int, int]


class Occurrence(NamedTuple):
    """Words `first` to `last` of a text, which match as `alternative` says."""

    first: int
    last: int
    alternative: Alternative


class Sighting(NamedTuple):
    """A term in a passage: its occurrences in the original or, if not there, the translation.

    `glossed` are the occurrences in the translation of a term that the original holds.
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
    """A passage, by its key, that holds a term or more, and what it is ranked by."""

    key: int
    passage: Passage
    sightings: tuple[Sighting, ...]
    terms: frozenset[Term]
    translated: bool
    words: int
    worst: How
    edits: int
    window: int
    rank: Rank


def candidate(key: int, passage: Passage, expansions: Iterable[Expansion]) -> Candidate | None:
    """Returns the passage with every sighting of the terms in it; None where it holds none.

    A term is looked up in the translation only where the original does not hold it.
    """
    sightings = _sightings(passage, expansions)
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
    apart = window > max(words, sum(len(item.words) for item in best))
    rank = (
        *(-words, band(worst), translated, edits, strange, apart, TIERS[worst], tiers, window),
        *(PARTS.index(passage.part), key),
    )
    return Candidate(
        key=key,
        passage=passage,
        sightings=sightings,
        terms=frozenset(sighting.term for sighting in sightings),
        translated=translated,
        words=words,
        worst=worst,
        edits=edits,
        window=window,
        rank=rank,
    )


def occurrences(
    text: Sequence[str], alternatives: ByFirstWord, printed: Printed
) -> tuple[Occurrence, ...]:
    """Returns where in `text`, the words of what is `printed`, the alternatives occur, in order.

    Of overlapping ones the better match is kept, or the longer: Nagorno-Karabach, not Karabach.
    """
    held = compress(range(len(text)), map(alternatives.__contains__, text))
    found = [
        Occurrence(at, at + len(alternative.words) - 1, alternative)
        for at in held
        for alternative in alternatives[text[at]]
        if _occurs(text, at, alternative.words) and not _within_other_place(text, at, alternative)
    ]
    found = [item for item in found if _is_as_printed(item, printed)]
    if all(item.first == item.last for item in found):
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


def _sightings(passage: Passage, expansions: Iterable[Expansion]) -> tuple[Sighting, ...]:
    original, printed = sequence(passage.text), Printed(passage.text, passage.language)
    translation = sequence(passage.translation) if passage.translation else ()
    translated = Printed(passage.translation or "", TRANSLATED)
    sightings = []
    for expansion in expansions:
        found = occurrences(original, expansion.in_originals, printed)
        glossed = occurrences(translation, expansion.in_translations, translated)
        if found:
            sightings.append(Sighting(expansion.term, False, found, glossed))
        elif glossed:
            sightings.append(Sighting(expansion.term, True, glossed))
    return tuple(sightings)


def _is_as_printed(item: Occurrence, printed: Printed) -> bool:
    """Returns whether a proper name is printed with a capital, and a number with its signs."""
    alternative = item.alternative
    if alternative.proper and not printed.text[printed.words[item.first][0]].isupper():
        return False
    number = alternative.number
    return number is None or printed.where(number, item.first, item.last) is not None


def _occurs(text: Sequence[str], at: int, words: Words) -> bool:
    """Returns whether `words` begin at `at`."""
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
        at >= before and _occurs(text, at - before, longer)
        for longer in gazetteer.wider(name, alternative.place)
        for before in range(len(longer) - len(alternative.words) + 1)
        if longer[before : before + len(alternative.words)] == alternative.words
    )
