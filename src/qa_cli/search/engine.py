"""Searches a collection: from a query to ranked hits that say how each word matched."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Collection as Sized

from qa_cli.results import Found, Relaxed
from qa_cli.search.collection import Collection
from qa_cli.search.explaining import hit
from qa_cli.search.meanings import meanings, suggestions
from qa_cli.search.query import Query, Term
from qa_cli.search.ranking import Candidate, Meaning, candidate


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
    candidates = _candidates(query, found, collection, parts)
    best = _sharing(candidates, found, _passage) or _further(query, collection, parts)
    relaxed: Relaxed | None = None
    for within, groups_of in _RELAXATIONS:
        if not best:
            best, relaxed = _sharing(candidates, found, groups_of), within
    best.sort(key=lambda item: item.rank)
    hits = tuple(map(hit, best[:limit]))
    return Found(query.text, len(best), hits, relaxed if best else None, explain=explain)


def _further(query: Query, collection: Collection, parts: Sized[str]) -> list[Candidate]:
    """Returns the passages that hold all terms where these are joined, or else sought deeper."""
    for way in ({"joining": True}, {"deeper": True}):
        found = meanings(query, collection, **way)
        best = _sharing(_candidates(query, found, collection, parts), found, _passage)
        if best:
            return best
    return []


def _candidates(
    query: Query, found: Sequence[Meaning], collection: Collection, parts: Sized[str]
) -> list[Candidate]:
    """Returns the passages that hold a term and none of those to leave out."""
    keys: set[int] = set()
    for meaning in found:
        for alternative in meaning.original:
            keys.update(collection.original.passages(alternative.words))
        for alternative in meaning.translation:
            keys.update(collection.translation.passages(alternative.words))
    for term in query.without:
        keys.difference_update(collection.original.passages(term.words))
        keys.difference_update(collection.translation.passages(term.words))
    entries = ((key, collection.entry(key)) for key in sorted(keys))
    candidates = (
        candidate(key, entry, found)
        for key, entry in entries
        if not parts or entry.passage.part in parts
    )
    return [item for item in candidates if item.sightings]


Group = tuple[str, int | None]


def _passage(item: Candidate) -> Iterable[Group]:
    """Returns the passage alone."""
    return [(item.entry.document.id, item.key)]


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
    found: Sequence[Meaning],
    groups_of: Callable[[Candidate], Iterable[Group]],
) -> list[Candidate]:
    """Returns the candidates of the groups that hold all terms together."""
    everything = {item.term for item in found}
    held: dict[Group, set[Term]] = {}
    for item in candidates:
        for group in groups_of(item):
            held.setdefault(group, set()).update(item.terms)
    whole = {group for group, terms in held.items() if terms == everything}
    return [item for item in candidates if not whole.isdisjoint(groups_of(item))]
