"""The tiers of design section 6: which words of a collection a word of the query may mean.

Each tier takes a term and a vocabulary and returns the alternatives it finds; the first tier that
finds any wins. Near words come last, after all tiers of original and translation.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from qa_cli import places
from qa_cli.results import How
from qa_cli.search.collection import Vocabulary
from qa_cli.search.inflection import variants
from qa_cli.search.query import Term

TIERS: dict[How, int] = {
    "exact": 0,
    "name": 1,
    "joined": 2,
    "prefix": 3,
    "inflection": 3,
    "compound": 4,
    "near": 5,
}
_SHORTEST_PREFIX = 3  # letters
_SHORTEST_COMPOUND = 4
_SHORTEST_MENDED_COUNTRY = 7  # Iran, Gambia: rather nothing than another word
_LONGEST_SPLIT = 60  # letters


class Alternative(NamedTuple):
    """Folded words that, one after another, match a term; `place` is what they name, if any."""

    words: tuple[str, ...]
    how: How
    edits: int = 0
    place: str | None = None


def exact(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the very words."""
    return [Alternative(term.words, "exact")] if vocabulary.passages(term.words) else []


def exact_or_name(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the very words and, of a place, its other names too.

    They mean the same, so the one passage that quotes "Azerbaijan" must not hide the hundred that
    say "Azerbeidzjan"; the very words still rank first.
    """
    return exact(term, vocabulary) + name(term, vocabulary)


def name(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds other names, adjectives and inhabitants of the one place that the term names."""
    named = places.find(" ".join(term.words))
    if len(named) != 1:
        return []
    written = {
        tuple(form.text.split(" ")): None
        for form in places.forms(named[0])
        if len(places.find(form.text)) == 1  # "Congo" may be another country
    }
    return [
        Alternative(words, "name", place=named[0])
        for words in written
        if words != term.words and vocabulary.passages(words)
    ]


def joined(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the same letters with the spaces and hyphens elsewhere or nowhere."""
    letters = "".join(term.words)
    if len(letters) > _LONGEST_SPLIT:
        return []
    ways = [(letters,), *_splits(letters, vocabulary, parts=3)]
    return [
        Alternative(words, "joined")
        for words in ways
        if words != term.words and vocabulary.passages(words)
    ]


def begun_or_inflected(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds words that begin with the term, and its plain inflections."""
    if term.phrase or len(term.words) > 1:
        return []
    word = term.words[0]
    inflected = sorted(form for form in variants(word) if vocabulary.holds(form))
    begun: list[str] = []
    if len(word) >= _SHORTEST_PREFIX and not word.isnumeric():
        begun = sorted(set(vocabulary.beginning(word)) - set(inflected))
    return [
        *(Alternative((form,), "inflection") for form in _same_country(word, inflected)),
        *(Alternative((form,), "prefix") for form in _same_country(word, begun)),
    ]


def compound(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds compounds that end with the term; those that begin with it are an earlier tier's."""
    word = _only_word(term)
    if len(word) < _SHORTEST_COMPOUND:
        return []
    ended = _same_country(word, sorted(vocabulary.ending(word)))
    return [Alternative((form,), "compound") for form in ended]


def near(term: Term, vocabulary: Vocabulary, edits: int) -> list[Alternative]:
    """Finds words at exactly `edits` edits; none for phrases, and for short or numeric words."""
    word = _only_word(term)
    if not word or (len(word) < _SHORTEST_MENDED_COUNTRY and places.find(word)):
        return []
    # Imported here: only a word that no other tier matched pays for RapidFuzz.
    from qa_cli.search.near import budget, within  # noqa: PLC0415

    if edits > budget(word):
        return []
    first = word[0] if edits == 1 else None
    candidates = vocabulary.sized(len(word) - edits, len(word) + edits, first)
    cost = within(word, candidates, edits)
    forms = [form for form in _same_country(word, cost) if cost[form] == edits]
    return [Alternative((form,), "near", edits) for form in forms]


Tier = Callable[[Term, Vocabulary], list[Alternative]]
ORIGINAL: tuple[Tier, ...] = (exact_or_name, joined, begun_or_inflected, compound)
TRANSLATION: tuple[Tier, ...] = (exact_or_name, joined, begun_or_inflected)


def first_tier(
    term: Term, vocabulary: Vocabulary, tiers: tuple[Tier, ...]
) -> tuple[Alternative, ...]:
    """Returns what the first tier finds that finds anything."""
    for tier in tiers:
        if found := tier(term, vocabulary):
            return tuple(found)
    return ()


def _only_word(term: Term) -> str:
    """Returns the term's word where it is a single one with a letter, not quoted; else ""."""
    if term.phrase or len(term.words) != 1 or term.words[0].isnumeric():
        return ""
    return term.words[0]


def every_tier(
    term: Term, vocabulary: Vocabulary, tiers: tuple[Tier, ...]
) -> tuple[Alternative, ...]:
    """Returns what all the tiers find, the best first."""
    return tuple(found for tier in tiers for found in tier(term, vocabulary))


def drifts(word: str, form: str) -> bool:
    """Returns whether `word` names a place and `form` another one: Niger, Nigeria."""
    named = places.find(word) and places.find(form)
    return bool(named) and set(places.find(word)).isdisjoint(named)


def _same_country(word: str, forms: Iterable[str]) -> list[str]:
    """Returns `forms` without other places' names, if `word` names a place."""
    return [form for form in forms if not drifts(word, form)]


def _splits(letters: str, vocabulary: Vocabulary, parts: int) -> list[tuple[str, ...]]:
    """Returns the ways to part `letters` into two to `parts` words of the vocabulary."""
    found: list[tuple[str, ...]] = []
    for end in range(1, len(letters)):
        head, tail = letters[:end], letters[end:]
        if not vocabulary.holds(head):
            continue
        if vocabulary.holds(tail):
            found.append((head, tail))
        if parts > 2:  # noqa: PLR2004
            found += [(head, *rest) for rest in _splits(tail, vocabulary, parts - 1)]
    return found
