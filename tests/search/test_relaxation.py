"""A word too many: what is left out, and what is said of it."""

import pytest

from qa_cli.model.document import Document
from qa_cli.search import Memory, find, parse
from tests.search.conftest import found_in, texts_of

TEXTS = (
    "Wapenuitvoer naar Mali in 2020",
    "Melk uit Mali",
    "Wapenuitvoer naar Congo",
    "Een trein naar Gent",
    "Een trein naar Brugge",
)


def test_question_and_stop_words_are_the_first_to_go() -> None:
    found = found_in("hoeveel wapenuitvoer zijn er naar mali?", *TEXTS, "Hoeveel er zijn")
    assert texts_of(found) == [TEXTS[0]]
    assert found.relaxed is None
    assert found.left_out == ("hoeveel", "zijn", "er", "naar")
    assert found.missing == ()


def test_a_word_that_is_nowhere_is_left_out_and_said() -> None:
    found = found_in("wapenuitvoer zwakrimol mali", *TEXTS)
    assert texts_of(found) == [TEXTS[0]]
    assert found.missing == ("zwakrimol",)


def test_a_word_from_elsewhere_does_not_empty_the_answer() -> None:
    found = found_in("wapenuitvoer mali trein 2020", *TEXTS)
    assert found.relaxed == "words"
    assert found.hits[0].text == TEXTS[0]


def test_of_passages_with_as_many_words_the_one_with_the_rarer_comes_first() -> None:
    found = found_in("trein melk", *TEXTS)
    assert texts_of(found) == [TEXTS[1]]


@pytest.mark.parametrize(
    "query",
    [
        *("zwakrimol", "zwakrimol vexgnobir", "hoeveel zwakrimol", "de zwakrimol zijn er"),
        *('mali "zwa kri"', 'mali "trein mali"'),
    ],
)
def test_absent_words_alone_and_absent_phrases_find_nothing(query: str) -> None:
    found = found_in(query, *TEXTS, "Hoeveel de zijn er")
    assert (found.total, found.hits) == (0, ())
    assert found.missing


def test_a_quoted_phrase_is_never_left_out() -> None:
    found = found_in('"trein naar" melk wapenuitvoer', *TEXTS)
    assert all("trein naar" in text for text in texts_of(found))
    assert found_in('"trein naar" mali', *TEXTS).relaxed == "words"


def test_exact_leaves_out_nothing() -> None:
    assert found_in("wapenuitvoer mali trein", *TEXTS, exact=True).total == 0
    assert found_in("hoeveel mali", *TEXTS, "Hoeveel", exact=True).total == 0
    assert found_in("hoeveel mali", *TEXTS, "Hoeveel").total == 2


def test_one_word_is_not_relaxed() -> None:
    assert found_in("de", "Niets daarvan").total == 0


def test_what_minus_leaves_out_stays_out_and_is_counted(bundled: Document) -> None:
    found = found_in("mali wapenuitvoer trein -melk", *TEXTS)
    assert TEXTS[1] not in texts_of(found)
    memory = Memory(bundled)
    left = find(parse("minsk -osce"), memory)
    assert (left.total, left.excluded) == (0, 3)
    assert find(parse("minsk -borrell"), memory).excluded == 2
    assert find(parse("minsk"), memory).excluded == 0


def test_a_rare_word_that_means_nothing_here_hides_no_passage_with_all_others() -> None:
    common = [f"De minister over de brexit, {at}" for at in range(6)]
    found = found_in("minister brexit zeldzaam", *common, "Iets zeldzaams", "De minister")
    assert found.relaxed == "words"
    assert set(common) < set(texts_of(found))
    assert "De minister" not in texts_of(found)
