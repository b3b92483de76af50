"""How close together the terms are."""

import pytest

from qa_cli.search.proximity import Spot, smallest
from tests.search.conftest import search


def test_the_smaller_window_ranks_first() -> None:
    found = search("buitenlands beleid")
    assert found.hits[0].window == 2
    windows = [hit.window for hit in found.hits if hit.worst == found.hits[0].worst]
    assert windows == sorted(windows)


@pytest.mark.parametrize(
    ("spots", "window"),
    [
        ([[(3, 3)]], 1),
        ([[(3, 5)]], 3),
        ([[(0, 0), (9, 9)], [(7, 7), (20, 20)]], 3),
        ([[(0, 1)], [(1, 2)]], 3),
        ([[(4, 4)], [(1, 1)], [(2, 2), (8, 8)]], 4),
        ([[(4, 4)], []], 0),
        ([], 0),
    ],
)
def test_the_window_holds_one_spot_of_each_term(spots: list[list[Spot]], window: int) -> None:
    assert smallest(spots) == window
