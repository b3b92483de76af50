"""What `remove_documents` takes out of a library."""

from pathlib import Path

import pytest

from qa_cli import library as room
from qa_cli.errors import AmbiguousDocumentError, NoSuchDocumentError
from qa_cli.operations.import_files import import_files
from qa_cli.operations.remove_documents import remove_documents
from tests.operations.conftest import MILK, MILK_NAME, write


def names(library: str) -> list[str]:
    with room.reading(Path(library)) as reader:
        return reader.names()


def test_it_returns_the_names_of_what_it_removed_each_once(library: str) -> None:
    assert remove_documents(["784", "784-2020-07-20-ampe-jambon", "kamer"], library) == [
        "784-2020-07-20-ampe-jambon",
        MILK_NAME,
    ]
    assert names(library) == ["armenia-azerbaijan"]


def test_if_one_is_not_there_or_is_in_doubt_none_is_removed(tmp_path: Path, library: str) -> None:
    list(import_files([write(tmp_path / "b.txt", MILK.replace("melk", "boter"))], library))
    before = names(library)
    with pytest.raises(NoSuchDocumentError):
        remove_documents(["784", "nothing"], library)
    with pytest.raises(AmbiguousDocumentError):
        remove_documents(["784", "kamer"], library)
    assert names(library) == before


def test_without_a_library_there_is_nothing_to_remove(tmp_path: Path) -> None:
    with pytest.raises(NoSuchDocumentError):
        remove_documents(["784"], str(tmp_path / "none.sqlite"))


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

        assert remove_documents(["784"], library, waiting=waiting) == ["784-2020-07-20-ampe-jambon"]
    assert told == ["waiting"]
