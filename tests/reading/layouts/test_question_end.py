"""Where a sub-question ends, and what after its question mark still belongs to it."""

import re

import pytest

from qa_cli.reading.layouts import question_end
from qa_cli.reading.lines.line import numbered

REQUESTS = re.compile("Bitte ")


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Wie viele?\nZehn.", "Zehn."),
        ("Wie viele? Zehn.", "Zehn."),
        ("Wie viele? Wenn keine,\nwarum?\nZehn.", "Zehn."),
        ("Wie viele? Bitte einzeln aufführen.\nZehn.", "Zehn."),
        ("„Wer darf das?“1\nDas Land.", "Das Land."),
    ],
)
def test_the_answer_begins_after_all_that_still_asks(text: str, rest: str) -> None:
    lines = numbered(text)
    border = question_end.find(lines, REQUESTS)
    assert border is not None
    assert lines[border.at].text[border.start :] == rest


def test_what_asks_nothing_has_no_end() -> None:
    assert question_end.find(numbered("Das Land zahlt"), REQUESTS) is None


def test_a_sentence_goes_on_after_an_abbreviation() -> None:
    lines = numbered("Gilt das? b) Für wen soll es ggf. Gültigkeit haben?\nDas ist offen.")
    assert question_end.find(lines, REQUESTS) == (1, 0)
