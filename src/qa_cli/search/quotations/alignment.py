"""Lays a quotation beside its source, word by word: which are the same, removed and added.

It only says what differs. Whether a quotation is verbatim is not decided here, and by no score.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

StepOp = Literal["same", "changed", "removed", "added"]

_PHRASE = 3  # words
_MOST_CELLS = 60_000  # of a table of all ways; above it, anchors are looked for first
_MOST_EQUAL = 20  # parts of a source that hold as many phrases, which are compared by words
_SLACK = 4  # words that are looked at on each side of what a quotation shares
_COST = 4  # of a word that is changed, removed or added
_COST_UNLIKE = 6  # of a word that became a number, or the other way round
_GAIN = 6  # of a word that is the same


class Step(NamedTuple):
    """Words of the source from `source` up to `source_end`, and of the quotation likewise."""

    op: StepOp
    source: int
    source_end: int
    quote: int
    quote_end: int


def window(quote: Sequence[str], source: Sequence[str], within: range) -> range | None:
    """Returns which words of `source`, `within` some, a quotation most likely changed.

    None where they share nothing.
    """
    for size in (_PHRASE, 2, 1):
        held = source[within.start : within.stop]
        spots = shared(quote, held, size)
        if spots:
            words = Counter(quote)
            found = max(
                _densest(spots, len(quote), len(within)),
                key=lambda place: (words & Counter(held[place.start : place.stop])).total(),
            )
            return range(found.start + within.start, found.stop + within.start)
    return None


def shared(quote: Sequence[str], source: Sequence[str], size: int) -> list[tuple[int, int]]:
    """Returns where phrases of `size` words stand in both, as (source, quote), in order."""
    at: dict[tuple[str, ...], list[int]] = {}
    for own in range(len(quote) - size + 1):
        at.setdefault(tuple(quote[own : own + size]), []).append(own)
    phrases = zip(*(source[step:] for step in range(size)), strict=False)
    return [(spot, own) for spot, phrase in enumerate(phrases) for own in at.get(phrase, ())]


def aligned(
    quote: Sequence[str], source: Sequence[str], *, free_start: bool = True, free_end: bool = True
) -> list[Step]:
    """Returns the steps that turn a part of `source` into `quote`, each of one word (glued: two).

    With a free start or end, words of the source before or after the quotation are no part of it.
    """
    if (len(quote) + 1) * (len(source) + 1) <= _MOST_CELLS:
        return _by_table(quote, source, free_start=free_start, free_end=free_end)
    anchors = _anchors(quote, source)
    if not anchors:
        return [
            *(Step("removed", at, at + 1, 0, 0) for at in range(len(source))),
            *(Step("added", len(source), len(source), at, at + 1) for at in range(len(quote))),
        ]
    steps: list[Step] = []
    source_at = quote_at = 0
    for own, other in anchors:
        before = _between(
            quote[quote_at:other], source[source_at:own], free_start=free_start and not steps
        )
        steps += _moved(before, source_at, quote_at)
        steps.append(Step("same", own, own + 1, other, other + 1))
        source_at, quote_at = own + 1, other + 1
    rest = _between(quote[quote_at:], source[source_at:], free_end=free_end)
    return [*steps, *_moved(rest, source_at, quote_at)]


def _between(
    quote: Sequence[str], source: Sequence[str], *, free_start: bool = False, free_end: bool = False
) -> list[Step]:
    """Returns the steps between two anchors; a free end is looked at only as far as it matters."""
    reach = 2 * len(quote) + _SLACK
    skipped = max(0, len(source) - reach) if free_start else 0
    kept = source[skipped:] if free_start else source[:reach] if free_end else source
    if not quote:
        removed = [] if free_start or free_end else range(len(source))
        return [Step("removed", at, at + 1, 0, 0) for at in removed]
    if len(quote) * len(kept) > _MOST_CELLS:
        return aligned(quote, kept, free_start=False, free_end=False)
    return _moved(_by_table(quote, kept, free_start=free_start, free_end=free_end), skipped, 0)


def _moved(steps: Sequence[Step], source: int, quote: int) -> list[Step]:
    return [
        Step(op, own + source, own_end + source, other + quote, other_end + quote)
        for op, own, own_end, other, other_end in steps
    ]


def _densest(spots: Sequence[tuple[int, int]], quote: int, source: int) -> list[range]:
    """Returns the parts of the source, the first few, in which the most phrases stand."""
    span = quote + quote // 4 + _SLACK
    held: Counter[int] = Counter()
    most, start = 0, 0
    best: list[tuple[int, int]] = []
    for end, (spot, own) in enumerate(spots):
        held[own] += 1
        while spot - spots[start][0] > span:
            held[spots[start][1]] -= 1
            if not held[spots[start][1]]:
                del held[spots[start][1]]
            start += 1
        if len(held) > most:
            most, best = len(held), []
        if len(held) == most and len(best) < _MOST_EQUAL:
            best.append((start, end + 1))
    return [_around(spots[begun:ended], quote, source) for begun, ended in best]


def _around(chosen: Sequence[tuple[int, int]], quote: int, source: int) -> range:
    """Returns the part of the source that a quotation with these phrases in it would cover."""
    first, last = chosen[0], chosen[-1]
    before = max(first[1], min(own for _, own in chosen))
    after = quote - min(last[1], max(own for _, own in chosen))
    return range(max(0, first[0] - before - _SLACK), min(source, last[0] + after + _SLACK))


def _anchors(quote: Sequence[str], source: Sequence[str]) -> list[tuple[int, int]]:
    """Returns words that stand in both, in the same order: (source, quote) of each.

    They begin phrases that each text holds once.
    """
    once = [_once(words) for words in (source, quote)]
    both = sorted((once[0][phrase], once[1][phrase]) for phrase in once[0].keys() & once[1].keys())
    return _longest_ascending(both)


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    found: dict[tuple[str, ...], int] = {}
    twice = set()
    for at in range(len(words) - _PHRASE + 1):
        phrase = tuple(words[at : at + _PHRASE])
        if found.setdefault(phrase, at) != at:
            twice.add(phrase)
    return {phrase: at for phrase, at in found.items() if phrase not in twice}


def _longest_ascending(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Returns the most of the pairs of which the second members ascend too (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for at, (_, second) in enumerate(pairs):
        pile = bisect_left(tops, second)
        before.append(piles[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(second)
            piles.append(at)
        else:
            tops[pile], piles[pile] = second, at
    found = []
    at = piles[-1] if piles else -1
    while at >= 0:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]


def _by_table(
    quote: Sequence[str], source: Sequence[str], *, free_start: bool, free_end: bool
) -> list[Step]:
    """Returns the cheapest steps, found by trying all ways."""
    last, ways = _table(quote, source, free_start=free_start)
    end = min(range(len(last)), key=lambda at: (last[at], -at)) if free_end else len(source)
    return _traced(ways, len(quote), end)


class _Way(NamedTuple):
    """A last step: what it does with how many words of the source and of the quotation."""

    op: StepOp
    source: int
    quote: int


_SAME, _CHANGED = _Way("same", 1, 1), _Way("changed", 1, 1)
_REMOVED, _ADDED = _Way("removed", 1, 0), _Way("added", 0, 1)
_GLUED, _APART = _Way("same", 1, 2), _Way("same", 2, 1)  # in the source


def _table(
    quote: Sequence[str], source: Sequence[str], *, free_start: bool
) -> tuple[list[int], list[list[_Way | None]]]:
    """Returns what the quotation costs by each end in the source, and the ways to all cells.

    A row holds the last steps by which a beginning of the quotation meets each beginning of the
    source at the least cost.
    """
    above = [0 if free_start else _COST * at for at in range(len(source) + 1)]
    earlier = above
    ways: list[list[_Way | None]] = [[None, *([None if free_start else _REMOVED] * len(source))]]
    for own, word in enumerate(quote):
        row, row_ways = [above[0] + _COST], list[_Way | None]([_ADDED])
        glued = quote[own - 1] + word if own else ""
        is_number = word[:1].isdecimal()
        for at, other in enumerate(source):
            if word == other:
                cost, way = above[at] - _GAIN, _SAME
            else:
                unlike = is_number != other[:1].isdecimal()
                cost, way = above[at] + (_COST_UNLIKE if unlike else _COST), _CHANGED
            if above[at + 1] + _COST < cost:
                cost, way = above[at + 1] + _COST, _ADDED
            if row[at] + _COST < cost:
                cost, way = row[at] + _COST, _REMOVED
            if glued == other and earlier[at] - _GAIN < cost:
                cost, way = earlier[at] - _GAIN, _GLUED
            if at and above[at - 1] - _GAIN < cost and source[at - 1] + other == word:
                cost, way = above[at - 1] - _GAIN, _APART
            row.append(cost)
            row_ways.append(way)
        ways.append(row_ways)
        earlier, above = above, row
    return above, ways


def _traced(ways: Sequence[Sequence[_Way | None]], own: int, at: int) -> list[Step]:
    """Returns the steps that lead to a cell of the table."""
    steps = []
    while (way := ways[own][at]) is not None:
        steps.append(Step(way.op, at - way.source, at, own - way.quote, own))
        own, at = own - way.quote, at - way.source
    return steps[::-1]
