"""Passages that are too many to rank one by one."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from qa_cli.model.document import Document
from qa_cli.search import Memory, buckets, find, parse
from qa_cli.search.expansion import expansions
from tests.search.conftest import titled

DATES = ("1/2/2020", "1 februari 2020", "op 1 februari", "2020-02-01", "1 février 2020", "1 2 2020")
NUMBERS = ("1.250.000", "1250000", "1 250 000", "1.250", "vs", "v.s.", "verenigde staten", "namen")
TEXTS = st.lists(st.sampled_from([*DATES, *NUMBERS]), min_size=1, max_size=4).map(" of ".join)


def test_of_many_hits_those_come_first_whose_words_stand_together(
    monkeypatch: pytest.MonkeyPatch, bundled: Document
) -> None:
    monkeypatch.setattr(buckets, "MOST_RANKED", 1)
    windows = [hit.window for hit in find(parse("vlaamse regering"), Memory(bundled)).hits]
    assert windows[0] == 2
    assert [window > 2 for window in windows] == sorted(window > 2 for window in windows)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    texts=st.lists(TEXTS, min_size=2, max_size=9), typed=st.sampled_from([*DATES[1:4], *NUMBERS])
)
def test_one_term_is_ranked_alike_by_the_index_and_passage_by_passage(
    monkeypatch: pytest.MonkeyPatch, texts: list[str], typed: str
) -> None:
    memory = titled(*texts)
    monkeypatch.setattr(buckets, "AT_ONCE", 1_000)
    one_by_one = find(parse(typed), memory).hits
    monkeypatch.setattr(buckets, "AT_ONCE", 1)
    if buckets.are_told_by_index(expansions(parse(typed), memory)):
        assert find(parse(typed), memory).hits == one_by_one


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        *(("1 februari 2020", True), ("1250000", False), ("op", True)),
        *(("verenigde staten", False), ("1.250.000", False), ("vs mali", False)),
    ],
)
def test_an_index_tells_the_order_of_one_term_whose_better_forms_are_no_longer(
    typed: str, told: bool
) -> None:
    memory = titled(" en ".join([*DATES, *NUMBERS]))
    assert buckets.are_told_by_index(expansions(parse(typed), memory)) is told
