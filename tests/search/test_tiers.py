"""Which words of a collection a term matches, tier by tier."""

import pytest

from qa_cli.model.results import Longer
from qa_cli.text.tokenizer import fold
from tests.search.conftest import Search, found_in, hows, matched, search, texts_of, where


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


def test_names_that_mean_the_same_two_countries_find_each_other() -> None:
    texts = ("Een reis naar Congo", "Eine Reise nach Kongo", "Naar Congo-Brazzaville", "In Zaire")
    for query in ("kongo", "congo"):
        assert set(texts_of(found_in(query, *texts))) == set(texts[:3])


def test_a_country_is_found_under_its_german_name() -> None:
    found = found_in("Duitsland", "Hilfe aus Deutschland", "Deutschlandweit")
    assert (texts_of(found), hows(found)) == (["Hilfe aus Deutschland"], {"name"})


PERMITS = (
    "Een omgevingsvergunning voor een stal",
    "De vergunningsplicht blijft",
    "Alle vergunningen van 2019",
    "De vergunning is geweigerd",
    "Een vergunnig is een tikfout",
)


def test_no_form_of_a_word_hides_another_and_longer_words_rank_below() -> None:
    found = found_in("vergunning", *PERMITS)
    assert texts_of(found) == [PERMITS[3], PERMITS[2], PERMITS[1], PERMITS[0]]
    assert [hit.worst for hit in found.hits] == ["exact", "inflection", "prefix", "compound"]
    assert found.longer == Longer(("vergunningsplicht", "omgevingsvergunning"), 2, 2)


@pytest.mark.parametrize("options", [("vergunning", True), ('"vergunning"', False)])
def test_exact_and_quotes_keep_to_the_very_word(options: tuple[str, bool]) -> None:
    query, exact = options
    assert texts_of(found_in(query, *PERMITS, exact=exact)) == [PERMITS[3]]


@pytest.mark.parametrize("query", ["e-mail", "e-mails", "email", "emails", "E.mail"])
def test_a_word_with_a_hyphen_is_inflected_as_any_other(query: str) -> None:
    texts = ("Een e-mail", "Twee e-mails", "Een email", "Alle emails")
    found = found_in(query, *texts, "Een mail", "Mails en e")
    assert set(texts_of(found)) == set(texts)
    assert hows(found) <= {"exact", "joined", "inflection"}


@pytest.mark.parametrize("query", ["procureur-generaal", "procureurs-generaal"])
def test_each_part_of_a_word_with_a_hyphen_is_inflected(query: str) -> None:
    texts = ("De procureur-generaal", "Alle procureurs-generaal", "De procureur", "Het generaal")
    assert set(texts_of(found_in(query, *texts))) == {*texts[:2]}


def test_a_place_and_a_number_with_a_hyphen_have_no_endings() -> None:
    assert texts_of(found_in("Zuid-Soedan", "Zuid-Soedans", "Zuid Soedan")) == ["Zuid Soedan"]
    assert texts_of(found_in("2019-2020", "2019-2020", "20192020ste")) == ["2019-2020"]


@pytest.mark.parametrize(
    "spellings",
    [
        ("NAVO", "N.A.V.O."),
        ("e-mail", "email"),
        ("1250000", "1.250.000", "1 250 000"),
        ("VS", "V.S.", "Verenigde Staten", "United States", "États-Unis"),
        ("Den Haag", "'s-Gravenhage", "La Haye"),
        ("wit rusland", "Wit-Rusland", "Belarus"),
        ("Luik", "Liège"),
        ("Namen", "Namur"),
        ("Europese Unie", "EU"),
    ],
)
def test_spellings_and_names_of_one_thing_find_each_other(spellings: tuple[str, ...]) -> None:
    texts = [f"Iets over {spelling} hier" for spelling in spellings]
    others = (
        "Iets over staten en een haag",
        "wit of rusland",
        "1 250 001",
        "een mail",
        "verenigde",
    )
    for query in spellings:
        found = found_in(query, *texts, *others)
        assert set(texts_of(found)) == set(texts), query
        assert fold(found.hits[0].text) == fold(f"Iets over {query} hier")


def test_a_proper_name_counts_only_with_its_capital() -> None:
    texts = ("De stad Namen", "De namen van allen", "Achternamen", "La ville de Namur")
    assert set(texts_of(found_in("Namur", *texts))) == {texts[0], texts[3]}
    assert set(texts_of(found_in("namen", *texts))) == {*texts[:3]}
    assert texts[3] in texts_of(found_in("Namen", *texts))


def test_a_beginning_that_is_a_country_code_is_a_beginning_too() -> None:
    found = found_in("pol", "De politie", "Naar Polen")
    assert texts_of(found) == ["Naar Polen", "De politie"]


def test_signs_count_where_they_carry_meaning() -> None:
    texts = (
        "Geschreven in C#",
        "Geschreven in C++",
        "Geschreven in C",
        "15 procent",
        "1,5 procent",
    )
    assert texts_of(found_in("C#", *texts)) == [texts[0]]
    assert texts_of(found_in("c++", *texts)) == [texts[1]]
    assert texts_of(found_in("C", *texts)) == [texts[2]]
    assert texts_of(found_in("1,5", *texts)) == [texts[4]]
    assert texts_of(found_in("15", *texts)) == [texts[3]]
