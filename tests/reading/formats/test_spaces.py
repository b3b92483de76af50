"""White space of markup is one space, and what an author keeps apart stays so."""

import pytest

from qa_cli.reading.formats.spaces import collapsed


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        (" \n\t ", ""),
        ("een\n  twee\t\tdrie", "een twee drie"),
        ("  rand  ", "rand"),
        ("één\n  twee", "één twee"),
        ("één\ttwee\r\ndrie", "één twee drie"),
        ("3\xa0M€", "3\xa0M€"),
        ("1\u202f250 €", "1\u202f250 €"),
        ("één \xa0 twee", "één twee"),
        (" één ", "één"),
    ],
)
def test_runs_of_spaces_are_one_and_a_no_break_space_stays(text: str, shown: str) -> None:
    assert collapsed(text) == shown
