"""Searches a collection: from a query to ranked hits that say how each word matched."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Collection as Sized
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from qa_cli import places
from qa_cli.results import Found, Hit, Relaxed
from qa_cli.search.collection import Collection
from qa_cli.search.explaining import hit
from qa_cli.search.meanings import left_out, meanings, suggestions
from qa_cli.search.query import Query, Term, parse
from qa_cli.search.ranking import Candidate, Meaning, candidate, sought
from qa_cli.search.tiers import Alternative


def find(
    query: Query,
    collection: Collection,
    *,
    parts: Sized[str] = (),
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
    search = Search(query, collection, parts)
    best, relaxed = search.together(found) or search.further(), None
    if not best:
        best, relaxed = search.relaxed(found)
    best.sort(key=lambda item: item.rank)
    hits = tuple(map(hit, best[:limit]))
    return Found(query.text, len(best), hits, relaxed, explain=explain)


def mentions(place: str, name: str, collection: Collection) -> list[Hit]:
    """Returns the passages that name `place` by any of its names, adjectives or inhabitants."""
    forms = {tuple(form.text.split(" ")): None for form in places.forms(place)}
    alternatives = tuple(Alternative(words, "name", place=place) for words in forms)
    query = parse(name)
    meaning = Meaning(query.terms[0], alternatives, ())
    best = Search(query, collection, ()).together([meaning])
    return [hit(item) for item in sorted(best, key=lambda item: item.rank)]


class Search(NamedTuple):
    """A query on a collection, and the parts that are searched (all, if none are given)."""

    query: Query
    collection: Collection
    parts: Sized[str]

    def together(self, found: Sequence[Meaning]) -> list[Candidate]:
        """Returns the passages that hold all terms."""
        keys = set.intersection(*map(self._holding, found))
        return [item for item in self._candidates(keys, found) if len(item.sightings) == len(found)]

    def further(self) -> list[Candidate]:
        """Returns the passages that hold all terms where these are joined, or sought deeper."""
        for way in ({"joining": True}, {"deeper": True}):
            if best := self.together(meanings(self.query, self.collection, **way)):
                return best
        return []

    def relaxed(self, found: Sequence[Meaning]) -> tuple[list[Candidate], Relaxed | None]:
        """Returns passages with some terms whose pair, or else document, holds all of them."""
        candidates = self._candidates(set.union(*map(self._holding, found)), found)
        everything = {item.term for item in found}
        for within, groups_of in _RELAXATIONS:
            if best := _sharing(candidates, everything, groups_of):
                return best, within
        return [], None

    def _holding(self, meaning: Meaning) -> set[int]:
        """Returns the keys of the passages that hold the term, in original or translation."""
        original, translation = self.collection.original, self.collection.translation
        return {
            *(key for item in meaning.original for key in original.passages(item.words)),
            *(key for item in meaning.translation for key in translation.passages(item.words)),
        }

    def _candidates(self, keys: set[int], found: Sequence[Meaning]) -> list[Candidate]:
        """Returns the passages under `keys` in the parts searched, but for those to leave out."""
        for meaning in left_out(self.query, self.collection):
            keys = keys - self._holding(meaning)
        terms = sought(found)
        entries = ((key, self.collection.entry(key)) for key in sorted(keys))
        candidates = (
            candidate(key, entry, terms)
            for key, entry in entries
            if not self.parts or entry.passage.part in self.parts
        )
        return [item for item in candidates if item]


Group = tuple[str, int | None]


def _pairs(item: Candidate) -> Iterable[Group]:
    """Returns the sub-questions to which a passage belongs: its own, or those it answers."""
    passage = item.entry.passage
    numbers = {"question": (passage.number,), "answer": passage.to}.get(passage.part, ())
    return [(item.entry.document.id, number) for number in numbers]


def _documents(item: Candidate) -> Iterable[Group]:
    """Returns the document to which a passage belongs."""
    return [(item.entry.document.id, None)]


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
