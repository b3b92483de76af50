"""A whole search: where all words must be, what is left out, and equal answers to equal queries."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_cli.errors.queries import EmptyQueryError
from tests.search.conftest import found_in, search, where


def test_a_word_is_found_in_question_answer_and_introduction_in_that_order() -> None:
    assert where(search("minsk")) == [("question", 2), ("answer", 2), ("introduction", 3)]


@pytest.mark.parametrize("query", ["erdogan", "jerevan", "iran", "xyzzyx", "z", "10000", "peace"])
def test_what_is_not_there_is_not_found_and_suggests_nothing(query: str) -> None:
    found = search(query)
    assert found.total == 0
    assert found.missing == (query,)
    assert found.suggestions == ()


@pytest.mark.parametrize("query", ['minsk -"osce', "minsk –osce", "minsk -'osce'"])
def test_a_minus_is_never_lost(query: str) -> None:
    assert search(query).total == 0


def test_a_word_typed_twice_counts_once() -> None:
    assert search("minsk, Minsk").hits[0].words == 1


def test_a_minus_leaves_out_passages() -> None:
    assert where(search("minsk -osce")) == []
    assert where(search("minsk -borrell")) == [("question", 2)]
    assert where(search('minsk -"josep borrell"')) == [
        ("question", 2)
    ]  # in English, both say Josep


def test_a_phrase_is_matched_in_order_and_never_mended() -> None:
    assert where(search('"minsk group"')) == where(search("minsk"))
    assert search('"group minsk"').total == 0
    assert search('"minks group"').missing == ("minks group",)


def test_hits_can_be_limited_to_parts_and_in_number() -> None:
    assert where(search("minsk", parts=["answer"])) == [("answer", 2)]
    assert where(search("minsk", parts=["answer", "introduction"]))[1] == ("introduction", 3)
    found = search("minsk", limit=1)
    assert (found.total, len(found.hits)) == (3, 1)


def test_a_form_that_is_not_there_and_ends_with_a_letter_twice_is_named() -> None:
    texts = ("Een gemeente", "Twee gemeenten")
    assert found_in("gemeentee", *texts).inflected == ("gemeentee",)
    assert found_in("gemeentee", *texts, "gemeentee").inflected == ()
    assert found_in("gemeentes", *texts).inflected == ()


def test_words_apart_are_sought_in_a_pair_and_then_in_the_document() -> None:
    assert search("minsk agenda").relaxed is None
    pair = search("agenda guterres")
    assert pair.relaxed == "pair"
    assert where(pair) == [("question", 2), ("answer", 2)]
    apart = search("poetin corona")
    assert apart.relaxed == "document"
    assert where(apart) == [("answer", 3), ("introduction", 3)]


queries = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from(
            [
                "minsk",
                "minks",
                "de",
                "azerbaijan",
                "ceasefire",
                "-osce",
                "het",
                "2020",
                "in",
                "landbuow",
                "borell",
                "'minsk",
            ]
        ),
        max_size=5,
    ).map(" ".join),
)


@settings(max_examples=200, deadline=None)
@given(queries)
def test_no_query_raises_and_equal_queries_give_equal_answers(query: str) -> None:
    try:
        found = search(query)
    except EmptyQueryError:
        return
    assert found == search(query)
    assert bool(found.hits) == bool(found.total)
    for hit in found.hits:
        assert hit.matches
        assert hit.spans
