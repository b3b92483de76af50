"""What is listed of a library."""

from pathlib import Path

from qa_cli.model.notes import Note
from qa_cli.operations.filters import Filters
from qa_cli.operations.import_files import import_files
from qa_cli.operations.list_documents import list_documents
from tests.operations.conftest import COMPLETE, MILK_NAME, write


def test_the_documents_are_listed_while_the_library_is_open(library: str) -> None:
    with list_documents(library=library) as (listing, notes):
        assert [document.name for document in listing.documents] == [
            "784-2020-07-20-ampe-jambon",
            "armenia-azerbaijan",
            MILK_NAME,
        ]
        assert (listing.total, notes) == (3, [])


def test_how_many_more_there_are_is_a_fact(files: list[str], library: str) -> None:
    with list_documents(library=library, most=1) as (listing, notes):
        assert len(list(listing.documents)) == 1
        assert notes == [Note("first documents", numbers=(3, 1))]
    write(Path(files[0]), COMPLETE)
    list(import_files(files[:1], library))
    with list_documents(library=library, most=1, revisions=True) as (listing, notes):
        assert [document.revision for document in listing.documents] == [2]
        assert notes == [Note("first revisions", numbers=(4, 1))]


def test_that_none_fits_is_said(library: str) -> None:
    with list_documents(Filters(earliest="2021"), library=library) as (listing, notes):
        assert (list(listing.documents), listing.total) == ([], 0)
        assert notes == [Note("undated", numbers=(2,)), Note("no document")]


def test_that_the_library_that_was_named_is_not_there_is_said(tmp_path: Path) -> None:
    path = str(tmp_path / "none.sqlite")
    with list_documents(library=path) as (listing, notes):
        assert [document.name for document in listing.documents] == ["armenia-azerbaijan"]
        assert notes == [Note("no library", (path,))]


def test_that_an_unanswered_one_may_be_answered_elsewhere_is_said(tmp_path: Path) -> None:
    asked = "Vlaamse Regering\n\n1. Hoeveel?\n2. Van wie?\n\nANTWOORD\n\n"
    doubtful = write(tmp_path / "a.txt", f"{asked}1. Er is 8.256 m22. Dit is van de Staat.\n")
    lacking = write(tmp_path / "b.txt", f"Ander\n\n{asked}1. Er is 8.256 m.\n")
    library = str(tmp_path / "own.sqlite")
    list(import_files([doubtful, lacking], library))
    with list_documents(Filters(unanswered=True), library=library) as (listing, notes):
        assert (listing.total, notes) == (2, [Note("answers inside", numbers=(1,))])
    with list_documents(library=library) as (_, notes):
        assert notes == []
