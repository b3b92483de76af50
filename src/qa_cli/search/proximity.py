"""In how few neighbouring words the terms of a query stand together."""

from collections.abc import Sequence

Spot = tuple[int, int]  # the first and the last word of an occurrence, by their positions


def smallest(spots: Sequence[Sequence[Spot]]) -> int:
    """Returns in how few neighbouring words one of the `spots` of each term stands.

    0 where a term has none, or without terms.
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
