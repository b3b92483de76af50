"""What `remove_documents` takes out of a library."""

from pathlib import Path

import pytest

from qa_cli import library as room
from qa_cli.errors.names import NoSuchDocumentError
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.model.notes import Note
from qa_cli.operations.filters import Filters
from qa_cli.operations.remove_documents import documents_to_remove, remove_documents
from tests.operations.conftest import MILK_NAME

MALI_NAME = "784-2020-07-20-ampe-jambon"


def names(library: str) -> list[str]:
    with room.reading(Path(library)) as reader:
        return reader.names()


def test_names_are_taken_in_full_each_once_in_the_order_given(library: str) -> None:
    asked = [MILK_NAME, MALI_NAME, MILK_NAME]
    found, notes = documents_to_remove(asked, library=library)
    assert (found, notes) == ([MILK_NAME, MALI_NAME], [])
    assert remove_documents(found, library) == [Note("removed", (MILK_NAME, MALI_NAME))]
    assert names(library) == ["armenia-azerbaijan"]


@pytest.mark.parametrize(
    "name", ["784", "kamer", "nothing", "", MALI_NAME.upper(), "%", "x" * 9999]
)
def test_a_beginning_is_no_name_of_what_is_to_be_removed(library: str, name: str) -> None:
    with pytest.raises(NoSuchDocumentError):
        documents_to_remove([MALI_NAME, name], library=library)


def test_a_beginning_gets_the_name_that_may_be_meant(library: str) -> None:
    with pytest.raises(NoSuchDocumentError) as raised:
        documents_to_remove(["784"], library=library)
    assert raised.value.hint == f"nearest: {MALI_NAME}"


def test_filters_choose_what_is_to_be_removed_and_contradict_names(library: str) -> None:
    assert documents_to_remove([], Filters(asker="ampe"), library)[0] == [MALI_NAME]
    with pytest.raises(ContradictingOptionsError):
        documents_to_remove([MALI_NAME], Filters(asker="ampe"), library)


def test_it_is_said_how_the_bundled_document_comes_back(library: str) -> None:
    assert Note("bundled removed") in remove_documents(["armenia-azerbaijan"], library)


def test_without_a_library_there_is_nothing_to_remove(tmp_path: Path) -> None:
    none = str(tmp_path / "none.sqlite")
    with pytest.raises(NoSuchDocumentError):
        documents_to_remove(["784"], library=none)
    assert documents_to_remove([], Filters(unanswered=True), none) == (
        [],
        [Note("no library", (none,))],
    )


def test_whoever_waits_for_another_writer_is_told(
    monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.setattr("qa_cli.library.connection.WAIT", 0.01)
    told = []
    with room.writing(Path(library)) as other:
        other.begin()

        def waiting() -> None:
            told.append("waiting")
            other.roll_back()

        remove_documents([MALI_NAME], library, waiting=waiting)
    assert told == ["waiting"]
