"""What a document is called: readable, and the same whatever else there is."""

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_cli.model import naming
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Paragraph
from tests.library.conftest import CORRECTED, MALI, PLACE, TRAINS, UNDATED, question, restated

if TYPE_CHECKING:
    from qa_cli.model.document import Document

KAMER = "Tweede Kamer der Staten-Generaal"


@pytest.mark.parametrize(
    ("stated", "name"),
    [
        (
            {"number": "784", "asked_on": "2020-07-20", "asker": "ELS AMPE", "minister": "Jan Bo"},
            "784-2020-07-20-ampe-bo",
        ),
        ({"number": "784", "asked_on": "2020-07-20", "asker": "Els Ampe"}, "784-2020-07-20-ampe"),
        (
            {"number": "12", "session": "2019-2020", "asker": "Els Ampe", "minister": "Jan Bo"},
            "12-2019-2020-ampe-bo",
        ),
        ({"number": "2024Z18294", "asked_on": "2024-11-18", "asker": "Bo"}, "2024z18294"),
        ({"number": "2024Z 18294"}, "2024z18294"),
        ({"number": "575", "session": "2024-2025", "parliament": KAMER}, "575-2024-2025"),
        ({"number": "19/11193", "chamber": "Ander Landtag"}, "19-11193-ander-landtag"),
    ],
)
def test_a_name_holds_what_the_numbering_needs(stated: dict[str, Any], name: str) -> None:
    document = question("x", "Wapenexport naar Mali", "Hoe?", **stated)
    assert naming.name(document) == name
    assert naming.identity(document) == name


@pytest.mark.parametrize(
    ("stated", "beginning"),
    [
        ({}, "wapenexport-naar-mali-over-de-jaren"),
        ({"asked_on": "2020-07-20"}, "wapenexport-naar-mali-over-de-jaren-2020-07-20"),
        ({"number": "784"}, "784-wapenexport-naar-mali-over-de-jaren"),
        (
            {"number": "784", "asked_on": "2020-07-20", "minister": "Jan Bo"},
            "784-2020-07-20-wapenexport-naar-mali-over-de-jaren",
        ),
        ({"answered_on": "2020-07-20"}, "wapenexport-naar-mali-over-de-jaren"),
    ],
)
def test_where_that_is_not_stated_it_is_the_title_with_a_digest(
    stated: dict[str, Any], beginning: str
) -> None:
    name = naming.name(question("x", "Wapenexport naar Mali: over de jaren!", "Hoe?", **stated))
    assert re.fullmatch(rf"{beginning}-[a-z2-7]{{6}}", name)


@pytest.mark.parametrize(
    ("person", "surname"),
    [
        ("ELS AMPE", "ampe"),
        ("Els Ampe (Open Vld)", "ampe"),
        ("de heer Dallemagne", "dallemagne"),
        ("Mutluer (GroenLinks-PvdA) en Kostic´ (PvdD)", "mutluer"),
        ("Kostic ´ (PvdD)", "kostic"),
        ("Caroline Cassart-Mailleux", "cassart-mailleux"),
        ("Anne-Charlotte d'Ursel", "d-ursel"),
        ("Minister Van Weel (Justitie en Veiligheid) en antwoord van Staatssecretaris Bo", "weel"),
        ("Minister van Binnenlandse Zaken", "binnenlandse-zaken"),
        ("vice-eersteminister en minister van Veiligheid en Binnenlandse Zaken", "veiligheid"),
        ("ministre de la Mobilité, chargé de la Loterie", "mobilite"),
        ("Bernard Clerfayt - Ministre du Gouvernement de la Région", "clerfayt"),
    ],
)
def test_a_person_is_called_by_surname_and_an_office_by_what_it_is_for(
    person: str, surname: str
) -> None:
    named = question("x", "?", number="1", asked_on="2020-01-02", asker="Bo", minister=person)
    assert naming.name(named) == f"1-2020-01-02-bo-{surname}"


def test_a_name_is_short_and_cut_between_words() -> None:
    long = "Een heel erg lange titel over de uitvoer van wapens naar heel Afrika"
    name = naming.name(question("x", long))
    assert name.rpartition("-")[0] == "een-heel-erg-lange-titel-over-de-uitvoer-van"


def test_names_stay_what_they_are_whatever_else_changes_in_qa() -> None:
    assert naming.name(UNDATED) == "een-vraag-over-melk-en-covid-19-zcuyzi"
    assert naming.name(UNDATED) == naming.name(UNDATED._replace(name="other"))
    assert naming.identity(UNDATED).startswith(naming.name(UNDATED))
    assert len(naming.identity(UNDATED)) == len(naming.name(UNDATED)) + 26


def test_what_has_no_title_has_a_name_too() -> None:
    assert re.fullmatch("document-[a-z2-7]{6}", naming.name(question("x", "???")))
    assert re.fullmatch(
        "hoe-gaat-het-[a-z2-7]{6}", naming.name(question("x", "-", "Hoe gaat het?"))
    )


@pytest.mark.parametrize("file", ["vraag.txt", "Vraag 12.PDF", "een.twee.docx"])
def test_a_file_that_stands_in_for_a_title_is_no_part_of_the_name(file: str) -> None:
    document = question("x", "andere.html", "Hoe gaat het?")
    title = Paragraph(file, PLACE)
    assert naming.name(document) == naming.name(document._replace(title=title))


def test_a_question_is_known_again_whatever_was_answered_or_printed_otherwise() -> None:
    again = restated(CORRECTED, asker="ELS AMPE (Open Vld)", answered_on="2020-09-01")
    again = restated(again, parliament=None)._replace(title=TRAINS.title)
    assert naming.name(MALI) == naming.name(again)
    answered = UNDATED._replace(answers=MALI.answers)
    assert naming.identity(UNDATED) == naming.identity(answered)


@pytest.mark.parametrize(
    "stated",
    [
        {"asker": "Kurt De Loor"},
        {"minister": "Zuhal Demir"},
        {"number": "785"},
        {"asked_on": "2021-07-20"},
        {"asked_on": "2020-01-20"},
    ],
)
def test_another_asker_minister_number_or_day_is_another_question(stated: dict[str, str]) -> None:
    assert naming.name(MALI) != naming.name(restated(MALI, **stated))


def test_a_question_in_another_language_is_another_document() -> None:
    assert naming.name(MALI._replace(language="fr")) == "784-2020-07-20-ampe-jambon-fr"
    assert naming.name(UNDATED) != naming.name(UNDATED._replace(language="fr"))


def test_without_a_number_all_that_was_asked_decides() -> None:
    introduced = UNDATED._replace(introduction=(MALI.title,))
    asked = UNDATED._replace(questions=TRAINS.questions)
    dated = restated(UNDATED, asked_on="2020-01-01")
    assert len({naming.name(one) for one in (UNDATED, introduced, asked, dated)}) == 4


TEXT = st.text(max_size=20) | st.none()


@given(
    st.builds(
        Metadata,
        **{field: TEXT for field in Metadata._fields if not field.endswith("_on")},
        asked_on=st.sampled_from([None, "2020-07-20"]),
    ),
    st.text(min_size=1, max_size=80),
)
def test_whatever_a_source_states_its_name_is_one_that_is_read_back(
    metadata: Metadata, title: str
) -> None:
    document: Document = MALI._replace(metadata=metadata, title=Paragraph(title, PLACE))
    name = naming.name(document)
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name)
    assert len(name) <= 200
    assert naming.named(document._replace(answers=())).name == name
