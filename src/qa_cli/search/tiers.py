"""The tiers (docs/search.md): which words of a collection a term of the query matches.

Each tier takes a term and a vocabulary and returns the alternatives it finds; the first tier that
finds any wins. Near words (`typos`) come last, after all tiers of original and translation.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from qa_cli.model.index import Vocabulary
from qa_cli.model.results import How
from qa_cli.places import gazetteer
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
MOST_FORMS = 300  # words that one word of a query is taken to begin or end: the shortest
_SHORTEST_PREFIX = 3  # letters
_SHORTEST_COMPOUND = 4
_SHORTEST_OUTER_PART = 4  # letters; "conflict en" is not "conflicten"
_LONGEST_SPLIT = 60  # letters


class Alternative(NamedTuple):
    """Folded words that, one after another, match a term; `place` is what they name, if any.

    `strange` counts the letters of a misspelt term that the word found for it does not have.
    """

    words: tuple[str, ...]
    how: How
    edits: int = 0
    place: str | None = None
    strange: int = 0


def exact(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the very words."""
    return [Alternative(term.words, "exact")] if vocabulary.holds(*term.words) else []


def exact_or_name(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the very words and, of a place, its other names too.

    They mean the same, so the one passage that quotes "Azerbaijan" must not hide the hundred that
    say "Azerbeidzjan"; the very words still rank first.
    """
    return exact(term, vocabulary) + name(term, vocabulary)


def name(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds other names, adjectives and inhabitants of the one place that the term names."""
    named = named_by(term)
    if len(named) != 1:
        return []
    written = {
        tuple(form.text.split(" ")): None
        for form in gazetteer.spellings(named[0])
        if len(gazetteer.find(form.text)) == 1  # "Congo" may be another country
    }
    return [
        Alternative(words, "name", place=named[0])
        for words in written
        if words != term.words and vocabulary.holds(*words)
    ]


def named_by(term: Term) -> tuple[str, ...]:
    """Returns the places that the term names, with its words as typed or as one: Berg-Karabach."""
    return gazetteer.find(" ".join(term.words)) or gazetteer.find("".join(term.words))


def joined(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the same letters with the spaces and hyphens elsewhere or left out."""
    letters = "".join(term.words)
    if letters.isdecimal():
        ways = [words for words in ((letters,), _thousands(letters)) if _one_number(term.words)]
    else:
        ways = [(letters,), *vocabulary.written_together(letters), *_splits(letters, vocabulary)]
    ways = [words for words in dict.fromkeys(ways) if words != term.words]
    return [Alternative(words, "joined") for words in ways if vocabulary.holds(*words)]


def begun_or_inflected(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds words that begin with the term, and its plain inflections."""
    if len(term.words) > 1:
        return []
    word = term.words[0]
    inflected = sorted(form for form in variants(word) if vocabulary.holds(form))
    begun: list[str] = []
    if len(word) >= _SHORTEST_PREFIX and not word.isnumeric():
        begun = sorted(set(vocabulary.beginning(word, MOST_FORMS)) - set(inflected))
    return [
        *(Alternative((form,), "inflection") for form in inflected if not drifts(word, form)),
        *(Alternative((form,), "prefix") for form in begun if not drifts(word, form)),
    ]


def compound(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds compounds that end with the term; those that begin with it are an earlier tier's."""
    word = term.words[0]
    if len(term.words) > 1 or len(word) < _SHORTEST_COMPOUND or word.isnumeric():
        return []
    if gazetteer.find(word, stated=True):
        return []  # Aken is not in "zaken"
    return [
        Alternative((form,), "compound") for form in sorted(vocabulary.ending(word, MOST_FORMS))
    ]


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


def every_tier(
    term: Term, vocabulary: Vocabulary, tiers: tuple[Tier, ...]
) -> tuple[Alternative, ...]:
    """Returns what all the tiers find, the best first."""
    return tuple(found for tier in tiers for found in tier(term, vocabulary))


def drifts(word: str, form: str) -> bool:
    """Returns whether `word` names a country and `form` does not name it: Niger, Nigeria."""
    named = {place for place in gazetteer.find(word, stated=True) if gazetteer.is_country(place)}
    return bool(named) and named.isdisjoint(gazetteer.find(form))


def _one_number(words: Sequence[str]) -> bool:
    """Returns whether the digits are those of one number: 25.000, but not 1,5."""
    return len(words) == 1 or words == _thousands("".join(words))


def _thousands(digits: str) -> tuple[str, ...]:
    """Returns the digits of a number in groups of three, as they are printed."""
    first = len(digits) % 3 or 3
    return (digits[:first], *(digits[at : at + 3] for at in range(first, len(digits), 3)))


def _splits(letters: str, vocabulary: Vocabulary) -> list[tuple[str, ...]]:
    """Returns the ways to split `letters` into two or three words, the outer ones not short."""
    if len(letters) > _LONGEST_SPLIT:
        return []
    ends = range(_SHORTEST_OUTER_PART, len(letters) - _SHORTEST_OUTER_PART + 1)
    heads = [end for end in ends if vocabulary.holds(letters[:end])]
    tails = [start for start in ends if vocabulary.holds(letters[start:])]
    splits = [(end, start) for end in heads for start in tails if end <= start]
    return [
        (letters[:end], letters[end:start], letters[start:])
        if end < start
        else (letters[:end], letters[end:])
        for end, start in splits
    ]
