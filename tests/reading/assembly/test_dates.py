"""Dates as documents print them -> ISO 8601."""

import re

import pytest

from qa_cli.reading.assembly import dates
from qa_cli.reading.forms import form as forms


@pytest.mark.parametrize(
    ("form", "text", "date"),
    [
        ("nl", "20 juli 2020", "2020-07-20"),
        ("nl", "20/07/2020", "2020-07-20"),
        ("fr", "1er août 2020", "2020-08-01"),
        ("de", "15.07.2026", "2026-07-15"),
        ("de", "7. März 2026", "2026-03-07"),
        ("en", "2020-07-20", "2020-07-20"),
        ("nl", "31 februari 2020", None),
    ],
)
def test_dates(form: str, text: str, date: str | None) -> None:
    assert re.fullmatch(forms.form(form).date, text)
    assert dates.iso(text, forms.form(form)) == date


@pytest.mark.parametrize("text", ["juli 2020", "20 juli", "20 Brumaire 2020", ""])
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert dates.iso(text, forms.form("nl")) is None
