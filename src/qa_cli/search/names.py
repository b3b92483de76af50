"""Mends a misspelt name out of a set of known ones, by the rules that search mends words by."""

from collections.abc import Iterable


def mend(word: str, names: Iterable[str], edits: int) -> list[str]:
    """Returns the folded names at exactly `edits` edits from `word`, if it is long enough."""
    from qa_cli.search.near import budget, within  # noqa: PLC0415 (RapidFuzz)

    if edits > budget(word):
        return []
    return [name for name, cost in within(word, names, edits).items() if cost == edits]


def nearest(word: str, names: Iterable[str]) -> list[str]:
    """Returns up to three folded names that come nearest to `word`, whatever their beginning."""
    from qa_cli.search import near  # noqa: PLC0415 (RapidFuzz)

    return near.nearest(word, names, beginning=0)
