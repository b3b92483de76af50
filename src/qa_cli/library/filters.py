"""Which documents of a library are meant: a condition of SQL, and of the search index."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qa_cli.library import facets
from qa_cli.model.metadata import STATED


class Chosen(NamedTuple):
    """A condition on `documents`, with its parameters, and the same by the index's `facets`.

    Of each group of facets a document has one. They are None where only SQL can tell.
    """

    sql: str
    parameters: tuple[object, ...]
    facets: tuple[tuple[str, ...], ...] | None = None


BODIES = ("parliament", "chamber")  # the fields of what a reader calls a parliament
EVERY = Chosen("1", (), ())
_LAST_LETTER = "\U0010ffff"


def chosen(
    stated: Mapping[str, Sequence[str]],
    countries: Sequence[str] = (),
    *,
    bodies: Sequence[str] = (),
    unanswered: bool = False,
) -> Chosen:
    """Returns the condition for documents that fulfil all that is given.

    Of each field of the metadata in `stated` they have one of the values; they name every one of
    `countries` (codes); their parliament or chamber is one of `bodies`; and a sub-question of
    theirs is `unanswered`.
    """
    found = EVERY
    for field, values in stated.items():
        marks = ", ".join("?" * len(values))
        sql = f"{column(field)} IN ({marks})"
        if field == "minister":  # of whom a document may have several
            sql = f"documents.id IN (SELECT document FROM ministers WHERE name IN ({marks}))"
        told = None
        if field in facets.NAMED:
            told = (tuple(facets.name(field, value) for value in values),)
        found = both(found, Chosen(sql, tuple(values), told))
    if bodies:  # the index knows no chambers
        marks = ", ".join("?" * len(bodies))
        sql = " OR ".join(f"{column(field)} IN ({marks})" for field in BODIES)
        found = both(found, Chosen(f"({sql})", (*bodies, *bodies)))
    for code in countries:
        naming = "SELECT document FROM named_countries WHERE code = ?"
        own = (facets.country(code),)
        found = both(found, Chosen(f"documents.id IN ({naming})", (code,), (own,)))
    if unanswered:
        some = Chosen("documents.unanswered > 0", (), ((facets.UNANSWERED,),))
        found = both(found, some)
    return found


def with_problem(kind: str) -> Chosen:
    """Returns the condition for documents with a problem of this kind."""
    return Chosen("documents.id IN (SELECT document FROM problems WHERE kind = ?)", (kind,))


def identified(identifiers: Sequence[str]) -> Chosen:
    """Returns the condition for documents with one of these identifiers, spaces in them aside."""
    marks = ", ".join("?" * len(identifiers))
    return Chosen(f"replace(documents.identifier, ' ', '') IN ({marks})", tuple(identifiers))


def column(field: str) -> str:
    """Returns the column that holds a field of the metadata.

    Nothing else than this becomes the name of a column, so that no text comes into SQL.

    Raises:
        ValueError: The metadata have no such field.
    """
    if field not in STATED:
        raise ValueError(field)
    return f"documents.{field}"


def between(earliest: str | None, latest: str | None) -> Chosen:
    """Returns the condition for documents of these days or between them (ISO 8601).

    A month or year stands for all of its days: up to "2020-12" is up to the end of December.
    """
    if not earliest and not latest:
        return EVERY
    sql, parameters = [], []
    if earliest:
        sql.append("documents.date >= ?")
        parameters.append(earliest)
    if latest:
        sql.append("documents.date <= ?")
        parameters.append(f"{latest}~")  # after every digit
    days = facets.between(earliest, latest)
    return Chosen(" AND ".join(sql), tuple(parameters), (days,))


def both(one: Chosen, other: Chosen) -> Chosen:
    """Returns the condition for documents that fulfil both."""
    if EVERY in (one, other):
        return other if one == EVERY else one
    told = None
    if one.facets is not None and other.facets is not None:
        told = (*one.facets, *other.facets)
    return Chosen(f"{one.sql} AND {other.sql}", (*one.parameters, *other.parameters), told)


def called(names: Sequence[str]) -> Chosen:
    """Returns the condition for documents of these names."""
    marks = ", ".join("?" * len(names))
    return Chosen(f"documents.name IN ({marks})", tuple(names))


def beginning(letters: str) -> Chosen:
    """Returns the condition for documents whose names begin so."""
    return Chosen("documents.name BETWEEN ? AND ?", (letters, letters + _LAST_LETTER))
