"""Words that come near a misspelt one: the only importer of RapidFuzz.

Nearness is the optimal string alignment distance, in which a swap of neighbouring letters is one
edit; a wrong first letter costs one more, since readers seldom mistake it (design, section 6).
"""

from collections.abc import Iterable

_SHORTEST_MENDED = 4  # letters; a shorter word has too many neighbours
_SHORTEST_MENDED_TWICE = 7
BEGINNING = 3  # letters that a suggested word of a text has in common


def budget(word: str) -> int:
    """Returns how many edits `word` may be away: none for short words and for numbers."""
    if len(word) < _SHORTEST_MENDED or any(map(str.isdigit, word)):
        return 0
    return 1 if len(word) < _SHORTEST_MENDED_TWICE else 2


def within(word: str, candidates: Iterable[str], edits: int) -> dict[str, int]:
    """Returns the candidates at most `edits` edits away from `word`, each with its edits."""
    from rapidfuzz import process  # noqa: PLC0415 (takes as long as all else that search imports)
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    choices = list(candidates)
    scored = process.extract(
        word, choices, scorer=OSA.distance, processor=None, limit=None, score_cutoff=edits
    )
    cost = {choice: int(distance) + (choice[:1] != word[:1]) for choice, distance, _ in scored}
    return {choice: cost[choice] for choice in sorted(cost) if cost[choice] <= edits}


def mend(word: str, names: Iterable[str], edits: int) -> list[str]:
    """Returns the folded names at exactly `edits` edits from `word`, if it is long enough."""
    if edits > budget(word):
        return []
    return [name for name, cost in within(word, names, edits).items() if cost == edits]


def nearest(word: str, candidates: Iterable[str], most: int = 3, beginning: int = 0) -> list[str]:
    """Returns up to `most` candidates that `word` may have meant, the nearest first.

    These are suggestions: one edit further off than what counts as a match, but alike in their
    first `beginning` letters. A word with nothing near gets none.
    """
    if len(word) < _SHORTEST_MENDED:
        return []
    alike = [choice for choice in candidates if choice.startswith(word[:beginning])]
    cost = within(word, alike, budget(word) + 1)
    return sorted(cost, key=lambda choice: (cost[choice], choice))[:most]
