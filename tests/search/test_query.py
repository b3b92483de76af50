"""What a typed query is read as."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.errors.queries import EmptyQueryError
from qa_cli.search import parse


def terms(text: str) -> list[tuple[str, ...]]:
    return [term.words for term in parse(text).terms]


def test_words_are_parted_by_spaces_and_folded() -> None:
    assert terms("Wapens  ARMENIË") == [("wapens",), ("armenie",)]


def test_a_hyphenated_word_is_one_term_of_several_words() -> None:
    assert terms("staakt-het-vuren foto’s") == [("staakt", "het", "vuren"), ("foto", "s")]


@pytest.mark.parametrize("text", ['"Minsk Group"', "“Minsk Group”", "«Minsk Group»"])
def test_quotes_of_any_kind_make_a_phrase(text: str) -> None:
    (term,) = parse(text).terms
    assert term.phrase
    assert term.words == ("minsk", "group")


def test_a_minus_leaves_out_a_word_or_phrase() -> None:
    query = parse('minsk -osce -"joseph borrell" - staakt-het')
    assert [term.words for term in query.terms] == [("minsk",), ("staakt", "het")]
    assert [term.words for term in query.without] == [("osce",), ("joseph", "borrell")]


def test_a_word_typed_twice_is_sought_once() -> None:
    assert terms("minsk minsk") == [("minsk",)]


def test_operators_of_other_search_engines_are_no_words_and_are_named() -> None:
    query = parse("trein OR bus AND NOT OR auto* *weg -AND")
    assert [term.text for term in query.terms] == ["trein", "bus", "auto", "weg"]
    assert [term.text for term in query.without] == ["AND"]
    assert query.operators == ("OR", "AND", "NOT", "auto*", "*weg")


@pytest.mark.parametrize("text", ["trein and or not bus", '"OR" trein*"', "5 * 3", "** trein"])
def test_words_in_small_letters_or_quotes_and_bare_signs_are_no_operators(text: str) -> None:
    assert set(parse(text).operators) <= {"trein*"}


def test_an_operator_that_is_all_that_was_typed_is_a_word() -> None:
    assert (terms("OR"), parse("OR").operators) == ([("or",)], ())


@pytest.mark.parametrize("text", ["", "   ", "?!…", "🙂", '""', "-osce", "\x1b[", "\u202e"])
def test_a_query_without_a_word_to_find_is_refused(text: str) -> None:
    with pytest.raises(EmptyQueryError):
        parse(text)


@given(st.text())
def test_any_text_is_a_query_or_empty(text: str) -> None:
    with suppress(EmptyQueryError):
        assert parse(text).terms
