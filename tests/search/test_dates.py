"""Dates: what names a day, and how it may be written."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.search import dates
from qa_cli.text.tokenizer import fold
from tests.search.conftest import found_in, texts_of

DAY = dt.date(1998, 11, 9)


@pytest.mark.parametrize(
    "text",
    [
        *("9/11/1998", "09-11-1998", "9.11.1998", "1998-11-09", "9 november 1998", "09 nov 1998"),
        *("9 novembre 1998", "November 9, 1998", "9th November 1998", "9e november 1998"),
    ],
)
def test_a_day_is_read_in_any_of_its_spellings(text: str) -> None:
    assert dates.read(fold(text).split()) == DAY


@pytest.mark.parametrize(
    "text",
    [
        *("31/2/2020", "1/13/2020", "9 novembre", "1 2 3", "9 november 98", "a b c", "1 mei 99999"),
        *("9 11 1598", "123/1/2020", "9 minsk 1998"),
    ],
)
def test_what_is_no_day_is_not_read(text: str) -> None:
    assert dates.read(fold(text).split()) is None


@given(st.dates(dt.date(1800, 1, 1), dt.date(2199, 12, 31)))
def test_every_spelling_with_a_whole_year_leads_back_to_the_day(day: dt.date) -> None:
    spelt = list(dates.spellings(day))
    assert len(set(spelt)) == len(spelt) > 10
    for words in spelt:
        if str(day.year) in words:
            assert dates.read(words) == day


@pytest.mark.parametrize(
    "query", ["19/11/1998", "19 november 1998", "1998-11-19", "19.11.1998", "19 novembre 1998"]
)
def test_a_date_is_found_in_any_spelling(query: str) -> None:
    texts = (
        "De wet van 19 november 1998.",
        "Op 19/11/1998 en later.",
        "Loi du 19 novembre 1998",
    )
    others = ("19 oktober 1998 of november", "Op 19 mei 1998", "11 november 1998, 19 stuks")
    assert set(texts_of(found_in(query, *texts, *others))) == set(texts)


def test_a_date_that_no_passage_holds_is_its_words() -> None:
    found = found_in("3 mei 2001", "Op 3 mei was er, in 2001, niets")
    assert found.total == 1
