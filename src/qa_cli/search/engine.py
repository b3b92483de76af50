"""Searches a collection: from a query to ranked hits that say how each word matched."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from qa_cli.model.index import Collection, Condition, Wanted
from qa_cli.model.results import Found, Longer, Relaxed
from qa_cli.search import buckets
from qa_cli.search.expansion import Expansion, excluded, expansions
from qa_cli.search.hits import hit
from qa_cli.search.query import Query, Term
from qa_cli.search.ranking import Candidate, candidate
from qa_cli.search.tiers import MOST_FORMS, band

_MOST_HELD = 1_000  # hits that are held in memory where all are asked for
_MOST_LISTED = 5_000  # keys that are listed before they are counted
_FEW = 2  # passages with a word that may be misspelt
_MOST_NAMED = 5  # of the longer words that were included


def find(
    query: Query, collection: Collection, *, parts: Sequence[str] = (), limit: int | None = None
) -> Found:
    """Returns the best `limit` passages for `query`, only in `parts` if any are given.

    All words must be in one passage; if none has them all, without question and stop words; if none
    has, in one sub-question with its answer; then in one document; else the passages come that hold
    the most of them. The result says what was relaxed, which words were left out, and which no
    passage holds. `limit=0` only counts.
    """
    every = expansions(query, collection)
    missing = [item.term for item in every if not item]
    held = [item for item in every if item]
    words = tuple(term.text for term in missing)
    if _finds_nothing(query, every, held):
        return Found(query.text, 0, (), missing=words, suggestions=_nearest(missing, collection))
    search = Search(query, collection, tuple(parts), tuple(excluded(query, collection)))
    outcome = search.best(held)
    hits = map(hit, outcome.best)
    first = tuple(islice(hits, _MOST_HELD if limit is None else limit))
    more = hits if limit is None and outcome.total > _MOST_HELD else ()
    return Found(
        query=query.text,
        total=outcome.total,
        hits=first,
        relaxed=outcome.relaxed,
        missing=words,
        left_out=tuple(item.term.text for item in held if item not in outcome.found),
        longer=search.longer(outcome),
        excluded=search.excluded(outcome),
        cut=tuple(item.term.text for item in held if _is_cut(item)),
        inflected=tuple(item.term.text for item in outcome.found if _is_misspelt_form(item)),
        near=() if query.exact else _commoner(outcome.found, collection),
        more=more,
    )


class Outcome(NamedTuple):
    """What a search came to: how many passages, the best first, and the terms that count.

    `found` are the expansions of the terms that were looked for in the end.
    """

    total: int
    best: Iterator[Candidate]
    found: Sequence[Expansion]
    relaxed: Relaxed | None = None


class Search(NamedTuple):
    """A query on a collection, and what of it is searched.

    That is `parts` (all, if none are given), except passages that hold a term of `without`.
    """

    query: Query
    collection: Collection
    parts: tuple[str, ...]
    without: tuple[Expansion, ...]

    def best(self, held: Sequence[Expansion]) -> Outcome:
        """Returns the passages that hold all of the terms, or as many as any passage does."""
        telling = [item for item in held if self.query.exact or not item.term.is_stop_word] or held
        if len(telling) == len(held) or self._any(telling):
            for found in dict.fromkeys((tuple(held), tuple(telling))):
                total, best = self.together(found)
                if total:
                    return Outcome(total, best, found)
        if len(telling) == 1:
            return Outcome(0, iter(()), telling)
        from qa_cli.search.relaxation import (  # noqa: PLC0415 (only where no passage has all words)
            TermPostings,
            relaxed,
        )

        terms = TermPostings(
            telling, self._condition, self.collection, lambda keys: self._candidates(keys, telling)
        )
        ranked, how = relaxed(terms, exact=self.query.exact)
        return Outcome(len(ranked), iter(ranked), telling, how)

    def together(self, found: Sequence[Expansion]) -> tuple[int, Iterator[Candidate]]:
        """Returns how many passages hold all terms, and these, the best first.

        Few are looked at one by one. Of many, or where the index tells their order, the number is
        what the collection counts, and they are ranked as far as `buckets` says.
        """
        condition = buckets.condition(found, self.without, self.parts)
        most = buckets.AT_ONCE if buckets.are_told_by_index(found) else buckets.MOST_RANKED
        keys = list(islice(self.collection.keys(condition), _MOST_LISTED))
        if len(keys) <= most:
            ranked = self._ranked(keys, found)
            return len(ranked), iter(ranked)
        every = buckets.of(found, condition, self.collection)
        best = (item for portion in every for item in self._ranked(portion, found))
        told = not any(item.is_read for item in (*found, *self.without))
        all_listed = told and len(keys) < _MOST_LISTED
        return len(keys) if all_listed else self.count(found), best

    def count(self, found: Sequence[Expansion]) -> int:
        """Returns how many passages hold all terms; those that no index tells of are read."""
        condition = buckets.condition(found, self.without, self.parts)
        told = [item.told_by_index() for item in found]
        if any(item.is_read for item in self.without):
            return self._read(condition, found)
        if told == list(found):
            return self.collection.count(condition)
        if not all(told):
            return self._read(condition, found)
        certain = buckets.condition(told, self.without, self.parts)
        others = condition._replace(but=certain.every)
        return self.collection.count(certain) + self._read(others, found)

    def _read(self, condition: Condition, found: Sequence[Expansion]) -> int:
        """Returns how many passages of a condition hold all terms when they are read."""
        read = self._candidates(self.collection.keys(condition), found)
        return sum(len(item.sightings) == len(found) for item in read)

    def longer(self, outcome: Outcome) -> Longer | None:
        """Returns which longer words were included, and how many passages hold nothing else."""
        words = [
            alternative.words[0]
            for item in outcome.found
            for alternative in item.alternatives
            if band(alternative.how) == 1
        ]
        if not words or not outcome.total or outcome.relaxed:
            return None
        forms = [item.only(lambda one: band(one.how) != 1) for item in outcome.found]
        among = 0
        if all(forms):
            among = self.count(forms)
        shortest = sorted(set(words), key=lambda word: (len(word), word))
        added = max(0, outcome.total - among)
        return Longer(tuple(shortest[:_MOST_NAMED]), len(shortest), added) if added else None

    def excluded(self, outcome: Outcome) -> int:
        """Returns how many passages the terms to leave out have left out."""
        if not self.without:
            return 0
        return self._replace(without=()).count(outcome.found) - self.count(outcome.found)

    def _any(self, found: Sequence[Expansion]) -> bool:
        """Returns whether any passage holds all terms."""
        condition = buckets.condition(found, self.without, self.parts)
        return next(self.collection.keys(condition), None) is not None

    def _condition(self, expansion: Expansion) -> Condition:
        return buckets.condition([expansion], self.without, self.parts)

    def _ranked(self, keys: Iterable[int], found: Sequence[Expansion]) -> list[Candidate]:
        """Returns the passages under `keys` that do hold all terms, the best first."""
        whole = [
            item for item in self._candidates(keys, found) if len(item.sightings) == len(found)
        ]
        return sorted(whole, key=lambda item: item.rank)

    def _candidates(self, keys: Iterable[int], found: Sequence[Expansion]) -> Iterator[Candidate]:
        passages = self.collection.passages(keys)
        read = tuple(item for item in self.without if item.is_read)
        looked_at = (
            candidate(key, passage, found)
            for key, passage in passages
            if not (read and candidate(key, passage, read))
        )
        return (item for item in looked_at if item)


def _finds_nothing(query: Query, every: Sequence[Expansion], held: Sequence[Expansion]) -> bool:
    """Returns whether what was asked for is in no passage, whatever else is left out.

    So it is where no telling word is there, or where one is missing that may not be left out.
    """
    if len(held) == len(every):
        return False
    if query.exact or any(item.term.phrase for item in every if not item):
        return True
    return all(item.term.is_stop_word for item in held)


def _nearest(missing: Sequence[Term], collection: Collection) -> tuple[str, ...]:
    from qa_cli.search.suggestions import suggestions  # noqa: PLC0415 (only where a word is missing)

    return suggestions(missing, collection)


def _commoner(
    found: Sequence[Expansion], collection: Collection
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Returns the words that very few passages hold, each with commoner ones like it."""
    rare = [item.term for item in found if _is_rare(item.term, collection)]
    if not rare:
        return ()
    from qa_cli.search.suggestions import commoner  # noqa: PLC0415 (only where a word is rare)

    return commoner(rare, collection)


def _is_rare(term: Term, collection: Collection) -> bool:
    """Returns whether a term is a word that is in a passage, but in very few."""
    if term.phrase or term.is_stop_word or len(term.words) > 1:
        return False
    keys = collection.keys(Condition((Wanted((term.words,)),)))
    return 0 < len(list(islice(keys, _FEW + 1))) <= _FEW


def _is_misspelt_form(expansion: Expansion) -> bool:
    """Returns whether only other forms of a term are there, and it ends with a letter twice.

    It may be a form, as "employée" is, or a typing error, as "gemeentee" is.
    """
    forms = {item.how for item in expansion.alternatives if not band(item.how)}
    return (
        forms == {"inflection"}
        and expansion.term.words[-1][-1:] * 2 == expansion.term.words[-1][-2:]
    )


def _is_cut(expansion: Expansion) -> bool:
    """Returns whether more words begin, or end, with a term than are looked for."""
    return any(
        sum(item.how == how for item in side) >= MOST_FORMS
        for how in ("prefix", "compound")
        for side in (expansion.original, expansion.translation)
    )
