"""How a hit matched, in words."""

from typing import get_args

import pytest

from qa_cli.model.results import How, Match
from qa_cli.render import hit_phrases
from tests.render import results


def test_a_hit_is_headed_by_where_it_is() -> None:
    hits = (results.TITLE, results.NEAR, results.TWICE, results.EXACT)
    assert [hit_phrases.hit_heading(hit) for hit in hits] == [
        "Title",
        "Introduction, paragraph 2",
        "Sub-questions 5 and 6",
        "Answer to sub-questions 1 and 2",
    ]
    assert hit_phrases.hit_heading(results.TWICE._replace(together=())) == "Sub-question 5"


@pytest.mark.parametrize("how", get_args(How))
def test_every_way_to_match_has_words(how: How) -> None:
    said = hit_phrases.explanation(Match("woord", "Woorden", how, 0, "nl"))
    assert said.startswith("Woorden, exact" if how == "exact" else "woord -> Woorden, ")
    assert how in hit_phrases.reasons(results.EXACT._replace(worst=how)) or " " in said


def test_how_a_word_matched_is_said() -> None:
    near = Match("minks", "Minsk", "near", 1, "nl")
    assert hit_phrases.explanation(near) == "minks -> Minsk, 1 edit"
    assert hit_phrases.explanation(near._replace(edits=2)) == "minks -> Minsk, 2 edits"
    named = Match("latvia", "Letland", "name", 0, "nl", "English name")
    assert hit_phrases.explanation(named) == "latvia -> Letland, English name"
    assert hit_phrases.explanation(named._replace(note=None)) == "latvia -> Letland, another name"


def test_a_match_that_stands_twice_is_explained_once() -> None:
    twice = results.EXACT._replace(matches=results.EXACT.matches * 2)
    assert hit_phrases.explanations(twice) == "wapens, exact"
    assert hit_phrases.explanations(results.NEAR).count("; ") == 1


def test_what_a_hit_was_ranked_by_is_told_in_order_of_weight() -> None:
    assert hit_phrases.reasons(results.NEAR) == (
        "ranked by: 2 words found, at worst near, 1 edit, within 2 words, introduction"
    )
