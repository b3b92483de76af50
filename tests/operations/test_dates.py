"""Dates as readers type them."""

import pytest

from qa_cli.operations.dates import iso


@pytest.mark.parametrize(
    ("typed", "date"),
    [
        ("2020", "2020"),
        ("2020-07", "2020-07"),
        ("2020-7", "2020-07"),
        ("7/2020", "2020-07"),
        ("2020-07-20", "2020-07-20"),
        ("2020/07/20", "2020-07-20"),
        ("20/07/2020", "2020-07-20"),
        ("20-7-2020", "2020-07-20"),
        ("20.07.2020", "2020-07-20"),
        ("20 07 2020", "2020-07-20"),
        ("juli 2020", "2020-07"),
        ("July 2020", "2020-07"),
        ("juillet 2020", "2020-07"),
        ("2020 juli", "2020-07"),
        ("JULI 2020", "2020-07"),
        ("20 juli 2020", "2020-07-20"),
        ("1er juillet 2020", "2020-07-01"),
        ("July 3rd, 2020", "2020-07-03"),
        ("3. März 2020", "2020-03-03"),
        ("août 2020", "2020-08"),
        ("aout 2020", "2020-08"),
        ("sept. 2020", "2020-09"),
        ("mrt 2020", "2020-03"),
        (" 2020 ", "2020"),
        ("29 februari 2020", "2020-02-29"),
    ],
)
def test_a_year_a_month_or_a_day_is_read(typed: str, date: str) -> None:
    assert iso(typed) == date


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "-", "july", "20", "20/07", "20/07/20", "2020-13", "13/2020", "2021-02-30"),
        *("29 februari 2021", "0000", "99999", "20200720", "2020 2021", "1/2/3/2020", "ju 2020"),
        *("juli juli 2020", "juli 7 2020 8", "2020-07-20T10:00", "x 2020", "-2020-07", "2020--"),
        *("1" * 9999, "juli " * 999, "\x1b[2J2020", "'; DROP TABLE documents", "32/1/2020"),
    ],
)
def test_what_is_no_day_of_the_calendar_is_none(typed: str) -> None:
    assert iso(typed) is None
