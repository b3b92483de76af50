"""Conditions -> the expressions of FTS5, the full-text search of SQLite, that ask for the same.

Only folded words come into an expression: letters and digits in double quotes. So nothing that is
typed is ever read as its syntax. https://sqlite.org/fts5.html, section 3.
"""

from collections.abc import Iterable, Sequence
from itertools import product

from qa_cli.model.index import Condition, Wanted, Words
from qa_cli.model.passages import PARTS


def of_translation(part: str) -> str:
    """Returns the column that holds the translation of a part."""
    return f"{part}_translation"


COLUMNS = (*PARTS, *map(of_translation, PARTS))  # of texts; each part has one of its name
_EVERY_COLUMN = (*COLUMNS, "facets")
INSERT = (
    f"INSERT INTO passage_index (rowid, {', '.join(_EVERY_COLUMN)})"
    f" VALUES (?, {', '.join('?' * len(_EVERY_COLUMN))})"
)
DELETE = (  # an index without content has to be told what it holds of a row that is to go
    f"INSERT INTO passage_index (passage_index, rowid, {', '.join(_EVERY_COLUMN)})"
    f" VALUES ('delete', ?, {', '.join('?' * len(_EVERY_COLUMN))})"
)
_MOST_IN_GROUP = 25
_NOTHING = '"¶¶"'  # no word of a text


def expression(condition: Condition, facets: Sequence[Sequence[str]] = ()) -> str:
    """Returns the expression for all of a condition but its keys.

    Of each group of `facets`, which documents were chosen by, a passage has one.
    """
    parts = condition.parts or PARTS
    found = _all(condition.every, parts)
    if condition.within is not None:
        found = _near(condition, condition.within)
    found = " AND ".join([found, *map(of_facets, facets)])
    excluded = [_wanted(wanted, PARTS) for wanted in condition.without]
    if condition.apart is not None:
        excluded.append(_near(condition, condition.apart))
    if condition.but:
        excluded.append(_all(condition.but, PARTS))
    return " NOT ".join([f"({found})", *excluded])


def of_facets(facets: Sequence[str]) -> str:
    """Returns the expression for passages of documents with one of these facets."""
    return f"facets : ({' OR '.join(facets) or _NOTHING})"


def phrase(words: Sequence[str], *, translated: bool) -> str:
    """Returns the expression for words that stand one after another."""
    return f"{_columns(PARTS, translated=translated)} : {_quoted(words)}"


def _all(every: Iterable[Wanted], parts: Sequence[str]) -> str:
    return f"({' AND '.join(_wanted(wanted, parts) for wanted in every)})"


def _wanted(wanted: Wanted, parts: Sequence[str]) -> str:
    sides = [
        f"{_columns(parts, translated=translated)} : ({_any(list(map(_quoted, alternatives)))})"
        for translated, alternatives in ((False, wanted.original), (True, wanted.translation))
        if alternatives
    ]
    return f"({' OR '.join(sides) or _NOTHING})"


def _any(alternatives: Sequence[str]) -> str:
    """Returns the expression for one of the alternatives, in groups of them where they are many.

    Of an OR, FTS5 looks at all alternatives for each passage that holds one. It makes one OR of
    those that are nested, but for one under a NOT.
    """
    if len(alternatives) <= _MOST_IN_GROUP:
        return " OR ".join(alternatives)
    groups = (
        alternatives[at : at + _MOST_IN_GROUP] for at in range(0, len(alternatives), _MOST_IN_GROUP)
    )
    return " OR ".join(f"(({' OR '.join(group)}) NOT {_NOTHING})" for group in groups)


def _near(condition: Condition, within: int) -> str:
    """Returns the expression for one of each term within so many words of the original."""
    ways = product(*(wanted.original for wanted in condition.every))
    near = " OR ".join(
        f"NEAR({' '.join(map(_quoted, way))}, {_between(way, within)})" for way in ways
    )
    return f"({_columns(condition.parts or PARTS, translated=False)} : ({near}))"


def _between(way: Sequence[Words], within: int) -> int:
    """Returns how many words may stand between the first phrase and the last, as NEAR counts."""
    outer = sorted(map(len, way))[:2]
    return max(0, within - sum(outer))


def _columns(parts: Sequence[str], *, translated: bool) -> str:
    names = (of_translation(part) if translated else part for part in parts)
    return f"{{{' '.join(names)}}}"


def _quoted(words: Sequence[str]) -> str:
    return f'"{" ".join(words)}"'
