"""Searches a collection: from a query to ranked hits that say how each word matched."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Collection as Sized

from qa_cli import places
from qa_cli.results import Found, Relaxed
from qa_cli.search import tiers
from qa_cli.search.collection import Collection
from qa_cli.search.explaining import hit
from qa_cli.search.query import Query, Term
from qa_cli.search.ranking import Candidate, Meaning, candidate

_LONGEST_NAME = 4  # words: "Verenigd Koninkrijk Groot-Brittannië"


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
    meanings = list(_meanings(query, collection))
    missing = [item.term for item in meanings if not item.original and not item.translation]
    if missing:
        words = tuple(term.text for term in missing)
        return Found(query.text, 0, (), missing=words, suggestions=_suggest(missing, collection))
    relaxed: Relaxed | None = None
    candidates = _candidates(query, meanings, collection, parts)
    everything = frozenset(item.term for item in meanings)
    best = [item for item in candidates if item.terms == everything]
    if not best:
        best = _sharing(candidates, everything, _pairs)
        relaxed = "pair" if best else None
    if not best:
        best = _sharing(candidates, everything, _documents)
        relaxed = "document" if best else None
    best.sort(key=lambda item: item.rank)
    hits = tuple(map(hit, best[:limit]))
    return Found(query.text, len(best), hits, relaxed, explain=explain)


def _meanings(query: Query, collection: Collection) -> Iterator[Meaning]:
    """Yields what each term may mean; neighbouring terms that are one name or word become one."""
    at = 0
    while at < len(query.terms):
        length, meaning = 1, None
        if not query.exact:
            length, meaning = _longest_run(query.terms[at : at + _LONGEST_NAME], collection)
        yield from [meaning] if meaning else _meanings_of(query.terms[at], query, collection)
        at += length


def _longest_run(terms: Sequence[Term], collection: Collection) -> tuple[int, Meaning | None]:
    """Returns how many of the first terms are one name or joined word, and its meaning.

    Words that all stand in the collection as they are typed are never made into something else.
    """
    for length in range(len(terms), 1, -1):
        run = terms[:length]
        if any(term.phrase for term in run) or all(
            tiers.exact(term, collection.original) for term in run
        ):
            continue
        whole = Term(" ".join(item.text for item in run), tuple(w for t in run for w in t.words))
        found = tiers.first_tier(whole, collection.original, (tiers.name, tiers.joined))
        if found or places.find(" ".join(whole.words)):
            translated = tiers.first_tier(whole, collection.translation, tiers.TRANSLATION)
            return length, Meaning(whole, found, translated)
    return 1, None


def _meanings_of(term: Term, query: Query, collection: Collection) -> Iterator[Meaning]:
    """Yields what one term may mean; a hyphenated one that stands nowhere is sought in parts."""
    only_exact = query.exact or term.phrase
    original = (tiers.exact,) if only_exact else tiers.ORIGINAL
    translation = (tiers.exact,) if only_exact else tiers.TRANSLATION
    meaning = Meaning(
        term,
        tiers.first_tier(term, collection.original, original),
        tiers.first_tier(term, collection.translation, translation),
    )
    if meaning.original or meaning.translation or only_exact:
        yield meaning
    elif len(term.words) > 1:
        for word in term.words:
            yield from _meanings_of(Term(word, (word,)), query, collection)
    else:
        yield _near(term, collection)


def _near(term: Term, collection: Collection) -> Meaning:
    """Returns the words with the fewest edits, of original and translation."""
    for edits in (1, 2):
        original = tuple(tiers.near(term, collection.original, edits))
        translation = tuple(tiers.near(term, collection.translation, edits))
        if original or translation:
            return Meaning(term, original, translation)
    return Meaning(term, (), ())


def _candidates(
    query: Query, meanings: Sequence[Meaning], collection: Collection, parts: Sized[str]
) -> list[Candidate]:
    """Returns the passages that hold a term and none of those to leave out."""
    keys: set[int] = set()
    for meaning in meanings:
        for alternative in meaning.original:
            keys.update(collection.original.passages(alternative.words))
        for alternative in meaning.translation:
            keys.update(collection.translation.passages(alternative.words))
    for term in query.without:
        keys.difference_update(collection.original.passages(term.words))
        keys.difference_update(collection.translation.passages(term.words))
    entries = ((key, collection.entry(key)) for key in sorted(keys))
    found = (
        candidate(key, entry, meanings)
        for key, entry in entries
        if not parts or entry.passage.part in parts
    )
    return [item for item in found if item.sightings]


Group = tuple[str, int | None]


def _pairs(item: Candidate) -> Iterable[Group]:
    """Returns the sub-questions to which a passage belongs: its own, or those it answers."""
    passage = item.entry.passage
    numbers = {"question": (passage.number,), "answer": passage.to}.get(passage.part, ())
    return [(item.entry.document.id, number) for number in numbers]


def _documents(item: Candidate) -> Iterable[Group]:
    """Returns the document to which a passage belongs."""
    return [(item.entry.document.id, None)]


def _sharing(
    candidates: Sequence[Candidate],
    everything: frozenset[Term],
    groups_of: Callable[[Candidate], Iterable[Group]],
) -> list[Candidate]:
    """Returns the candidates of the groups that hold all terms together."""
    held: dict[Group, set[Term]] = {}
    for item in candidates:
        for group in groups_of(item):
            held.setdefault(group, set()).update(item.terms)
    whole = {group for group, terms in held.items() if terms == everything}
    return [item for item in candidates if not whole.isdisjoint(groups_of(item))]


def _suggest(missing: Sequence[Term], collection: Collection) -> tuple[str, ...]:
    """Returns up to three words that come nearest to the first missing word with any."""
    from qa_cli.search.near import nearest  # noqa: PLC0415 (RapidFuzz)

    for term in missing:
        word = "".join(term.words)
        around = (len(word) - 3, len(word) + 3, word[0])
        vocabularies = (collection.original, collection.translation)
        words = {near for vocabulary in vocabularies for near in vocabulary.sized(*around)}
        allowed = [near for near in words if not tiers.drifts(word, near)]
        if found := nearest(word, allowed):
            return tuple(found)
    return ()
