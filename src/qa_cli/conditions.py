"""What is asked of a collection of passages or documents: shapes that both sides know.

A document in memory and the library on disk answer the same conditions, and neither knows the
other.
"""

from typing import NamedTuple

Words = tuple[str, ...]  # folded words that stand one after another


class Wanted(NamedTuple):
    """A term: any of these, in the original of a passage or in its translation."""

    original: tuple[Words, ...]
    translation: tuple[Words, ...] = ()


class Condition(NamedTuple):
    """Which passages are asked for.

    They hold each of `every`, none of `without`, and not all of `but`; they stand in one of `parts`
    (any, if none is named) and under one of `keys` (any, if None). `within` narrows them to those
    whose originals hold each of `every` within so many neighbouring words, `apart` to those that
    do not.
    """

    every: tuple[Wanted, ...]
    without: tuple[Wanted, ...] = ()
    but: tuple[Wanted, ...] = ()
    parts: tuple[str, ...] = ()
    keys: range | None = None
    within: int | None = None
    apart: int | None = None


class Filters(NamedTuple):
    """What a reader says of the documents that are meant; all of it must hold."""

    earliest: str | None = None
    latest: str | None = None
    asker: str | None = None
    minister: str | None = None
    parliament: str | None = None
    countries: tuple[str, ...] = ()
    unanswered: bool = False


NO_FILTERS = Filters()
