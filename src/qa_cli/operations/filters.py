"""Turns what a reader says of documents into which documents of the library are meant.

The names of askers and ministers forgive accents, case, order and typing errors.
"""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from qa_cli.errors import NobodyError, UsageError
from qa_cli.places import resolver
from qa_cli.text import fuzzy
from qa_cli.text.tokenizer import fold

if TYPE_CHECKING:
    from qa_cli.library.filters import Chosen
    from qa_cli.library.reader import Reader

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_MOST_ALIKE = 5  # names that an error lists


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


def chosen(filters: Filters, reader: "Reader") -> tuple["Chosen", list[str]]:
    """Returns which documents are meant, and what to say of that on stderr.

    Raises:
        UsageError: A date is none.
        NobodyError: Nobody in the library is called so.
        UnknownCountryError, AmbiguousCountryError: A country is none, or several.
    """
    from qa_cli.library import filters as of_library  # noqa: PLC0415 (sqlite3)

    notes: list[str] = []
    among: dict[str, Sequence[str]] = {}
    for column, typed in _named(filters):
        among[column], note = _meant(column, typed, reader.values(column))
        notes += [note] if note else []
    named = resolver.countries(filters.countries)
    notes += [country.note for country in named if country.note]
    codes = [country.code for country in named]
    earliest, latest = _date("--from", filters.earliest), _date("--to", filters.latest)
    of_any_day = of_library.chosen(among, codes, unanswered=filters.unanswered)
    if (earliest or latest) and (number := reader.undated(of_any_day)):
        what = "document" if number == 1 else "documents"
        notes.append(f"left out: {number:,} {what} without a date")
    between = of_library.between(earliest, latest)
    return of_library.both(of_any_day, between), notes


def _named(filters: Filters) -> Iterator[tuple[str, str]]:
    """Yields the columns of the library for which a name was given."""
    for column in ("asker", "minister", "parliament"):
        if (typed := getattr(filters, column)) is not None:
            yield column, typed


def _date(option: str, typed: str | None) -> str | None:
    if typed is not None and not _DATE.fullmatch(typed):
        raise UsageError(f"{option} is no date", "give one as in: 2020, 2020-07 or 2020-07-20")
    return typed


def _meant(column: str, typed: str, known: Sequence[str]) -> tuple[list[str], str | None]:
    """Returns the known names that hold every word typed, and a note if one had to be mended."""
    words = fold(typed).split()
    if not words:
        raise UsageError(f"--{column} is no name")
    names = {name: fold(name).split() for name in known}
    for matches in (str.__eq__, str.startswith):
        meant = [
            name
            for name, own in names.items()
            if all(any(matches(one, word) for one in own) for word in words)
        ]
        if meant:
            return meant, None
    every = {one for own in names.values() for one in own}
    near = [set(_nearest(word, every)) for word in words]
    meant = [name for name, own in names.items() if all(not held.isdisjoint(own) for held in near)]
    if not meant:
        nearest = set(fuzzy.nearest(words[-1], every))
        alike = [name for name, own in names.items() if not nearest.isdisjoint(own)]
        raise NobodyError(column, typed, alike[:_MOST_ALIKE])
    return meant, f"{typed} -> {', '.join(meant)}"


def _nearest(word: str, known: set[str]) -> list[str]:
    """Returns the known words that are `word`, or begin so, or come nearest to it."""
    if begun := [one for one in known if one.startswith(word)]:
        return begun
    return next((found for edits in (1, 2) if (found := fuzzy.mend(word, known, edits))), [])
