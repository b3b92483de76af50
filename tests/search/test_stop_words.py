"""Words that say nothing of what is asked for: folded, each in the languages of the papers."""

import pytest

from qa_cli.search.stop_words import STOP_WORDS
from qa_cli.text.tokenizer import fold


def test_they_are_folded_as_texts_are() -> None:
    assert [word for word in STOP_WORDS if fold(word) != word] == []


@pytest.mark.parametrize(
    "word", ["hoeveel", "wat", "is", "de", "combien", "quelles", "how", "the", "wieviele", "der"]
)
def test_the_words_of_a_question_in_plain_language_are_among_them(word: str) -> None:
    assert word in STOP_WORDS


@pytest.mark.parametrize(
    "word", ["minister", "regering", "wapens", "mali", "vs", "vn", "eu", "2020", "geld", "jaar"]
)
def test_what_is_asked_for_is_not(word: str) -> None:
    assert word not in STOP_WORDS
