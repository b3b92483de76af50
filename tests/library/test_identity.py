"""What a document is called in a library, and by what it is known again."""

from typing import Any

import pytest

from qa_cli.library import identity, rows
from qa_cli.model.document import Document
from tests.library.conftest import CORRECTED, MALI, TRAINS, UNDATED, question


def identity_of(document: Document) -> str:
    return rows.prepared(document, (), rows.origin("", b"")).identity


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"number": "784", "asked_on": "2020-07-20"}, "784-2020"),
        ({"number": "784", "answered_on": "2021-01-02"}, "784-2021"),
        ({"number": "2024Z18294", "asked_on": "2024-11-18"}, "2024z18294"),
        ({"number": "19/11193", "asked_on": "2026-01-01"}, "19-11193-2026"),
        ({"number": "784"}, "784"),
        ({}, "wapenexport-naar-mali-over-de-jaren"),
    ],
)
def test_a_name_is_the_number_with_its_year_or_else_the_title(
    fields: dict[str, Any], name: str
) -> None:
    document = question("x", "Wapenexport naar Mali: over de jaren!", "Hoe?", **fields)
    assert identity.suggested(document, "vraag.pdf") == name


def test_a_name_is_short_and_cut_between_words() -> None:
    document = question("x", "Een heel erg lange titel over de uitvoer van wapens naar heel Afrika")
    assert identity.suggested(document, "a") == (
        "een-heel-erg-lange-titel-over-de-uitvoer-van-wapens-naar"
    )


@pytest.mark.parametrize(
    ("file", "name"), [("Vraag 12.pdf", "vraag-12"), ("?.txt", "document"), ("", "document")]
)
def test_what_has_neither_is_called_as_its_file(file: str, name: str) -> None:
    assert identity.suggested(question("x", "???"), file) == name


def test_a_question_is_known_again_by_number_day_asker_and_minister() -> None:
    assert identity_of(MALI) == identity_of(CORRECTED)
    assert identity_of(MALI) == identity_of(MALI._replace(title=TRAINS.title, asker="ELS AMPE"))


@pytest.mark.parametrize(
    "fields",
    [
        {"asker": "Kurt De Loor"},
        {"minister": "Zuhal Demir"},
        {"number": "785"},
        {"asked_on": "2021-07-20"},
        {"language": "fr"},
        {"parliament": "Senaat"},
    ],
)
def test_another_asker_minister_number_day_language_or_parliament_is_another_question(
    fields: dict[str, Any],
) -> None:
    assert identity_of(MALI) != identity_of(MALI._replace(**fields))


def test_without_a_number_all_that_was_asked_decides() -> None:
    answered = UNDATED._replace(answers=MALI.answers)
    assert identity_of(UNDATED) == identity_of(answered)
    introduced = UNDATED._replace(introduction=(MALI.title,))
    assert identity_of(UNDATED) != identity_of(introduced)
    assert identity_of(UNDATED) != identity_of(UNDATED._replace(questions=TRAINS.questions))
