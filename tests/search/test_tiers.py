"""Which words of a collection a term matches, tier by tier."""

import pytest

from tests.search.conftest import Search, hows, matched, search, where


def test_an_english_country_finds_its_dutch_name_and_adjective() -> None:
    found = search("azerbaijan")
    words = {word for hit in found.hits for word in matched(hit)}
    assert words == {"Azerbeidzjan", "Azerbeidzjaanse"}
    assert hows(found) == {"name"}
    assert {match.note for hit in found.hits for match in hit.matches} == {"English name"}
    assert not any(hit.unofficial for hit in found.hits)


@pytest.mark.parametrize(
    "query", ["karabakh", "Nagorno Karabach", "nagorno-karabach", "NAGORNO–KARABACH"]
)
def test_either_dash_and_spelling_of_nagorno_karabach_is_found(query: str) -> None:
    found = search(query)
    assert where(found) == [("answer", 1), ("introduction", 2)]
    assert {hit.language for hit in found.hits} == {"nl"}


def test_the_very_word_comes_before_its_name_in_another_language() -> None:
    found = search("flanders")
    assert where(found)[0] == ("answer", 3)
    assert "Flanders" in matched(found.hits[0])
    assert ("question", 3) in where(found)


def test_a_truce_is_found_in_words_in_quotes_and_in_english() -> None:
    expected = [("answer", 2), ("introduction", 3)]
    for query in ("staakt het vuren", '"staakt-het-vuren"', "staakthetvuren", "ceasefire"):
        assert where(search(query)) == expected


def test_putin_and_poetin_find_the_same_passage() -> None:
    assert where(search("putin")) == where(search("poetin")) == [("introduction", 3)]


def test_part_of_a_compound_is_found_a_tier_lower_than_the_whole() -> None:
    whole, part = search("groepszakenreis"), search("zakenreis")
    assert where(whole) == where(part) == where(search("corona")) == [("answer", 3)]
    assert (hows(whole), hows(part)) == ({"exact"}, {"compound"})


def test_neighbouring_words_are_not_one_word_with_an_ending() -> None:
    assert hows(search("conflicten")) == {"inflection"}
    assert {hit.language for hit in search("conflicten").hits} == {"nl"}
    assert search("inde").total == search("15").total == 0


def test_two_letters_begin_no_word_and_three_end_none() -> None:
    assert search("vu").total == search("uws").total == 0


@pytest.mark.parametrize("query", ["34", "34e", "34ème", "34ste"])
def test_a_number_finds_its_ordinal(query: str) -> None:
    assert where(search(query)) == [("answer", 3)]


def test_exact_forgives_case_and_accents_only() -> None:
    assert search("ARMENIË", exact=True).total == search("armenie", exact=True).total > 0
    assert search("minks", exact=True).total == search("zakenreis", exact=True).total == 0


def test_a_number_is_found_however_it_is_written_and_never_mended() -> None:
    for query in ("25.000", "25000", "25 000"):
        assert where(search(query)) == [("introduction", 2)]
    assert search("25001").total == search("2002").total == 0


def test_a_prefix_and_an_inflection_are_found_and_said() -> None:
    assert hows(search("opportun")) == {"prefix"}
    assert hows(search("sectors")) == {"inflection"}


@pytest.mark.parametrize(
    ("country", "other"),
    [("niger", "Nigeria"), ("liberia", "Nigeria"), ("ierland", "IJsland"), ("estland", "Letland")],
)
def test_a_country_never_drifts_to_another(on_awkward: Search, country: str, other: str) -> None:
    assert on_awkward(other).total > 0
    assert on_awkward(country).total == 0
    assert other.lower() not in on_awkward(country).suggestions


def test_a_name_of_two_countries_is_not_taken_for_either(on_awkward: Search) -> None:
    assert where(on_awkward("congo")) == [("introduction", 2)]
    assert on_awkward("rdc").total == 0
