"""Words that are printed as several, and those that only seem to be."""

import pytest

from tests.search.conftest import found_in, hows, texts_of


@pytest.mark.parametrize(
    ("one", "several"),
    [
        *(("noordzee", "Noord Zee"), ("wapenuitvoer", "wapen uitvoer"), ("email", "e mail")),
        *(("vandenbroeck", "Van den Broeck"), ("decroo", "De Croo"), ("vanhees", "Van Hees")),
        *(("12bis", "12 bis"), ("4ter", "4 ter"), ("covid19", "COVID 19"), ("E40", "E 40")),
        *(("5km", "5 km"), ("eubegroting", "EU begroting")),
    ],
)
def test_a_word_is_found_where_it_is_printed_as_several(one: str, several: str) -> None:
    text = f"Wij varen op de {several} van toen"
    found = found_in(one, text, "Wij varen")
    assert (texts_of(found), hows(found)) == ([text], {"joined"})


@pytest.mark.parametrize(
    ("several", "one"),
    [
        *(("noord zee", "noordzee"), ("12 bis", "12bis"), ("artikel 4 ter", "Artikel 4ter")),
        *(("van den broeck", "Vandenbroeck"), ("van hees", "Vanhees"), ("5 km", "5km")),
    ],
)
def test_words_are_found_where_they_are_printed_as_one(several: str, one: str) -> None:
    found = found_in(several, f"Dat is {one} van toen", "Dat van toen")
    assert (texts_of(found), found.missing) == ([f"Dat is {one} van toen"], ())


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        *(("conflicten", "conflict en"), ("inde", "in de"), ("dezaken", "deze aken")),
        *(("a4", "à 4 personen"), ("4de", "de 4 de facto"), ("noordzee", "noord en zee")),
        *(("delegatie", "de legatie"), ("landt", "land t")),
    ],
)
def test_words_that_stand_together_by_chance_are_no_word(typed: str, text: str) -> None:
    assert "joined" not in hows(found_in(typed, f"Dat is {text}", *["Het delegatie"]))


@pytest.mark.parametrize(
    ("typed", "one"), [("de legatie", "delegatie"), ("in richting", "inrichting")]
)
def test_a_stop_word_is_no_part_of_a_word(typed: str, one: str) -> None:
    assert "joined" not in hows(found_in(typed, f"Dat is een {one}"))


@pytest.mark.parametrize("one", ["noordzee", "wapenuitvoer", "email", "vandenbroeck", "12bis"])
def test_one_spelling_hides_no_other(one: str) -> None:
    several = {
        "noordzee": "noord zee",
        "wapenuitvoer": "wapen uitvoer",
        "email": "e mail",
        "vandenbroeck": "van den broeck",
        "12bis": "12 bis",
    }[one]
    assert set(texts_of(found_in(one, one, several))) == {one, several}


@pytest.mark.parametrize(("one", "several"), [("inrichting", "in richting"), ("decroo", "de croo")])
def test_a_stop_word_begins_a_word_only_where_that_is_not_there(one: str, several: str) -> None:
    assert texts_of(found_in(one, one, several)) == [one]
