"""How near a word may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.text.fuzzy import BEGINNING, budget, mend, nearest, within


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


def test_a_wrong_first_letter_costs_one_more() -> None:
    assert within("zancties", ["sancties"], 2) == {"sancties": 2}
    assert within("zancties", ["sancties"], 1) == {}


def test_suggestions_come_nearest_first_and_not_from_afar() -> None:
    words = ["onderhandelen", "onderhandeling", "ondernemen", "vrede"]
    assert nearest("onderhandelinge", words, beginning=BEGINNING) == [
        "onderhandeling",
        "onderhandelen",
    ]
    assert nearest("iran", ["gran", "van"], beginning=BEGINNING) == []


def test_a_name_is_mended_at_exactly_the_edits_asked_for() -> None:
    assert mend("azerbijan", ["azerbaijan", "armenia"], 1) == ["azerbaijan"]
    assert mend("azerbijan", ["azerbaijan", "armenia"], 2) == []
    assert mend("az", ["ac"], 1) == []


@given(st.text(min_size=1, max_size=12), st.text(min_size=1, max_size=12))
def test_no_word_is_nearer_than_itself(word: str, other: str) -> None:
    assert within(word, [word], 2) == {word: 0}
    assert (within(word, [other], 2).get(other) == 0) == (word == other)
