"""Metadata is what a head states; nothing is taken out of what a text tells."""

import pytest

from tests.reading.writers import WRITTEN, flemish, read_text, stated

SENATE_NL = (
    "SÉNAT DE BELGIQUE BELGISCHE SENAAT\n\nSchriftelijke vraag nr. 5-1234\n\n"
    "van Bert Anciaux (sp.a) d.d. 10 februari 2011\n\naan de minister van Justitie\n\nDrugs\n\n"
    "1) Hoeveel controles?\n\n2) Waarom?\n\nAntwoord ontvangen op 4 april 2011 :\n\n"
    "1) Tien.\n\n2) Daarom.\n"
)
SENATE_FR = (
    "SÉNAT DE BELGIQUE BELGISCHE SENAAT\n\nQuestion écrite n° 5-2345\n\n"
    "de Christine Defraigne (MR) du 24 mai 2011\n\nà la ministre de l'Intérieur\n\nPolice\n\n"
    "1) Combien de postes ?\n\n2) Pourquoi ?\n\nRéponse reçue le 12 juillet 2011 :\n\n"
    "1) Dix.\n\n2) Parce que.\n"
)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            SENATE_NL,
            {
                "number": "5-1234",
                "asker": "Bert Anciaux (sp.a)",
                "minister": "minister van Justitie",
                "asked_on": "2011-02-10",
                "answered_on": "2011-04-04",
            },
        ),
        (
            SENATE_FR,
            {
                "number": "5-2345",
                "asker": "Christine Defraigne (MR)",
                "minister": "ministre de l'Intérieur",
                "asked_on": "2011-05-24",
                "answered_on": "2011-07-12",
            },
        ),
    ],
)
def test_a_record_of_the_senate_states_its_facts(text: str, facts: dict[str, str]) -> None:
    document = read_text(text).document
    assert stated(document) == facts
    assert [answer.to for answer in document.answers] == [(1,), (2,)]
    assert document.metadata.parliament is None


def test_a_flemish_head_states_who_asked_whom_and_when() -> None:
    document = read_text(flemish(WRITTEN, heads=True)).document
    assert document.metadata.parliament == "Vlaams Parlement"
    assert stated(document) == {
        "number": "784",
        "asker": "FREYA SAEYS",
        "minister": "JAN JAMBON",
        "asked_on": "2020-07-20",
    }


@pytest.mark.parametrize(
    "told",
    [
        "In vraag nr. 250 van de heer Bo van 28 april 2020 vroeg ik dat aan de minister van Werk.",
        "De wet van 12 januari 1989 geldt. De Vlaamse minister en de Vlaamse Regering zwijgen.",
    ],
)
def test_an_introduction_states_no_fact(told: str) -> None:
    document = read_text(
        f"Belgische Kamer\n\nTitel.\n\n{told}\n\n1. Hoeveel?\n\n2. Wie?\n"
    ).document
    assert stated(document) == {}


def test_a_date_of_the_question_is_not_that_of_the_answer() -> None:
    text = (
        "Vragen en Antwoorden\nBelgische Senaat\nVraag nr. 1401 van mevrouw Bo d.d. 20 juni 2001 "
        "(N.) :\nLeger.\n\nHoeveel?\n\nAntwoord van de minister op vraag nr. 1401 van mevrouw Bo "
        "d.d. 20 juni 2001 : Tien.\n"
    )
    facts = stated(read_text(text).document)
    assert (facts["asked_on"], facts.get("answered_on")) == ("2001-06-20", None)
