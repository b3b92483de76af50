"""Which countries a reader's words name."""

import pytest

from qa_cli.errors.names import AmbiguousCountryError, UnknownCountryError
from qa_cli.places.resolver import Named, countries


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["azerbaijan"], [Named("AZ", "azerbaijan")]),
        (["az", "AZE", "Azerbeidzjan"], [Named("AZ", "az")]),
        (["south", "korea", "mali"], [Named("KR", "south korea"), Named("ML", "mali")]),
        (["azerbijan"], [Named("AZ", "azerbijan", corrected=True)]),
        (["Aserbaidschann"], [Named("AZ", "Aserbaidschann", corrected=True)]),
        (["Армени"], [Named("AM", "Армени", corrected=True)]),
        ([], []),
    ],
)
def test_words_name_countries_alone_or_together(words: list[str], named: list[Named]) -> None:
    assert countries(words) == named


@pytest.mark.parametrize("word", ["congo", "korea", "austrlia"])
def test_between_two_countries_none_is_chosen(word: str) -> None:
    with pytest.raises(AmbiguousCountryError) as raised:
        countries([word])
    assert len(raised.value.candidates) == 2


@pytest.mark.parametrize(
    ("word", "nearest"),
    [("england", []), ("landbouw", []), ("", []), ("gorgya", ["Georgia"]), ("rmenia", ["Armenia"])],
)
def test_what_is_no_country_comes_with_the_nearest(word: str, nearest: list[str]) -> None:
    with pytest.raises(UnknownCountryError) as raised:
        countries([word])
    assert set(nearest) <= set(raised.value.nearest)
    assert bool(nearest) == bool(raised.value.nearest)


@pytest.mark.parametrize("word", ["Asserbaidschna", "Ossterreisch", "Frannkreisch"])
def test_a_name_in_another_language_is_corrected_by_one_edit_and_suggested_by_two(
    word: str,
) -> None:
    with pytest.raises(UnknownCountryError) as raised:
        countries([word])
    assert len(raised.value.nearest) == 1
