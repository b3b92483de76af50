"""Which of two passages comes first."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_cli.errors.queries import EmptyQueryError
from tests.search.conftest import Search, matched, search


def test_a_country_is_not_found_in_the_name_of_another(on_awkward: Search) -> None:
    assert on_awkward("sudan").total == 0
    assert on_awkward("south sudan").total == 1


def test_of_passages_as_bad_at_worst_the_one_with_more_exact_words_is_first(
    on_awkward: Search,
) -> None:
    found = on_awkward("wapenn export")
    assert found.hits[0].part == "introduction"
    assert set(matched(found.hits[0])) == {"wapen", "export"}


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=300))
def test_a_near_match_never_stands_above_an_exact_one(query: str) -> None:
    try:
        found = search(f"minsk {query}", limit=None)
    except EmptyQueryError:
        return
    ranks = [(-hit.words, hit.worst == "near", hit.edits) for hit in found.hits]
    assert ranks == sorted(ranks)
