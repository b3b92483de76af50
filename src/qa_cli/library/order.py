"""In which order documents are listed, as SQL: what is not stated always comes last."""

from collections.abc import Mapping

_COLUMNS: Mapping[str, tuple[str, bool]] = {  # what is sorted by, and whether the largest is first
    "date": ("date", True),
    "answered": ("answered_on", True),
    "name": ("documents.name", False),
    "asker": ("asker COLLATE NOCASE", False),
    "minister": ("minister COLLATE NOCASE", False),
    "imported": ("imported_at", True),
    # That a sub-question is unanswered is kept as a problem, and is none to a reader.
    "problems": ("max(0, documents.problems - documents.unanswered)", True),
}


def by(key: str, *, reverse: bool = False) -> str:
    """Returns the order by a key of `KEYS`: dates and problems from the largest, or in `reverse`.

    Raises:
        KeyError: There is no such key.
    """
    column, descending = _COLUMNS[key]
    direction = "DESC" if descending != reverse else "ASC"
    return f"{column} {direction} NULLS LAST, documents.name"


KEYS = tuple(_COLUMNS)
BY_DATE = by("date")
