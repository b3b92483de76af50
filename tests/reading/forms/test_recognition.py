"""Which form a document is in, by the words that it shows."""

import pytest

from qa_cli.reading.forms import recognition
from tests.reading.writers import answers, read_text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Het is niet aan de minister om deze vragen te beantwoorden.", "nl"),
        ("Ce n'est pas au ministre de répondre dans les délais pour vous.", "fr"),
        ("Das ist nicht die Aufgabe der Regierung und des Landes.", "de"),
        ("It is not for the minister to answer this in that way.", "en"),
    ],
)
def test_the_general_rules_are_those_of_the_texts_language(text: str, language: str) -> None:
    form, known_by, _ = recognition.recognise(text)
    assert (form.language, form.general, known_by) == (language, True, None)


def test_a_document_in_no_known_form_is_read_by_the_general_rules() -> None:
    text = "A title\n\nQuestion 1\nWhy is the sky blue?\n\nAnswer 1\nBecause of the air in it.\n"
    reading = read_text(text)
    assert (reading.form, reading.known_by) == ("general rules, English", None)
    assert answers(reading) == {(1,): "Because of the air in it."}


def test_the_head_of_the_official_papers_alone_shows_the_tweede_kamer() -> None:
    reading = read_text(
        "Vragen van de Kamerleden Bo en Lo (SP) over werk aan het kabinet "
        "(ingezonden 3 mei 2024).\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n"
    )
    assert reading.form == "Tweede Kamer"
    assert reading.document.metadata.asker == "Bo en Lo (SP)"


def test_a_quotation_in_another_language_does_not_tell_the_language() -> None:
    reading = read_text(
        'Spoorwegen\n\n1. Kent u de uitspraak "la question de la volonté et des moyens pour les '
        'usagers est une question"?\n2. Wat antwoordt u?\n\nAntwoord\n\n1. Ja.\n2. Niets.\n'
    )
    assert reading.document.language == "nl"
    assert answers(reading) == {(1,): "Ja.", (2,): "Niets."}


def test_few_words_tell_the_language_by_their_headings() -> None:
    reading = read_text(
        "Vraag 1\nKent u dit?\nAntwoord 1\nJa.\nVraag 2\nWat nu?\nAntwoord 2\nNu.\n"
    )
    assert reading.document.language == "nl"
    assert reading.form == "general rules, Dutch"


def test_a_sign_is_certain_and_a_hint_is_not() -> None:
    sign = recognition.recognise("SCHRIFTELIJKE VRAAG\nnr. 784\nvan Bo")
    assert (sign.form.parliament, sign.certain) == ("Vlaams Parlement", True)
    hint = recognition.recognise("Een titel\n\nDe Vlaamse Regering zwijgt.\n\n1. Hoe is dat?")
    assert (hint.form.parliament, hint.certain) == ("Vlaams Parlement", False)
    assert hint.known_by == "Vlaamse Regering"


def test_the_plain_beginning_of_a_sign_stands_in_all_that_it_matches() -> None:
    for pattern, plain in [
        ("Tweede Kamer der\\s+Staten", "Tweede Kamer der"),
        ("Vragen? van", "Vrage"),
        ("a|b", ""),
        ("(?:a|b) c", ""),
        ("Geacht [Cc]ollege", "Geacht "),
    ]:
        assert recognition.plain_beginning(pattern) == plain
