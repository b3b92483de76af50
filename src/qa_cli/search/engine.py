"""Searches a collection: from a query to ranked hits that say how each word matched."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import NamedTuple

from qa_cli.model.index import Collection
from qa_cli.model.results import Found, Hit, Relaxed
from qa_cli.places import gazetteer
from qa_cli.search import buckets
from qa_cli.search.expansion import left_out, meanings, suggestions
from qa_cli.search.hits import hit
from qa_cli.search.query import Query, Term, parse
from qa_cli.search.ranking import Candidate, Meaning, candidate, entries, sought
from qa_cli.search.tiers import MOST_FORMS, Alternative

_MOST_HELD = 1_000  # hits that are held in memory where all are asked for
_MOST_DOCUMENTS = 2_000  # among which words that stand together in no passage are sought


def find(
    query: Query,
    collection: Collection,
    *,
    parts: Sequence[str] = (),
    limit: int | None = None,
    explain: bool = False,
) -> Found:
    """Returns the best `limit` passages for `query`, only in `parts` if any are given.

    All words must stand in one passage; if they do nowhere, in one sub-question with its answer;
    if not, in one document. The result says when that was relaxed, and which words stand nowhere.
    `explain` asks whoever renders it to say why each passage stands where it does.
    """
    found = meanings(query, collection)
    missing = [item.term for item in found if not item.original and not item.translation]
    if missing:
        words = tuple(term.text for term in missing)
        return Found(query.text, 0, (), missing=words, suggestions=suggestions(missing, collection))
    search = Search(query, collection, tuple(parts))
    relaxed: Relaxed | None = None
    total, best = search.together(found)
    if not total:
        total, best = search.further()
    if not total:
        total, best, relaxed = search.relaxed(found)
    hits = (hit(item, collection.document(item.entry.key)) for item in best)
    first = tuple(islice(hits, _MOST_HELD if limit is None else limit))
    more = hits if limit is None and total > _MOST_HELD else ()
    cut = tuple(item.term.text for item in found if len(item.original) >= MOST_FORMS)
    return Found(query.text, total, first, relaxed, explain=explain, cut=cut, more=more)


def mentions(place: str, name: str, collection: Collection) -> Iterator[Hit]:
    """Yields the passages that name `place` by any of its names, adjectives or inhabitants."""
    spellings = {tuple(one.text.split(" ")): None for one in gazetteer.spellings(place)}
    alternatives = tuple(Alternative(words, "name", place=place) for words in spellings)
    query = parse(name)
    meaning = Meaning(query.terms[0], alternatives, ())
    _, best = Search(query, collection, ()).together([meaning])
    return (hit(item, collection.document(item.entry.key)) for item in best)


class Search(NamedTuple):
    """A query on a collection, and the parts that are searched (all, if none are given)."""

    query: Query
    collection: Collection
    parts: tuple[str, ...]

    def together(self, found: Sequence[Meaning]) -> tuple[int, Iterator[Candidate]]:
        """Returns how many passages hold all terms, and these, the best first.

        Few are looked at one by one. Of many, or where the index tells their order, the number is
        what the collection counts, and they are ranked as far as `bands` says.
        """
        condition = buckets.condition(found, left_out(self.query, self.collection), self.parts)
        total = self.collection.count(condition)
        most = buckets.AT_ONCE if buckets.are_told_by_index(found) else buckets.MOST_RANKED
        if total > most:
            every = buckets.of(found, condition, self.collection)
            return total, (item for keys in every for item in self._ranked(keys, found))
        ranked = self._ranked(self.collection.keys(condition), found)
        return len(ranked), iter(ranked)

    def further(self) -> tuple[int, Iterator[Candidate]]:
        """Returns the passages that hold all terms where these are joined, or sought deeper."""
        for way in ({"joining": True}, {"deeper": True}):
            total, best = self.together(meanings(self.query, self.collection, **way))
            if total:
                return total, best
        return 0, iter(())

    def relaxed(self, found: Sequence[Meaning]) -> tuple[int, Iterator[Candidate], Relaxed | None]:
        """Returns passages with some terms whose pair, or else document, holds all of them."""
        candidates = list(self._in_documents_with_all(found))
        everything = {item.term for item in found}
        for within, groups_of in _RELAXATIONS:
            if best := _sharing(candidates, everything, groups_of):
                best.sort(key=lambda item: item.rank)
                return len(best), iter(best), within
        return 0, iter(()), None

    def _ranked(self, keys: Iterable[int], found: Sequence[Meaning]) -> list[Candidate]:
        """Returns the passages under `keys` that do hold all terms, the best first."""
        whole = [
            item for item in self._candidates(keys, found) if len(item.sightings) == len(found)
        ]
        return sorted(whole, key=lambda item: item.rank)

    def _candidates(self, keys: Iterable[int], found: Sequence[Meaning]) -> Iterator[Candidate]:
        terms = sought(found)
        looked_at = (candidate(entry, terms) for entry in entries(self.collection, keys))
        return (item for item in looked_at if item)

    def _in_documents_with_all(self, found: Sequence[Meaning]) -> Iterator[Candidate]:
        """Yields the passages with some of the terms in the first documents that hold all."""
        without = left_out(self.query, self.collection)
        conditions = [buckets.condition([item], without, self.parts) for item in found]
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
    passage = item.entry.passage
    numbers = {"question": (passage.number,), "answer": passage.to}.get(passage.part, ())
    return [(passage.document, number) for number in numbers]


def _documents(item: Candidate) -> Iterable[Group]:
    """Returns the document to which a passage belongs."""
    return [(item.entry.passage.document, None)]


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
