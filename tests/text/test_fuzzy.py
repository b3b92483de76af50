"""How near a word may be, and what a reader means by a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.text.fuzzy import (
    BEGINNING,
    Resolved,
    budget,
    is_one_edit_away,
    nearest,
    resolve,
    resolve_words,
    within,
)


@pytest.mark.parametrize(
    ("word", "edits"),
    [
        ("vn", 0),
        ("fit", 0),
        ("mins", 1),
        ("minsks", 1),
        ("borrell", 2),
        ("covid19", 0),
        ("2020", 0),
    ],
)
def test_the_budget_grows_with_the_word_and_is_none_for_numbers(word: str, edits: int) -> None:
    assert budget(word) == edits


def test_a_swap_of_neighbours_is_one_edit() -> None:
    assert within("landbuow", ["landbouw"], 2) == {"landbouw": 1}


def test_letters_that_are_swapped_around_another_mistake_are_two_edits() -> None:
    assert within("farnchies", ["franchises"], 2) == {"franchises": 2}
    assert within("verificaietes", ["verificaties", "verificatie"], 2) == {"verificaties": 2}
    assert within("farnchies", ["franchises"], 1) == {}


def test_a_wrong_first_letter_costs_one_more() -> None:
    assert within("zancties", ["sancties"], 2) == {"sancties": 2}
    assert within("zancties", ["sancties"], 1) == {}


@given(st.text("abc", min_size=1, max_size=6), st.text("abc", min_size=1, max_size=6))
def test_one_edit_is_known_without_measuring(word: str, other: str) -> None:
    near = word[0] == other[0] and within(word, [other], 1).get(other) == 1
    assert is_one_edit_away(word, other) is near


def test_suggestions_come_nearest_first_and_not_from_afar() -> None:
    words = ["onderhandelen", "onderhandeling", "ondernemen", "vrede"]
    assert nearest("onderhandelinge", words, beginning=BEGINNING) == [
        "onderhandeling",
        "onderhandelen",
    ]
    assert nearest("iran", ["gran", "van"], beginning=BEGINNING) == []


COUNTRIES = {"armenia": ["AM"], "azerbaijan": ["AZ"], "congo": ["CD", "CG"], "mali": ["ML"]}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("azerbaijan", Resolved(("AZ",), "name")),
        ("congo", Resolved(("CD", "CG"), "name")),
        ("azerbijan", Resolved(("AZ",), "near")),
        ("azerbijn", Resolved(("AZ",), "near")),
        ("azrbijn", Resolved(suggestions=("AZ",))),
        ("malu", Resolved(("ML",), "near")),
        ("mal", Resolved()),
        ("az", Resolved()),
        ("xyz", Resolved()),
        ("", Resolved()),
    ],
)
def test_a_name_is_the_name_itself_or_the_one_that_is_fewest_edits_away(
    typed: str, found: Resolved[str]
) -> None:
    assert resolve(typed, COUNTRIES) == found


def test_a_beginning_or_part_of_a_name_counts_where_that_is_wanted_and_before_any_edit() -> None:
    names = {"landbouw": [1], "tuinbouw": [2], "bouwmaterialen": [3], "boum": [4]}
    assert resolve("bouw", names, part="anywhere") == Resolved((3, 1, 2), "part")
    assert resolve("bouw", names, part="beginning") == Resolved((3,), "part")
    assert resolve("bouw", names) == Resolved((4,), "near")
    assert resolve("", names, part="anywhere") == Resolved()


def test_as_many_edits_are_forgiven_as_the_caller_says() -> None:
    assert resolve("azerbijn", COUNTRIES, edits=1).suggestions == ("AZ",)
    assert resolve("azerbijan", COUNTRIES, edits=0) == Resolved(suggestions=("AZ",))


def test_what_several_names_name_is_given_once() -> None:
    names = {"azerbeidzjan": ["AZ"], "azerbeidzjans": ["AZ"]}
    assert resolve("azerbeidzja", names, part="beginning") == Resolved(("AZ",), "part")


PEOPLE = {
    "els ampe": ["ELS AMPE", "Els Ampé"],
    "jan jambon": ["Jan Jambon"],
    "jan peeters": ["Jan Peeters"],
    "piet peters": ["Piet Peters"],
}


@pytest.mark.parametrize(
    ("typed", "meant", "how"),
    [
        ("els ampe", ("ELS AMPE", "Els Ampé"), "name"),
        ("ampe els", ("ELS AMPE", "Els Ampé"), "name"),
        ("jan", ("Jan Jambon", "Jan Peeters"), "name"),
        ("ja jamb", ("Jan Jambon",), "part"),
        ("jambom", ("Jan Jambon",), "near"),
        ("jambom jan", ("Jan Jambon",), "near"),
        ("jan peters", ("Jan Peeters",), "near"),
        ("peters", ("Piet Peters",), "name"),
    ],
)
def test_each_word_of_a_name_is_found_in_any_order_and_none_is_left_over(
    typed: str, meant: tuple[str, ...], how: str
) -> None:
    assert resolve_words(typed, PEOPLE, part="beginning") == Resolved(meant, how)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed", ["vandenbergh", "van denbergh", "jef vandenbergh", "jefvandenbergh"]
)
def test_the_same_letters_with_other_spaces_are_nearer_than_any_edit(typed: str) -> None:
    people = {"jef van den bergh": ["Bergh"], "kristien van vaerenbergh": ["Vaerenbergh"]}
    found = resolve_words(typed, people, part="beginning")
    assert found == Resolved(("Bergh",), "name")


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("els jambon", ("Jan Jambon",)),
        ("jan zuhal", ()),
        ("peetrsen jan", ("Jan Peeters", "Piet Peters")),
        ("", ()),
    ],
)
def test_what_is_suggested_is_like_the_word_that_is_in_no_name_or_the_last(
    typed: str, suggested: tuple[str, ...]
) -> None:
    assert resolve_words(typed, PEOPLE, part="beginning") == Resolved(suggestions=suggested)


@given(st.text(min_size=1, max_size=12), st.text(min_size=1, max_size=12))
def test_no_word_is_nearer_than_itself(word: str, other: str) -> None:
    assert within(word, [word], 2) == {word: 0}
    assert (within(word, [other], 2).get(other) == 0) == (word == other)
