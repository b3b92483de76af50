"""The spellings of a date: whoever types "19/11/1998" means "19 november 1998" too.

Days are read day first, as Dutch and French write them, or year first (ISO 8601).
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from qa_cli.text.months import MONTHS, NUMBER_OF

_ORDINALS = ("e", "er", "ste", "de", "th", "st", "nd", "rd")
# Compiled where a date is read: most queries have none, and do not wait for it.
_ORDINAL = rf"([0-9]+)(?:{'|'.join(_ORDINALS)})"
WORDS = 3  # of a date: its day, month and year
_YEARS = range(1800, 2200)


def read(words: Sequence[str]) -> dt.date | None:
    """Returns the day that three folded words name; None where they name none."""
    if len(words) != WORDS:
        return None
    first, month, last = words
    if first.isdecimal() and len(first) == 4:  # noqa: PLR2004 (the digits of a year)
        day, year = last, first
    elif first in NUMBER_OF:  # November 19, 1998
        day, month, year = month, first, last
    else:
        day, year = first, last
    if ordinal := re.fullmatch(_ORDINAL, day):
        day = ordinal[1]
    number = str(NUMBER_OF.get(month, month))
    if not all(part.isascii() and part.isdecimal() for part in (day, number, year)):
        return None
    if len(day) > 2 or len(number) > 2 or int(year[:5]) not in _YEARS:  # noqa: PLR2004
        return None
    try:
        return dt.date(int(year), int(number), int(day))
    except ValueError:
        return None


def spellings(day: dt.date) -> Iterator[tuple[str, ...]]:
    """Yields the ways to write a day, folded and split into words."""
    year = str(day.year)
    yield f"{day.day:02}", f"{day.month:02}", f"{day.year % 100:02}"
    numbers = dict.fromkeys((str(day.day), f"{day.day:02}"))
    months = dict.fromkeys((str(day.month), f"{day.month:02}"))
    for number in numbers:
        for month in months:
            yield number, month, year
            yield year, month, number
        for name in MONTHS[day.month - 1]:
            yield number, name, year
    for name in MONTHS[day.month - 1]:
        yield name, str(day.day), year
        yield from ((f"{day.day}{ordinal}", name, year) for ordinal in _ORDINALS)
