"""Ranks passages that are too many to look at one by one, as far as an index can tell.

A word in every document has a million passages, of which a reader sees the first twenty. They come
in buckets, each of which ranks above the next: those in which every term matches in its best way
and stands beside the others, then close to them, then anywhere; then all others. A bucket with few
passages is ranked one by one; of others, the index gives titles before sub-questions, answers and
introductions, and each in the order of the collection.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from math import prod

from qa_cli.model.document import PARTS
from qa_cli.model.index import Collection, Condition, Wanted
from qa_cli.search.expansion import Expansion
from qa_cli.search.tiers import TIERS, Alternative

MOST_RANKED = 1_000  # passages that are looked at one by one
_CLOSE = 12  # neighbouring words in which terms are close to each other
_MOST_WAYS = 30  # in which alternatives are put together to ask whether they are close
AT_ONCE = 50  # passages that are looked at together


def condition(
    found: Sequence[Expansion], without: Sequence[Expansion], parts: tuple[str, ...]
) -> Condition:
    """Returns what passages in `parts` must fulfil to hold all of `found` and none of `without`."""
    return Condition(
        tuple(one.wanted() for one in found), tuple(one.wanted() for one in without), parts=parts
    )


def are_told_by_index(found: Sequence[Expansion]) -> bool:
    """Returns whether the buckets of a query are its very order, however few passages there are.

    So they are for one term that matches single words: the window of these is always one word, and
    unlike the name of a place they are never part of a longer name.
    """
    alternatives = [item for one in found for item in (*one.original, *one.translation)]
    return len(found) == 1 and all(
        len(item.words) == 1 and item.place is None for item in alternatives
    )


def of(
    found: Sequence[Expansion], whole: Condition, collection: Collection
) -> Iterator[Sequence[int]]:
    """Yields the keys of the passages that fulfil `whole`, in portions that rank one after another.

    The passages of a portion are not yet in order.
    """
    most = 0 if are_told_by_index(found) else MOST_RANKED
    for bucket in _buckets(found, whole):
        if collection.count(bucket) <= most:
            yield list(collection.keys(bucket))
            continue
        for part in PARTS:
            if part in (whole.parts or PARTS):
                keys = collection.keys(bucket._replace(parts=(part,)))
                while portion := list(islice(keys, AT_ONCE)):
                    yield portion


def _buckets(found: Sequence[Expansion], whole: Condition) -> Iterator[Condition]:
    """Yields conditions that every passage fulfils one of, those first that rank above the next."""
    best = tuple(map(_best, found))
    in_best_way = whole._replace(every=best)
    if len(found) > 1 and prod(len(item.original) for item in best) in range(1, _MOST_WAYS + 1):
        beside = sum(max(map(len, item.original)) for item in best)
        close = max(_CLOSE, beside + 1)
        yield in_best_way._replace(within=beside)
        yield in_best_way._replace(within=close, apart=beside)
        yield in_best_way._replace(apart=close)
    else:
        yield in_best_way
    yield whole._replace(but=best)


def _best(expansion: Expansion) -> Wanted:
    """Returns the best alternatives: lowest tier, original before translation, fewest edits."""

    def goodness(item: Alternative, *, translated: bool) -> tuple[int, bool, int, int]:
        return TIERS[item.how], translated, item.edits, item.strange

    original = [(goodness(item, translated=False), item.words) for item in expansion.original]
    translation = [(goodness(item, translated=True), item.words) for item in expansion.translation]
    best = min(good for good, _ in (*original, *translation))
    return Wanted(
        tuple(words for good, words in original if good == best),
        tuple(words for good, words in translation if good == best),
    )
