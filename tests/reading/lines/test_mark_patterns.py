"""What a heading looks like: which of a form's patterns it is, its numbers and its letter."""

import pytest

from qa_cli.reading.forms import form as forms
from qa_cli.reading.lines import mark_patterns
from tests.reading.writers import LONG, read_text, texts


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
    found = mark_patterns.heading(forms.form("nl")).match(text)
    assert (found and (found.kind, found.numbers, found.letter, found.end)) == heading


@pytest.mark.parametrize(
    ("text", "form", "kind", "answer"),
    [
        ("AANVULLEND ANTWOORD", "nl", "answers", "added"),
        ("Gecorrigeerd antwoord 1", "nl", "answer", "corrected"),
        ("VOORLOPIG ANTWOORD", "nl", "answers", "provisional"),
        ("GECOÖRDINEERD ANTWOORD", "nl", "answers", "coordinated"),
        ("Verwijzend antwoord", "nl", "answers", "referring"),
        ("Rechtzetting", "nl", "answers", "corrected"),
        ("Nader antwoord", "nl", "answers", "added"),
        ("Mededeling", "nl", "aside", "postponement"),
        ("Réponse complémentaire", "fr", "answers", "added"),
        ("Réponse provisoire", "fr", "answers", "provisional"),
        ("Ergänzende Antwort zu Frage 2", "de", "answer", "added"),
        ("Holding reply", "en", "answers", "provisional"),
        ("Antwoord", "nl", "answer", "final"),
    ],
)
def test_a_heading_says_which_kind_of_answer_it_begins(
    text: str, form: str, kind: str, answer: str
) -> None:
    found = mark_patterns.heading(forms.form(form)).match(text)
    assert found is not None
    assert (found.kind, found.answer) == (kind, answer)


def test_each_space_of_a_pattern_stands_for_several() -> None:
    assert mark_patterns.spaced("Vraag {numbers}") == r"Vraag[ \t]{1,80}+{numbers}"
    assert mark_patterns.spaced("Vraag ?[ a]") == r"Vraag[ \t]{0,80}+[ a]"


def test_a_word_of_a_sentence_is_no_heading_inside_a_text_without_lines() -> None:
    reading = read_text(
        "De Europese Commissie vraagt veel. Ik verwijs naar Vragen en Antwoorden, Kamer, nr. 185."
        f"{LONG}1. Op welke wijze wordt dat gevolgd?2. Is er een evaluatie?"
    )
    assert reading.form == "European Parliament, Dutch"
    assert texts(reading) == {1: "Op welke wijze wordt dat gevolgd?", 2: "Is er een evaluatie?"}
