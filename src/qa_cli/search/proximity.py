"""How close together the terms of a query are in a passage."""

from collections.abc import Sequence

Spot = tuple[int, int]  # the first and the last word of an occurrence, by their positions


def smallest(spots: Sequence[Sequence[Spot]]) -> int:
    """Returns the fewest neighbouring words that hold one of the `spots` of each term.

    0 where a term has no spot, or where there are no terms.
    """
    in_order = sorted((spot, term) for term, found in enumerate(spots) for spot in found)
    latest: dict[int, Spot] = {}
    windows = []
    for spot, term in in_order:
        latest[term] = spot
        if len(latest) == len(spots):
            end = max(last for _, last in latest.values())
            windows.append(end - min(first for first, _ in latest.values()) + 1)
    return min(windows, default=0)
