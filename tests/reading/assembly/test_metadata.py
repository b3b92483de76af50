"""Facts are those that a head states; nothing is taken out of what a text tells."""

import pytest

from tests.reading.writers import read_text, stated

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
            ("5-1234", "Bert Anciaux (sp.a)", "minister van Justitie", "2011-02-10", "2011-04-04"),
        ),
        (
            SENATE_FR,
            (
                "5-2345",
                "Christine Defraigne (MR)",
                "ministre de l'Intérieur",
                "2011-05-24",
                "2011-07-12",
            ),
        ),
    ],
)
def test_a_record_of_the_senate_states_its_facts(text: str, facts: tuple[str, ...]) -> None:
    document = read_text(text).document
    assert stated(document) == facts
    assert [answer.to for answer in document.answers] == [(1,), (2,)]
    assert document.metadata.parliament is None


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
    assert stated(document) == (None,) * 5


def test_a_date_of_the_question_is_not_that_of_the_answer() -> None:
    text = (
        "Vragen en Antwoorden\nBelgische Senaat\nVraag nr. 1401 van mevrouw Bo d.d. 20 juni 2001 "
        "(N.) :\nLeger.\n\nHoeveel?\n\nAntwoord van de minister op vraag nr. 1401 van mevrouw Bo "
        "d.d. 20 juni 2001 : Tien.\n"
    )
    assert stated(read_text(text).document)[3:] == ("2001-06-20", None)


def test_a_parliament_that_is_only_spoken_of_is_not_the_documents() -> None:
    document = read_text("Een titel\n\nDe Vlaamse Regering zwijgt.\n\n1. Hoe?\n2. Wie?\n").document
    assert document.metadata.parliament is None


def test_few_words_tell_the_language_by_their_headings() -> None:
    reading = read_text(
        "Vraag 1\nKent u dit?\nAntwoord 1\nJa.\nVraag 2\nWat nu?\nAntwoord 2\nNu.\n"
    )
    assert reading.document.language == "nl"
    assert reading.form == "general rules, Dutch"


AANHANGSEL = (
    "Tweede Kamer der Staten-Generaal 2\nVergaderjaar 2024–2025 Aanhangsel van de Handelingen\n"
    "Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n"
    "575\nVragen van het lid Bo (SP) aan de Minister van Werk over melk (ingezonden 3 mei 2024). "
    "Zie ook Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 12\n"
    "Vraag 1\nKlopt het?\nAntwoord 1\nJa.\nah-tk-20242025-575\n"
)


QUESTION_PAPER = (
    "2024Z18294\nAntwoord van minister Bo (Werk) (ontvangen 3 mei 2024)\n\nVraag 1\nHoe?\n"
)
SENATE_BULLETIN = (
    "Belgische Senaat\n\nBulletin 2-47\n\nZITTING 2001-2002\n\nMinister van Werk\n\nVraag nr. 1093 "
    "van de heer Bo d.d. 16 januari 2001 (N.) :\nMelk.\n\n1. Hoe?\n2. Wie?\n"
)
CHAMBER_BULLETIN = (
    "Chambre des représentants de Belgique\n\nQRVA 55 042\nDO 2019202002930\nQuestion n° 547 de "
    "M. Bo du 16 janvier 2020 (Fr.) :\nLait.\n\n1. Quoi ?\n2. Qui ?\n"
)
PRINTED_PAPER = (
    "Niederer Landtag – 19. Wahlperiode Drucksache 19/700\nKleine Anfrage zur schriftlichen "
    "Beantwortung\nMilch\n1. Wie viel Milch gibt es?\nViel.\n2. Wo ist sie?\nHier.\n"
)


@pytest.mark.parametrize(
    ("text", "stated", "name"),
    [
        (
            AANHANGSEL,
            ("Tweede Kamer", "2024-2025", "575", "ah-tk-20242025-575", None),
            "575-2024-2025",
        ),
        (QUESTION_PAPER, (None, None, "2024Z18294", "2024Z18294", None), "2024z18294"),
        (
            SENATE_BULLETIN,
            ("Belgische Senaat", "2001-2002", "1093", None, "2-47"),
            "1093-2001-01-16-bo-werk",
        ),
        (
            CHAMBER_BULLETIN,
            ("Chambre des représentants de Belgique", None, "547", "2019202002930", "55 042"),
            "547-2020-01-16-bo-fr",
        ),
        (
            PRINTED_PAPER,
            ("Niederer Landtag", "19. Wahlperiode", "19/700", None, None),
            "19-700-niederer-landtag",
        ),
    ],
)
def test_a_head_states_where_and_under_which_numbers_it_was_filed(
    text: str, stated: tuple[str | None, ...], name: str
) -> None:
    document = read_text(text).document
    told = document.metadata
    filed = (told.chamber, told.session, told.number, told.identifier, told.bulletin)
    assert filed == stated
    assert document.name == name


def test_the_file_of_a_document_does_not_decide_its_name() -> None:
    assert read_text(AANHANGSEL, "a.txt").document == read_text(AANHANGSEL, "b.pdf").document
