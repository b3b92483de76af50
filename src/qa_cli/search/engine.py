"""Searches a collection: from a query to ranked hits that say how each word matched."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import NamedTuple

from qa_cli.model.index import Collection
from qa_cli.model.results import Found, Relaxed
from qa_cli.search import buckets
from qa_cli.search.expansion import Expansion, excluded, expansions, suggestions
from qa_cli.search.hits import hit
from qa_cli.search.query import Query, Term
from qa_cli.search.ranking import Candidate, candidate
from qa_cli.search.tiers import MOST_FORMS

_MOST_HELD = 1_000  # hits that are held in memory where all are asked for
_MOST_DOCUMENTS = 2_000  # that are searched for words that no passage holds together


def find(
    query: Query, collection: Collection, *, parts: Sequence[str] = (), limit: int | None = None
) -> Found:
    """Returns the best `limit` passages for `query`, only in `parts` if any are given.

    All words must be in one passage; if none has them all, in one sub-question with its answer;
    if none has, in one document. The result says when that was relaxed, and which words no passage
    holds.
    """
    found = expansions(query, collection)
    missing = [item.term for item in found if not item]
    if missing:
        words = tuple(term.text for term in missing)
        return Found(query.text, 0, (), missing=words, suggestions=suggestions(missing, collection))
    search = Search(query, collection, tuple(parts), tuple(excluded(query, collection)))
    relaxed: Relaxed | None = None
    total, best = search.together(found)
    if not total:
        total, best = search.expanded_further()
    if not total:
        total, best, relaxed = search.relaxed(found)
    hits = map(hit, best)
    first = tuple(islice(hits, _MOST_HELD if limit is None else limit))
    more = hits if limit is None and total > _MOST_HELD else ()
    cut = tuple(item.term.text for item in found if len(item.original) >= MOST_FORMS)
    return Found(query.text, total, first, relaxed, cut=cut, more=more)


Relaxation = tuple[int, Iterator[Candidate], Relaxed | None]


class Search(NamedTuple):
    """A query on a collection, and what of it is searched.

    That is `parts` (all, if none are given), but for passages that hold a term of `without`.
    """

    query: Query
    collection: Collection
    parts: tuple[str, ...]
    without: tuple[Expansion, ...]

    def together(self, found: Sequence[Expansion]) -> tuple[int, Iterator[Candidate]]:
        """Returns how many passages hold all terms, and these, the best first.

        Few are looked at one by one. Of many, or where the index tells their order, the number is
        what the collection counts, and they are ranked as far as `buckets` says.
        """
        condition = buckets.condition(found, self.without, self.parts)
        total = self.collection.count(condition)
        most = buckets.AT_ONCE if buckets.are_told_by_index(found) else buckets.MOST_RANKED
        if total > most:
            every = buckets.of(found, condition, self.collection)
            return total, (item for keys in every for item in self._ranked(keys, found))
        ranked = self._ranked(self.collection.keys(condition), found)
        return len(ranked), iter(ranked)

    def expanded_further(self) -> tuple[int, Iterator[Candidate]]:
        """Returns the passages that hold all terms where these are joined, or else match more."""
        total, best = self.together(expansions(self.query, self.collection, joining=True))
        if total:
            return total, best
        return self.together(expansions(self.query, self.collection, deeper=True))

    def relaxed(self, found: Sequence[Expansion]) -> Relaxation:
        """Returns passages with some terms whose pair, or else document, holds all of them."""
        candidates = list(self._in_documents_with_all(found))
        everything = {item.term for item in found}
        for within, groups_of in _RELAXATIONS:
            if best := _sharing(candidates, everything, groups_of):
                best.sort(key=lambda item: item.rank)
                return len(best), iter(best), within
        return 0, iter(()), None

    def _ranked(self, keys: Iterable[int], found: Sequence[Expansion]) -> list[Candidate]:
        """Returns the passages under `keys` that do hold all terms, the best first."""
        whole = [
            item for item in self._candidates(keys, found) if len(item.sightings) == len(found)
        ]
        return sorted(whole, key=lambda item: item.rank)

    def _candidates(self, keys: Iterable[int], found: Sequence[Expansion]) -> Iterator[Candidate]:
        passages = self.collection.passages(keys)
        looked_at = (candidate(key, passage, found) for key, passage in passages)
        return (item for item in looked_at if item)

    def _in_documents_with_all(self, found: Sequence[Expansion]) -> Iterator[Candidate]:
        """Yields the passages with some of the terms in the first documents that hold all."""
        conditions = [buckets.condition([item], self.without, self.parts) for item in found]
        conditions.sort(key=self.collection.count)
        for keys in self.collection.documents(conditions[0], _MOST_DOCUMENTS):
            held: set[int] = set()
            for condition in conditions:
                own = set(self.collection.keys(condition._replace(keys=keys)))
                if not own:
                    break
                held |= own
            else:
                yield from self._candidates(sorted(held), found)


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
