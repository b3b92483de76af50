"""The head of a document: its title, its introduction, and the names that are neither."""

import pytest

from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines import head
from qa_cli.reading.lines.hyphens import Hyphens
from qa_cli.reading.lines.line import numbered
from qa_cli.reading.lines.paragraphs import Paragraphs
from tests.reading.writers import problems, read_text


def read(text: str, form: str) -> head.Head:
    lines = numbered(text)
    named = forms.form(form)
    return head.read(lines, named, Paragraphs(None, Hyphens(lines, named)))


def test_the_first_paragraph_is_the_title_and_lines_of_the_head_are_left_out() -> None:
    found = read("SCHRIFTELIJKE VRAAG\nnr. 784\n\nWapens\n\nHet is zo.", "vlaams-parlement")
    assert found.title is not None
    assert found.title.text == "Wapens"
    assert [paragraph.text for paragraph in found.introduction] == ["Het is zo."]
    assert [line.text for line in found.left] == ["SCHRIFTELIJKE VRAAG", "nr. 784"]


def test_of_a_long_text_without_a_title_the_first_sentence_stands_in() -> None:
    found = read(f"Het is zo. {'En meer. ' * 30}", "vlaams-parlement")
    assert found.stands_in
    assert found.title is not None
    assert found.title.text == "Het is zo."


@pytest.mark.parametrize("more", ["", " Dat is lang."])
def test_a_sentence_too_long_for_a_title_is_the_introduction(more: str) -> None:
    long = f"Het is {'zeer ' * 60}lang.{more}"
    found = read(f"{long}\n\nNog iets.", "nl")
    assert found.title is None
    assert [paragraph.text for paragraph in found.introduction] == [long, "Nog iets."]
    reading = read_text(f"{long}\n\n1. Hoeveel?\n", "vraag-7.txt")
    assert reading.document.title.text == "vraag-7.txt"
    assert problems(reading) == ["title from file name", "unanswered"]


def test_the_first_sentence_ends_at_no_abbreviation() -> None:
    first = "Op mijn schriftelijke vraag nr. 21 aan mevr. A. De Vries kwam een antwoord."
    reading = read_text(f"{first} {'Dat antwoord was lang en duidelijk. ' * 6}\n\n1. Wat nu?\n")
    assert reading.document.title.text == first
    assert problems(reading) == ["title from text", "unanswered"]


def test_a_title_may_be_known_by_the_label_before_it() -> None:
    found = read("Anfrage des Abgeordneten Bo\nbetr.: Bahnhöfe", "saarland")
    assert found.title is not None
    assert found.title.text == "Bahnhöfe"
    assert "betr.:" in [line.text.strip() for line in found.left]
