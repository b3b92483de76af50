"""A quotation that is put together of words from several places, each of which is genuine."""

from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.search.quotations.alignment import shared
from qa_cli.search.quotations.stretches import Run, Stretch
from qa_cli.search.quotations.words import Text

_SHORTEST = 3  # words of a run
_MOST_RUNS = 4
_MOST_WORDS = 200  # of a quotation of which runs are looked for


class Spliced(NamedTuple):
    """Words of a quotation, and where they stand."""

    words: Run
    stretch: Stretch
    run: Run


def spliced(texts: Sequence[tuple[Text, Stretch]]) -> list[Spliced]:
    """Returns the runs, from several passages, of which a quotation is wholly put together.

    `texts` are the quotation as it is compared with each stretch, the likeliest stretch first. None
    are returned where it takes more than a few runs, where words are left over, or where all stand
    in one passage.
    """
    if not texts or not 2 * _SHORTEST <= len(texts[0][0].words) <= _MOST_WORDS:
        return []
    total = len(texts[0][0].words)
    longest: dict[int, Spliced] = {}
    for text, stretch in texts:
        if len(text.words) == total:
            for found in _runs(text, stretch):
                known = longest.get(found.words.first)
                if known is None or found.words.end > known.words.end:
                    longest[found.words.first] = found
    return _covering(longest, total)


def _runs(text: Text, stretch: Stretch) -> list[Spliced]:
    """Returns the longest runs of words that stand in both."""
    keys = [word.key for word in text.words]
    lengths: dict[tuple[int, int], int] = {}
    for spot, own in reversed(shared(keys, stretch.keys, _SHORTEST)):
        lengths[spot, own] = lengths.get((spot + 1, own + 1), _SHORTEST - 1) + 1
    return [
        Spliced(Run(own, own + length), stretch, Run(spot, spot + length))
        for (spot, own), length in lengths.items()
    ]


def _parted(chosen: list[Spliced], following: Spliced) -> Spliced:
    """Parts the words that two runs share: the later one has them, if enough are left."""
    before = chosen[-1]
    shared = max(0, before.words.end - following.words.first)
    kept = before.words.end - before.words.first - shared
    if kept >= _SHORTEST:
        chosen[-1] = _cut(before, 0, shared)
        return following
    return _cut(following, shared, 0)


def _cut(spliced_: Spliced, before: int, after: int) -> Spliced:
    words, stretch, run = spliced_
    return Spliced(
        Run(words.first + before, words.end - after),
        stretch,
        Run(run.first + before, run.end - after),
    )


def _covering(longest: dict[int, Spliced], total: int) -> list[Spliced]:
    """Returns runs that follow one another from the first word of the quotation to the last."""
    chosen: list[Spliced] = []
    at = 0
    while at < total:
        reach = [
            found
            for first, found in longest.items()
            if first <= at and found.words.end > at and found.words.end - at >= _SHORTEST
        ]
        if not reach or len(chosen) == _MOST_RUNS:
            return []
        best = max(reach, key=lambda found: (found.words.end, -found.words.first))
        if chosen:
            best = _parted(chosen, best)
        chosen.append(best)
        at = best.words.end
    passages = {found.stretch.member(found.run.first).key for found in chosen}
    return chosen if len(passages) > 1 else []
