"""Which documents of a library are meant, as a condition of SQL on `documents`."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qa_cli.model.document import Metadata


class Chosen(NamedTuple):
    """A condition on `documents`, with its parameters."""

    sql: str
    parameters: tuple[object, ...]


EVERY = Chosen("1", ())


def chosen(
    stated: Mapping[str, Sequence[str]], countries: Sequence[str] = (), *, unanswered: bool = False
) -> Chosen:
    """Returns the condition for documents that fulfil all that is given.

    Of each field of the metadata in `stated` they have one of the values; they name every one of
    `countries` (codes); and a sub-question of theirs is `unanswered`.
    """
    found = EVERY
    for field, values in stated.items():
        marks = ", ".join("?" * len(values))
        found = both(found, Chosen(f"{column(field)} IN ({marks})", tuple(values)))
    for code in countries:
        naming = "SELECT document FROM named_countries WHERE code = ?"
        found = both(found, Chosen(f"documents.id IN ({naming})", (code,)))
    return both(found, Chosen("documents.unanswered > 0", ())) if unanswered else found


def column(field: str) -> str:
    """Returns the column that holds a field of the metadata.

    Nothing else than this becomes the name of a column, so that no text comes into SQL.

    Raises:
        ValueError: The metadata have no such field.
    """
    if field not in Metadata._fields:
        raise ValueError(field)
    return f"documents.{field}"


def between(earliest: str | None, latest: str | None) -> Chosen:
    """Returns the condition for documents of these days or between them (ISO 8601).

    A month or year stands for all of its days: up to "2020-12" is up to the end of December.
    """
    found = EVERY
    if earliest:
        found = both(found, Chosen("documents.date >= ?", (earliest,)))
    if latest:
        found = both(found, Chosen("documents.date <= ?", (f"{latest}~",)))  # "~" is after digits
    return found


def both(one: Chosen, other: Chosen) -> Chosen:
    """Returns the condition for documents that fulfil both."""
    if EVERY in (one, other):
        return other if one == EVERY else one
    return Chosen(f"{one.sql} AND {other.sql}", (*one.parameters, *other.parameters))
