"""Typing errors: what is near enough, and what is never taken for one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_cli.model.document import Document
from qa_cli.search import Memory, find, parse, typos
from qa_cli.search.memory_index import Words
from qa_cli.search.query import Term
from qa_cli.text.fuzzy import budget, within
from tests.search.conftest import Search, found_in, hows, matched, search, texts_of


def test_a_misspelt_name_finds_both_spellings_of_it() -> None:
    found = search("borell")
    texts = " ".join(hit.text for hit in found.hits)
    assert "Joseph Borrell" in texts
    assert "Josep Borrell" in texts
    assert {(match.how, match.edits) for hit in found.hits for match in hit.matches} == {
        ("near", 1)
    }


@pytest.mark.parametrize(
    "query",
    [
        *("Senegal", "Vanuatu", "Reunion", "kroatische", "Aken", "Wit-Rusland", "Zuid-Korea"),
        *("bermuda", "dominica", "united states", "Inde"),
    ],
)
def test_a_place_that_is_not_there_is_not_mended_into_a_word(query: str) -> None:
    assert search(query).total == 0


@pytest.mark.parametrize(("word", "neighbour"), [("export", "expert"), ("wapens", "wagens")])
def test_a_word_that_is_there_is_never_mended(
    on_awkward: Search, word: str, neighbour: str
) -> None:
    found = {w.lower() for hit in on_awkward(word).hits for w in matched(hit)}
    assert word in found
    assert neighbour not in found
    assert "near" not in hows(on_awkward(word))
    assert on_awkward(neighbour).total > 0


def test_a_wrong_first_letter_costs_two_edits(on_awkward: Search) -> None:
    assert on_awkward("vigeriaa").total == 0
    (match,) = on_awkward("zancties").hits[0].matches
    assert (match.matched, match.edits) == ("sancties", 2)
    assert on_awkward("zisen").total == 0


def test_only_the_fewest_edits_are_kept(on_awkward: Search) -> None:
    found = on_awkward("wagems")
    assert {match.edits for hit in found.hits for match in hit.matches} == {1}


def test_a_letter_left_out_is_likelier_than_a_wrong_one(bundled: Document) -> None:
    alone = [bundled.title._replace(text=text) for text in ("Een plier", "Een Pfizer")]
    memory = Memory(*(bundled._replace(name=f"d{at}", title=one) for at, one in enumerate(alone)))
    assert [hit.document for hit in find(parse("pfier"), memory).hits] == ["d1", "d0"]


def test_a_word_with_a_letter_before_it_is_a_compound_only_where_no_nearer_word_is_there() -> None:
    found = found_in("ubaine", "Une zone urbaine", "Une aubaine")
    assert texts_of(found) == ["Une zone urbaine"]
    assert hows(found) == {"near"}
    for query in ("bike", "facturatie"):
        longer = found_in(query, "Een ebike", "De efacturatie")
        assert hows(longer) == {"compound"}
    both = found_in("bike", "Een bike", "Een ebike", "Een bikes")
    assert texts_of(both) == ["Een bike", "Een bikes", "Een ebike"]


LETTERS = st.text("abcd", min_size=3, max_size=9)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(LETTERS, st.lists(LETTERS, min_size=1, max_size=30))
def test_the_words_with_the_fewest_edits_are_found_without_looking_at_all(
    typed: str, words: list[str]
) -> None:
    found = typos.near(Term(typed, (typed,)), Words([" ".join(words)]))
    most = budget(typed)
    mended = [word for word in words if len(word) >= 4]
    cost = within(typed, mended, most) if most else {}
    fewest = min(cost.values(), default=0)
    expected = {word for word, edits in cost.items() if edits == fewest and edits}
    assert typed in words or {item.words[0] for item in found} == expected
