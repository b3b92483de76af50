"""What is suggested where nothing is found."""

import pytest

from tests.search.conftest import found_in, search

TRAINS = ["De trein rijdt"] * 40


def test_a_word_with_too_many_errors_is_not_matched_but_suggested() -> None:
    found = search("onderhendelenge")
    assert found.hits == ()
    assert "onderhandelingen" in found.suggestions


def test_the_translation_is_not_mended_but_suggests() -> None:
    assert search("ceasefre").total == 0
    assert search("ceasefre").suggestions == ("ceasefire",)
    assert "Borrell" in search("borel").suggestions


def test_a_word_in_few_passages_is_named_with_much_commoner_words_like_it() -> None:
    found = found_in("treim rijdt", "De treim rijdt", *TRAINS)
    assert (found.total, found.near) == (1, (("treim", ("trein",)),))


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("treim", ["De treim", *TRAINS[1:]]),  # no word is common enough
        ("treim", [*["De treim"] * 3, *TRAINS]),  # more than a few
        ("dreim", ["De dreim", *TRAINS]),  # two edits
        ('"treim"', ["De treim", *TRAINS]),
        ("treinen", ["De treinen", *TRAINS]),  # looked for: an inflection
        ("Luik", ["De stad Luik", *["Het luit"] * 40]),  # a place
        ("12345", ["nummer 12345", *["nummer 12346"] * 40]),
    ],
)
def test_other_words_are_not(query: str, texts: list[str]) -> None:
    assert found_in(query, *texts).near == ()


def test_exact_words_have_no_words_near_them() -> None:
    assert found_in("treim", "De treim", *TRAINS, exact=True).near == ()


@pytest.mark.parametrize(
    ("number", "text", "suggested"),
    [
        ("1.5", "Het is 1,5 en 1, 5", ("1,5",)),
        ("2016-2017", "Het schooljaar 2016/2017", ("2016/2017",)),
        ("20%", "Het zijn er 20", ("20",)),
        ("1.5", "Het is 2,5 of 1 en 5", ()),
        ("14:30", "Het zijn er 1430 of 143", ()),
        ("1431", "Het zijn er 1430 of 143", ()),
    ],
)
def test_nearest_to_a_number_are_the_same_digits_with_other_signs(
    number: str, text: str, suggested: tuple[str, ...]
) -> None:
    found = found_in(number, text)
    assert (found.total, found.suggestions) == (0, suggested)
