"""Ranks passages that are too many to look at one by one, as far as an index can tell.

A word in every document has a million passages, of which a reader sees the first twenty. They come
in buckets, each of which ranks above the next. Of one word these are its alternatives from the best
tier to the worst; of several, the passages that hold the very words side by side, as one word,
close to each other, or anywhere; then those with other forms of them; then all others. A bucket
with few passages is ranked one by one; of others, the index gives titles before sub-questions,
answers and introductions, and each in the order of the collection.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from math import prod

from qa_cli.model.index import Collection, Condition, Wanted, Words
from qa_cli.model.passages import PARTS
from qa_cli.search.expansion import Expansion
from qa_cli.search.tiers import TIERS, Alternative, band

MOST_RANKED = 400  # passages that are looked at one by one
_CLOSE = 12  # neighbouring words in which terms are close to each other
_MOST_WAYS = 30  # in which alternatives are put together to ask whether they are close
AT_ONCE = 50  # passages that are looked at together

Level = tuple[int, bool, int, int, int]


def condition(
    found: Iterable[Expansion], without: Iterable[Expansion], parts: tuple[str, ...]
) -> Condition:
    """Returns what passages in `parts` must fulfil to hold all of `found` and none of `without`.

    As far as an index tells: of a number it knows the digits, so that passages may have to be read.
    """
    told = filter(None, (one.told_by_index() for one in without))
    return Condition(
        tuple(one.wanted() for one in found), tuple(one.wanted() for one in told), parts=parts
    )


def are_told_by_index(found: Sequence[Expansion]) -> bool:
    """Returns whether the buckets of a query are its very order, however few passages there are.

    So they are for one term, if no alternative has fewer words than a better one: the window of a
    passage is then that of its bucket. A name of a place may be part of a longer one, and does not
    count there, which no index tells; nor does it tell how a number is printed.
    """
    if len(found) != 1 or found[0].is_read:
        return False
    if any(item.place is not None for item in found[0].alternatives):
        return False
    lengths: dict[Level, set[int]] = {}
    for level, words in _leveled(found[0]):
        lengths.setdefault(level, set()).add(len(words))
    shortest = [min(own) for own in lengths.values()]
    return shortest == sorted(shortest) and all(len(own) == 1 for own in lengths.values())


def of(
    found: Sequence[Expansion], whole: Condition, collection: Collection
) -> Iterator[Sequence[int]]:
    """Yields the keys of the passages that fulfil `whole`, in portions that rank one after another.

    The passages of a portion are not yet in order.
    """
    told = are_told_by_index(found)
    for bucket in _of_one(found[0], whole) if told else _of_several(found, whole):
        if not told:
            few = list(islice(collection.keys(bucket), MOST_RANKED + 1))
            if len(few) <= MOST_RANKED:
                yield few
                continue
        for part in PARTS:
            if part in (whole.parts or PARTS):
                keys = collection.keys(bucket._replace(parts=(part,)))
                while portion := list(islice(keys, AT_ONCE)):
                    yield portion


def _level(item: Alternative, *, translated: bool) -> Level:
    """Returns what a single word is ranked by: band, original or translation, edits, tier."""
    return band(item.how), translated, item.edits, item.strange, TIERS[item.how]


def _leveled(expansion: Expansion) -> list[tuple[Level, Words]]:
    """Returns the alternatives of a term with their levels, the best first."""
    leveled = [(_level(item, translated=False), item.words) for item in expansion.original]
    leveled += [(_level(item, translated=True), item.words) for item in expansion.translation]
    return sorted(leveled)


def _of_one(expansion: Expansion, whole: Condition) -> Iterator[Condition]:
    """Yields a condition for each level of alternatives of a term, which no better one fulfils.

    The translation counts only where the original holds no alternative at all.
    """
    original = expansion.wanted().original
    better: list[Words] = []
    best_translated: list[Words] = []
    for (_, translated, *_), group in groupby(_leveled(expansion), key=lambda item: item[0]):
        words = tuple(words for _, words in group)
        if translated:
            but = Wanted(original, tuple(best_translated))
            best_translated += words
            every = Wanted((), words)
        else:
            but = Wanted(tuple(better))
            better += words
            every = Wanted(words)
        unlike = (but,) if but != Wanted(()) else ()
        yield whole._replace(every=(every,), but=unlike)


def _of_several(found: Sequence[Expansion], whole: Condition) -> Iterator[Condition]:
    """Yields conditions that every passage fulfils one of, those first that rank above the next."""
    best = tuple(_wanted(_best(expansion)) for expansion in found)
    in_best_way = whole._replace(every=best)
    together = tuple(_wanted(_together(expansion)) for expansion in found)
    ways = prod(len(item.original) for item in best)
    if len(found) > 1 and 1 <= ways <= _MOST_WAYS:
        beside = sum(max(map(len, item.original)) for item in best)
        close = max(_CLOSE, beside + 1)
        yield in_best_way._replace(within=beside)
        if together != best:
            yield whole._replace(every=together, but=best)
        yield in_best_way._replace(within=close, apart=beside)
        yield in_best_way._replace(apart=close)
    else:
        yield in_best_way
    forms = tuple(_wanted(one.only(lambda item: not band(item.how))) for one in found)
    if Wanted(()) not in forms:
        yield whole._replace(every=forms, but=best)
        yield whole._replace(but=forms)
    else:
        yield whole._replace(but=best)


def _best(expansion: Expansion) -> Expansion:
    """Returns the best alternatives: lowest tier, original before translation, fewest edits."""
    if expansion.original:
        best = min(_level(item, translated=False) for item in expansion.original)
        return Expansion(
            expansion.term,
            (one for one in expansion.original if _level(one, translated=False) == best),
            (),
        )
    best = min(_level(item, translated=True) for item in expansion.translation)
    return expansion.only(lambda one: _level(one, translated=True) == best)


def _together(expansion: Expansion) -> Expansion:
    """Returns the words that the term spells with its neighbours; without any, its best."""
    spelt = expansion.only(lambda item: item.typed is not None and not band(item.how))
    return spelt or _best(expansion)


def _wanted(expansion: Expansion) -> Wanted:
    return expansion.wanted()
