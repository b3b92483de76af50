"""Where a text calls for its footnotes, and which numbers call for none."""

import pytest

from qa_cli.reading.lines import note_calls
from qa_cli.reading.lines.line import Call, Line, numbered
from tests.reading.writers import growth


@pytest.mark.parametrize(
    "text",
    ["de werkhonden1 zijn", "de zin.1 De volgende", "zo [1] is het", "zo is het. 1", "het\n1\nis"],
)
def test_a_number_calls_where_it_is_glued_bracketed_or_alone(text: str) -> None:
    assert 1 in note_calls.first(numbered(text))


@pytest.mark.parametrize("text", ["1. Hoeveel?", "in 2021", "5 mei", "art. 01", "12 honden"])
def test_a_number_of_a_sentence_calls_for_nothing(text: str) -> None:
    assert note_calls.first(numbered(text)) == {}


def test_it_is_told_in_which_line_each_is_called_first() -> None:
    lines = [Line("een", 1, calls=(Call(3, "2"),)), *numbered("woord1 en\n\nwoord2")]
    assert note_calls.first(lines) == {2: 0, 1: 1}


def test_a_number_may_break_into_a_sentence_of_the_line_above() -> None:
    assert note_calls.first(numbered("een zin die\n3 verder gaat")) == {3: 1}
    assert note_calls.first(numbered("Een zin is uit.\n3 honden")) == {}


@pytest.mark.slow
def test_the_time_grows_with_the_text() -> None:
    def work(count: int) -> None:
        note_calls.first([Line("woord1 en 2 " * count, 1)])

    assert growth(work, 4_000, times=4) < 8
