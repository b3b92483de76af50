"""Metadata is what a head states; nothing is taken out of what a text tells."""

import pytest

from qa_cli.model.metadata import Metadata
from qa_cli.reading.assembly.metadata import with_ministers_apart
from qa_cli.reading.forms import form as forms
from tests.reading.writers import WRITTEN, flemish, read_text
from tests.reading.writers import stated as stated_by

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
    assert stated_by(document) == facts
    assert [answer.to for answer in document.answers] == [(1,), (2,)]
    assert document.metadata.parliament is None


@pytest.mark.parametrize(
    ("stated", "language", "apart"),
    [
        ("Minister De Boer (Financiën)", "nl", ()),
        (
            "Minister De Boer (Werk en Inkomen) en antwoord van Staatssecretaris Bakker (Zorg)",
            "nl",
            ("Minister De Boer (Werk en Inkomen)", "Staatssecretaris Bakker (Zorg)"),
        ),
        (
            "Minister A (W), Minister B (X), Staatssecretaris C (Y) en van de minister van Zorg",
            "nl",
            ("Minister A (W)", "Minister B (X)", "Staatssecretaris C (Y)", "minister van Zorg"),
        ),
        (
            "de heer Bos, minister van Zorg, mede namens de minister van Werk.",
            "nl",
            ("de heer Bos, minister van Zorg", "minister van Werk"),
        ),
        ("vice-eersteminister en minister van Werk en Zorg", "nl", ()),
        ("ministre du Travail et des Finances", "fr", ()),
        ("vice-premier ministre et ministre du Travail", "fr", ()),
        (
            "ministre du Travail et de la ministre de la Santé",
            "fr",
            ("ministre du Travail", "ministre de la Santé"),
        ),
        (None, "nl", ()),
    ],
)
def test_several_ministers_are_apart_where_that_is_certain(
    stated: str | None, language: str, apart: tuple[str, ...]
) -> None:
    told = with_ministers_apart(Metadata(minister=stated), forms.form(language))
    assert told.apart == apart
    assert told.ministers == (apart or ((stated,) if stated else ()))


def test_a_paper_of_two_ministers_states_each_of_them() -> None:
    both = "Minister De Boer (Financiën) en antwoord van Staatssecretaris Bakker (Zorg)"
    document = read_text(
        "Tweede Kamer der Staten-Generaal\nVergaderjaar 2024–2025\n575\n"
        "Vragen van het lid Jansen (CDA) over melk (ingezonden 24 oktober 2024).\n"
        f"Antwoord van {both} (ontvangen 18 november 2024).\n"
        "Vraag 1\nHoeveel melk is er?\nAntwoord 1\nGenoeg.\n"
    ).document
    assert document.metadata.minister == both
    assert document.metadata.ministers == (
        *("Minister De Boer (Financiën)", "Staatssecretaris Bakker (Zorg)"),
    )


def test_the_session_of_another_question_in_a_head_is_not_its_own() -> None:
    metadata = read_text(
        "AH 612\n2024Z15295\n"
        "Antwoord van minister De Boer (Financiën) (ontvangen 19 november 2024)\n"
        "Zie ook Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 507\n\n"
        "Vraag 1\nHoeveel melk is er?\n\nAntwoord 1\nGenoeg.\n"
    ).document.metadata
    assert (metadata.number, metadata.session) == ("2024Z15295", None)


def test_a_flemish_head_states_who_asked_whom_and_when() -> None:
    document = read_text(flemish(WRITTEN, heads=True)).document
    assert document.metadata.parliament == "Vlaams Parlement"
    assert stated_by(document) == {
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
    assert stated_by(document) == {}


def test_a_date_of_the_question_is_not_that_of_the_answer() -> None:
    text = (
        "Vragen en Antwoorden\nBelgische Senaat\nVraag nr. 1401 van mevrouw Bo d.d. 20 juni 2001 "
        "(N.) :\nLeger.\n\nHoeveel?\n\nAntwoord van de minister op vraag nr. 1401 van mevrouw Bo "
        "d.d. 20 juni 2001 : Tien.\n"
    )
    facts = stated_by(read_text(text).document)
    assert (facts["asked_on"], facts.get("answered_on")) == ("2001-06-20", None)
