"""Dates as documents print them -> ISO 8601."""

import datetime as dt
import re

from qa_cli.reading.forms.form import Form

_CENTURY = 60  # "97" is 1997
_PARTS = re.compile(r"\d+|[^\W\d_]{3,}")


def iso(text: str, form: Form) -> str | None:
    """Returns "2020-07-20" for "20 juli 2020", "20/07/2020", "20. 07. 2020" or "20.07.20".

    None where it is no date of the calendar.
    """
    parts = [part.lower() for part in _PARTS.findall(text)]
    if len(parts) != 3:  # noqa: PLR2004 (day, month, year)
        return None
    year_first = len(parts[0]) == len("2020")
    year, month, day = parts if year_first else reversed(parts)
    if len(year) == len("20"):
        year = f"{'19' if int(year) >= _CENTURY else '20'}{year}"
    named = form.months.index(month) + 1 if month in form.months else form.short_months.get(month)
    try:
        return dt.date(int(year), int(named or month), int(day)).isoformat()
    except ValueError:
        return None
