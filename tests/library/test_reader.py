"""Listing and finding documents, and what is said of a name that is none."""

from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.names import AmbiguousDocumentError, NoSuchDocumentError, NoSuchRevisionError
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Document
from qa_cli.model.passages import Lines
from tests.library.conftest import CORRECTED, MALI, TRAINS, UNDATED, Keep, plain, restated


def test_the_newest_question_is_listed_first_and_undated_ones_last(path: Path, keep: Keep) -> None:
    keep(UNDATED, MALI, TRAINS)
    with library.reading(path) as reader:
        assert [item.name for item in reader.documents()] == ["trein", "784-2020", "vraag"]
        mali = next(item for item in reader.documents() if item.name == "784-2020")
        assert (mali.title, mali.metadata.asker, mali.unanswered) == (
            "Wapenexport naar Mali",
            "Els Ampe",
            1,
        )
        assert (mali.file, len(mali.sha256), mali.imported_at[:2]) == ("784-2020.txt", 64, "20")


def test_any_unambiguous_beginning_of_a_name_is_enough(path: Path, keep: Keep) -> None:
    keep(MALI, restated(MALI._replace(name="784-2021"), asked_on="2021-07-20"), TRAINS)
    with library.reading(path) as reader:
        assert reader.document("t") == TRAINS
        assert reader.document("784-2020") == MALI
        with pytest.raises(AmbiguousDocumentError) as raised:
            reader.document("784")
        assert str(raised.value) == '2 names begin with "784": 784-2020 and 784-2021'
        for name in ("x", "", "784%", "../../x", "-rf", "x" * 4000, "784\n2020", "'", "784_2020"):
            with pytest.raises(NoSuchDocumentError):
                reader.document(name)


@pytest.mark.parametrize("revision", [0, 3, 10**30])
def test_a_revision_that_there_is_not_is_said(path: Path, keep: Keep, revision: int) -> None:
    keep(MALI, CORRECTED)
    with library.reading(path) as reader, pytest.raises(NoSuchRevisionError) as raised:
        reader.document("784", revision)
    assert str(raised.value).endswith("it has revisions 1 to 2")


def test_problems_are_kept_with_their_places(path: Path, keep: Keep) -> None:
    problems = (
        Problem("unnumbered answer", Lines(2, 3, (1, 1)), numbers=(1, 2)),
        Problem("repeated heading", words=("Antwoord één",)),
    )
    keep(MALI, problems=problems)
    keep(TRAINS)
    with library.reading(path) as reader:
        assert [(item.name, found) for item, found in reader.with_problems()] == [
            (MALI.name, problems)
        ]


def test_the_tables_are_pleasant_to_ask(path: Path, keep: Keep, bundled: Document) -> None:
    keep(MALI, bundled)
    with plain(path) as connection:
        ask = connection.execute
        assert ask(
            "SELECT number, question, answer FROM questions_with_answers"
            " WHERE document = '784-2020'"
        ).fetchall() == [
            (1, "Klopt de uitvoer van wapens?", "Ja, in 2019 en op 25.000 plaatsen."),
            (2, "Hoeveel?", None),
        ]
        assert ask(
            "SELECT count(*) FROM sectors JOIN documents ON id = document WHERE code = 'AZ'"
        ).fetchone() == (6,)
        assert ask(
            "SELECT code FROM named_countries JOIN documents ON id = document"
            " WHERE documents.name = '784-2020'"
        ).fetchall() == [("ML",)]
        assert ask(
            "SELECT count(*) FROM passages JOIN passage_index ON passage_index.rowid = passages.id"
            " WHERE passage_index MATCH 'minsk'"
        ).fetchone() == (3,)


def test_the_countries_and_sectors_that_documents_list_are_told_each_once(
    path: Path, keep: Keep, bundled: Document
) -> None:
    again = restated(bundled._replace(name="again"), number="9999")
    keep(bundled, again, MALI)
    with library.reading(path) as reader:
        assert reader.listed_countries() == [
            ("Armenia", 2),
            ("Armenië", 2),
            ("Azerbaijan", 2),
            ("Azerbeidzjan", 2),
        ]
        sectors = reader.listed_sectors()
        assert ("landbouw", "agriculture") in sectors
        assert len(sectors) == len(set(sectors))
