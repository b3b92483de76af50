"""Where no passage holds all words: what is searched instead, from the nearest to the loosest.

A sub-question with its answer may hold them together, or a document; else the passages come that
hold the most words, each weighed by how rare it is. So a word too many never empties the answer.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import islice
from math import log2
from typing import NamedTuple

from qa_cli.model.index import Collection, Condition
from qa_cli.model.results import Relaxed
from qa_cli.search.expansion import Expansion
from qa_cli.search.query import Term
from qa_cli.search.ranking import Candidate
from qa_cli.search.tiers import band

_MOST_DOCUMENTS = 500  # that are searched for words that no passage holds together
_MOST_LISTED = 4_000  # passages of a term, of which more are asked for in each document
_MOST_ASKED = 100  # documents that are asked, each by itself
_MOST_SCORED = 10_000  # passages whose words are weighed
_MOST_LOOKED_AT = 100  # of these, the heaviest

Look = Callable[[Iterable[int]], Iterator[Candidate]]


class Posting(NamedTuple):
    """The passages that hold a term: how many there are, and their keys in order.

    Of a common term only the first keys are listed, and the `total` is that of its forms, without
    its longer words.
    """

    keys: list[int]
    total: int

    @property
    def is_complete(self) -> bool:
        """Whether all keys are listed."""
        return len(self.keys) < _MOST_LISTED


class TermPostings:
    """The terms of a query that no passage holds together, and where each of them is."""

    def __init__(
        self,
        found: Sequence[Expansion],
        condition: Callable[[Expansion], Condition],
        collection: Collection,
        look: Look,
    ) -> None:
        """Takes what is `found` of each term, as which `condition` asks a collection for it.

        `look` returns the candidates among passages.
        """
        self.demanded = frozenset(one.term for one in found if one.term.phrase)
        self._conditions = {one.term: condition(one) for one in found}
        self._forms = {one.term: condition(_forms(one)) for one in found}
        self._collection = collection
        self.look = look

    @cached_property
    def postings(self) -> dict[Term, Posting]:
        """The posting of each term, the rarest first."""
        found = {}
        for term, condition in self._conditions.items():
            keys = list(islice(self._collection.keys(condition), _MOST_LISTED))
            total = len(keys)
            if total == _MOST_LISTED:
                total = max(total, self._collection.count(self._forms[term]))
            found[term] = Posting(keys, total)
        return dict(sorted(found.items(), key=lambda item: item[1].total))

    def documents_with_all(self) -> Iterator[set[int]]:
        """Yields the passages with a term of each of the first documents that hold all terms."""
        rarest = next(iter(self.postings))
        documents = self._collection.documents(self._conditions[rarest], _MOST_DOCUMENTS)
        held: dict[range, set[int]] = {keys: set() for keys in documents}
        for term, posting in self.postings.items():
            if not posting.is_complete:
                held = dict(islice(held.items(), _MOST_ASKED))
            found = {keys: self._within(keys, term, posting) for keys in held}
            held = {keys: held[keys].union(own) for keys, own in found.items() if own}
        return (held[keys] for keys in sorted(held, key=lambda keys: keys.start))

    def _within(self, keys: range, term: Term, posting: Posting) -> Sequence[int]:
        """Returns the passages with a term among the `keys` of a document.

        Of a common term, its longer words are not looked for: there may be hundreds.
        """
        if posting.is_complete:
            first, past = (bisect_left(posting.keys, key) for key in (keys.start, keys.stop))
            return posting.keys[first:past]
        return list(self._collection.keys(self._forms[term]._replace(keys=keys)))


def _forms(expansion: Expansion) -> Expansion:
    """Returns the forms of the very word; without any, all that the term matches."""
    return expansion.only(lambda item: not band(item.how)) or expansion


def relaxed(terms: TermPostings, *, exact: bool) -> tuple[list[Candidate], Relaxed | None]:
    """Returns passages with some of the terms, and within what all of them had to be.

    With `exact`, no word is left out: all must be in one pair or document.
    """
    together = terms.documents_with_all()
    candidates = [item for keys in together for item in terms.look(sorted(keys))]
    for within, groups_of in _RELAXATIONS:
        if found := _sharing(candidates, terms.postings.keys(), groups_of):
            return sorted(found, key=lambda item: item.rank), within
    if not exact and (heaviest := _with_most_words(terms)):
        return heaviest, "words"
    return [], None


def _with_most_words(terms: TermPostings) -> list[Candidate]:
    """Returns the passages that hold at least half of the terms, each weighed by how rare it is.

    Those with more than half of them, common ones, come too: a rare word that means nothing here
    hides no passage with all others. They are found through the rarest terms, as far as these are
    in few passages.
    """
    weights = _weights({term: posting.total for term, posting in terms.postings.items()})
    scores: dict[int, int] = {}
    for term, weight in weights.items():
        posting = terms.postings[term]
        if scores and len(scores) + posting.total > _MOST_SCORED:
            break
        for key in posting.keys:
            scores[key] = scores.get(key, 0) + weight
    heaviest = sorted(sorted(scores), key=scores.__getitem__, reverse=True)[:_MOST_LOOKED_AT]
    found = [
        (sum(weights[term] for term in candidate.terms), candidate)
        for candidate in terms.look(sorted(heaviest))
        if terms.demanded <= candidate.terms
    ]
    found.sort(key=lambda item: (-item[0], item[1].rank))
    half, most = sum(weights.values()) / 2, len(weights) / 2
    return [one for weight, one in found if weight >= half or len(one.terms) > most]


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
