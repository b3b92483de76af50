"""What a document is chosen by, as terms of the search index.

Each passage carries the facets of its document: the day, month, year and decade of its date, its
asker, ministers and parliament, the countries that it names, and whether a sub-question is
unanswered. So a filter costs a search as much as one more word, however many documents there are.
"""

import calendar
import datetime as dt
from collections.abc import Iterable, Iterator

UNANSWERED = "u"
NAMED = {"asker": "a", "minister": "n", "parliament": "p"}
_FIRST, _LAST = dt.date(1700, 1, 1), dt.date(2199, 12, 31)  # of a date that is chosen by
_DECADE = 10  # years
_LONGEST = 1_000  # bytes of a name that are compared


def of(
    named: Iterable[tuple[str, str | None]],
    date: str | None,
    countries: Iterable[str],
    *,
    unanswered: bool,
) -> str:
    """Returns the facets of a document, separated by spaces.

    `named` are its asker, ministers and parliament, each as a field with its value; `date` is ISO
    8601, `countries` are ISO codes.
    """
    found = [name(column, value) for column, value in named if value]
    found += [country(code) for code in countries]
    found += _of_date(date or "")
    return " ".join([*found, UNANSWERED] if unanswered else found)


def name(column: str, value: str) -> str:
    """Returns the facet of an asker, minister or parliament of this very name: its bytes."""
    return f"{NAMED[column]}{value.encode('utf-8', 'surrogatepass')[:_LONGEST].hex()}"


def country(code: str) -> str:
    """Returns the facet of a country that is named."""
    return f"c{code.lower()}"


def between(earliest: str | None, latest: str | None) -> tuple[str, ...]:
    """Returns the facets of which each day from `earliest` to `latest` has one: at most about 150.

    Either is a day, month or year (ISO 8601), which stands for all of its days; or None.
    """
    day = max(_FIRST, _day(earliest, last=False)) if earliest else _FIRST
    end = min(_LAST, _day(latest, last=True)) if latest else _LAST
    return tuple(_spanning(day, end))


def _spanning(day: dt.date, end: dt.date) -> Iterator[str]:
    """Yields the largest periods that fill the days from `day` to `end`."""
    while day <= end:
        periods = [(day, f"d{day:%Y%m%d}")]
        if day.day == 1:
            periods.append((_day(f"{day:%Y-%m}", last=True), f"m{day:%Y%m}"))
            if day.month == 1:
                periods.append((dt.date(day.year, 12, 31), f"y{day.year}"))
                if day.year % _DECADE == 0:
                    decade = dt.date(day.year + _DECADE - 1, 12, 31)
                    periods.append((decade, f"t{day.year // _DECADE}"))
        last, facet = next(one for one in reversed(periods) if one[0] <= end)
        yield facet
        day = last + dt.timedelta(days=1)


def _day(date: str, *, last: bool) -> dt.date:
    """Returns the first or last day of a year, month or day; of a day that is none, the nearest."""
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    year = min(max(year, _FIRST.year), _LAST.year)
    month = month or (12 if last else 1)
    days = calendar.monthrange(year, month)[1]
    return dt.date(year, month, min(day or (days if last else 1), days))


def _of_date(date: str) -> Iterator[str]:
    """Yields the facets of a date, as far as it is stated."""
    year, month, day = (*date.split("-"), "", "")[:3]
    if year.isdecimal():
        yield f"t{int(year) // _DECADE}"
        yield f"y{year}"
        if month:
            yield f"m{year}{month}"
            if day:
                yield f"d{year}{month}{day}"
