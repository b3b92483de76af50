"""Dates as readers type them -> ISO 8601: a year, a month or a day.

"2020", "2020-07", "7/2020", "20/07/2020", "20 juli 2020", "July 20, 2020", "juillet 2020".
"""

import datetime as dt
import re

from qa_cli.text.months import NUMBER_OF
from qa_cli.text.tokenizer import fold

_SHORTEST = 3  # letters of a month cut short: "jul", "sept"
_SEPARATED = re.compile(r"[\s/.,-]+")
_ORDINAL = re.compile(r"(\d{1,2})(?:e|er|de|ste|st|nd|rd|th)")
_YEAR = re.compile(r"[12]\d{3}", re.ASCII)
_DAY_OR_MONTH = re.compile(r"\d{1,2}", re.ASCII)
_LONGEST = 40  # letters of what may be a date


def iso(typed: str) -> str | None:
    """Returns "2020", "2020-07" or "2020-07-20" for what was typed; None if it is no date.

    Where all are numbers, the day is before the month, as in the documents.
    """
    parts = _parts(typed) if len(typed) <= _LONGEST else []
    years = [at for at, part in enumerate(parts) if _YEAR.fullmatch(part)]
    if len(years) != 1 or years[0] not in (0, len(parts) - 1):
        return None
    others = parts[1:] if years[0] == 0 else parts[:-1][::-1]
    named = [NUMBER_OF[part] for part in others if part in NUMBER_OF]
    numbers = [int(part) for part in others if _DAY_OR_MONTH.fullmatch(part)]
    if len(named) > 1 or len(named) + len(numbers) != len(others):
        return None
    return _made(int(parts[years[0]]), [*named, *numbers])


def _parts(typed: str) -> list[str]:
    """Returns the year, month and day in the order typed; a month's name is written in full."""
    parts = [fold(part) for part in _SEPARATED.split(typed.strip())]
    return [_full(_without_ordinal(part)) for part in parts]


def _without_ordinal(part: str) -> str:
    """Returns "1" for "1er"; anything else as it is."""
    ordinal = _ORDINAL.fullmatch(part)
    return ordinal[1] if ordinal else part


def _full(part: str) -> str:
    """Returns a month that was cut short by a name of it; anything else as it is."""
    if part in NUMBER_OF or len(part) < _SHORTEST or not part.isalpha():
        return part
    begun = {number: name for name, number in NUMBER_OF.items() if name.startswith(part)}
    return next(iter(begun.values())) if len(begun) == 1 else part


def _made(year: int, month_and_day: list[int]) -> str | None:
    """Returns the date in ISO 8601; None where the calendar has no such day."""
    if len(month_and_day) > len(("month", "day")):
        return None
    try:
        date = dt.date(year, *(*month_and_day, 1, 1)[:2])
    except ValueError:
        return None
    return date.isoformat()[: len("2020-07-20") - 3 * (2 - len(month_and_day))]
