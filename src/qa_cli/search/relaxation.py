"""Where no passage holds all words: what is searched instead, from the nearest to the loosest.

A sub-question with its answer may hold them together, or a document; else the passages come that
hold the most words, each weighed by how rare it is. So a word too many never empties the answer.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from math import log2
from typing import NamedTuple

from qa_cli.model.index import Collection, Condition
from qa_cli.model.results import Relaxed
from qa_cli.search.query import Term
from qa_cli.search.ranking import Candidate

_MOST_DOCUMENTS = 1_000  # that are searched for words that no passage holds together
_MOST_LISTED = 5_000  # passages with a word that are listed, and not asked for in each document
_MOST_SCORED = 10_000  # passages whose words are weighed
_MOST_LOOKED_AT = 200  # of these, the heaviest

Look = Callable[[Iterable[int]], Iterator[Candidate]]


class Sought(NamedTuple):
    """The terms of a query, each with the condition that a passage with it fulfils.

    `demanded` are those that may never be left out: quoted phrases.
    """

    conditions: dict[Term, Condition]
    demanded: frozenset[Term]
    collection: Collection
    look: Look

    def counts(self) -> dict[Term, int]:
        """Returns how many passages hold each term, the rarest first."""
        counts = {term: self.collection.count(one) for term, one in self.conditions.items()}
        return dict(sorted(counts.items(), key=lambda item: item[1]))


def relaxed(sought: Sought, *, exact: bool) -> tuple[list[Candidate], Relaxed | None]:
    """Returns passages with some of the terms, and within what all of them had to be.

    With `exact`, no word is left out: all must be in one pair or document.
    """
    counts = sought.counts()
    candidates = list(_in_documents_with_all(sought, counts))
    everything = frozenset(sought.conditions)
    for within, groups_of in _RELAXATIONS:
        if found := _sharing(candidates, everything, groups_of):
            return sorted(found, key=lambda item: item.rank), within
    if not exact and (heaviest := _with_most_words(sought, counts)):
        return heaviest, "words"
    return [], None


def _in_documents_with_all(sought: Sought, counts: dict[Term, int]) -> Iterator[Candidate]:
    """Yields the passages with some of the terms in the first documents that hold all."""
    if not all(counts.values()):
        return
    rarest, *others = counts
    documents = sought.collection.documents(sought.conditions[rarest], _MOST_DOCUMENTS)
    in_document = _lookup(sought, rarest, counts[rarest])
    held = {keys: set(in_document(keys)) for keys in documents}
    for term in others:
        in_document = _lookup(sought, term, counts[term])
        found = {keys: in_document(keys) for keys in held}
        held = {keys: held[keys].union(own) for keys, own in found.items() if own}
    for keys in sorted(held, key=lambda keys: keys.start):
        yield from sought.look(sorted(held[keys]))


def _lookup(sought: Sought, term: Term, count: int) -> Callable[[range], list[int]]:
    """Returns a function that returns the passages with a term among the keys of a document."""
    collection, condition = sought.collection, sought.conditions[term]
    if count > _MOST_LISTED:
        return lambda keys: list(collection.keys(condition._replace(keys=keys)))
    every = list(collection.keys(condition))
    return lambda keys: every[bisect_left(every, keys.start) : bisect_left(every, keys.stop)]


def _with_most_words(sought: Sought, counts: dict[Term, int]) -> list[Candidate]:
    """Returns the passages that hold at least half of the terms, each weighed by how rare it is.

    They are found through the rarest terms, as far as these are in few passages.
    """
    weights = _weights(counts)
    scores: dict[int, int] = {}
    for term in weights:  # the rarest first
        if scores and len(scores) + counts[term] > _MOST_SCORED:
            break
        for key in islice(sought.collection.keys(sought.conditions[term]), _MOST_SCORED):
            scores[key] = scores.get(key, 0) + weights[term]
    heaviest = sorted(scores, key=lambda key: (-scores[key], key))[:_MOST_LOOKED_AT]
    found = [
        (sum(weights[term] for term in candidate.terms), candidate)
        for candidate in sought.look(sorted(heaviest))
        if sought.demanded <= candidate.terms
    ]
    half = sum(weights.values()) / 2
    found.sort(key=lambda item: (-item[0], item[1].rank))
    return [candidate for weight, candidate in found if weight >= half]


def _weights(counts: dict[Term, int]) -> dict[Term, int]:
    """Returns the weight of each term that any passage holds, in thousandths of the commonest's."""
    commonest = max(counts.values(), default=0)
    return {
        term: round(1_000 * (1 + log2(commonest / count)))
        for term, count in counts.items()
        if count
    }


Group = tuple[str, int | None]


def _pairs(item: Candidate) -> Iterable[Group]:
    """Returns the sub-questions to which a passage belongs: its own, or those it answers."""
    passage = item.passage
    numbers = {"question": (passage.number,), "answer": passage.to}.get(passage.part, ())
    return [(passage.document, number) for number in numbers]


def _documents(item: Candidate) -> Iterable[Group]:
    """Returns the document to which a passage belongs."""
    return [(item.passage.document, None)]


_RELAXATIONS: tuple[tuple[Relaxed, Callable[[Candidate], Iterable[Group]]], ...] = (
    ("pair", _pairs),
    ("document", _documents),
)


def _sharing(
    candidates: Sequence[Candidate],
    everything: AbstractSet[Term],
    groups_of: Callable[[Candidate], Iterable[Group]],
) -> list[Candidate]:
    """Returns the candidates of the groups that hold all terms together."""
    held: dict[Group, set[Term]] = {}
    for item in candidates:
        for group in groups_of(item):
            held.setdefault(group, set()).update(item.terms)
    whole = {group for group, terms in held.items() if terms == everything}
    return [item for item in candidates if not whole.isdisjoint(groups_of(item))]
