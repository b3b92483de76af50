"""Which countries are named, and what was corrected."""

import pytest

from qa_cli.errors.names import AmbiguousCountryError, UnknownCountryError
from qa_cli.model.notes import Note
from qa_cli.operations import countries


def test_countries_come_in_the_order_asked_each_once() -> None:
    assert countries.named(["AZ", "south", "korea", "azerbaijan"]) == (["AZ", "KR"], [])


def test_only_a_misspelt_one_is_worth_a_note() -> None:
    codes, notes = countries.named(["armenia", "azerbijan"])
    assert codes == ["AM", "AZ"]
    assert notes == [Note("corrected", ("azerbijan", "Azerbaijan"))]


def test_what_is_no_country_or_two_is_an_error() -> None:
    with pytest.raises(UnknownCountryError) as unknown:
        countries.named(["azebaidsjann"])
    assert "Azerbaijan" in unknown.value.nearest
    for word in ("congo", "austrlia"):
        with pytest.raises(AmbiguousCountryError):
            countries.named([word])
