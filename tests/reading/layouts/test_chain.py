"""Which of the printed numbers count: those that leave the least that is odd."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.reading.layouts import chain
from qa_cli.reading.layouts.chain import Candidate


def asking(*numbers: int) -> list[Candidate]:
    return [Candidate((number,), asks=True) for number in numbers]


def telling(*numbers: int) -> list[Candidate]:
    return [Candidate((number,), asks=False) for number in numbers]


def test_a_list_before_the_sub_questions_does_not_count() -> None:
    assert chain.of_questions([*telling(1, 2, 3), *asking(1, 2)]).chosen == (3, 4)


@pytest.mark.parametrize(
    ("printed", "chosen"),
    [
        ((1, 1, 2, 3, 2, 3), (0, 4, 5)),  # a list in the first answer
        ((1, 2, 1, 2, 3), (0, 1, 4)),  # one in the second
        ((1, 7, 2, 3), (0, 2, 3)),  # a stray number
        ((1, 3), (0, 1)),  # one is missing
    ],
)
def test_answers_are_those_that_leave_the_least_odd(
    printed: tuple[int, ...], chosen: tuple[int, ...]
) -> None:
    assert chain.of_answers(telling(*printed), (1, 2, 3)).chosen == chosen


def test_numbers_printed_again_and_out_of_order_are_told() -> None:
    assert chain.of_answers(telling(1, 2, 2, 3), (1, 2, 3)).repeated
    assert chain.of_answers(telling(1, 3, 2), (1, 2, 3)).disordered == (2,)


@pytest.mark.slow
@given(st.integers(1, 30), st.data())
def test_a_perfect_chain_is_found_among_lists(count: int, data: st.DataObject) -> None:
    printed: list[int] = []
    true = []
    for number in range(1, count + 1):
        true.append(len(printed))
        printed.append(number)
        if number + 1 < count and data.draw(st.booleans()):
            printed += range(1, data.draw(st.integers(2, 4)) + 1)
    assert chain.of_answers(telling(*printed), range(1, count + 1)).chosen == tuple(true)
