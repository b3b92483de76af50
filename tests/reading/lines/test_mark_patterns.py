"""What a heading looks like: which of a form's patterns it is, its numbers and its letter."""

import pytest

from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines import mark_patterns


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Vraag 2a", ("question", "2", "a", 8)),
        ("Antwoord 2 en 3: Ja.", ("answer", "2 en 3", None, 17)),
        ("**Antwoord**", ("answer", None, None, 12)),
        ("Bijlage", ("aside", None, None, 7)),
        ("Vraag gesteld", None),
        ("", None),
    ],
)
def test_a_heading_is_told_by_its_pattern(text: str, heading: tuple[object, ...] | None) -> None:
    assert mark_patterns.heading(forms.form("nl")).match(text) == heading


def test_each_space_of_a_pattern_stands_for_several() -> None:
    assert mark_patterns.spaced("Vraag {numbers}") == r"Vraag[ \t]+{numbers}"
    assert mark_patterns.spaced("Vraag ?[ a]") == r"Vraag[ \t]*[ a]"
