"""What is written out of a library, and out of a damaged one."""

import json
from pathlib import Path

import pytest

from qa_cli.errors.libraries import LibraryError
from qa_cli.model.notes import Note
from qa_cli.operations.export_library import Salvage, chosen_library, export_library
from qa_cli.operations.import_files import import_files
from qa_cli.operations.remove_documents import remove_documents
from tests.library.conftest import plain
from tests.operations.conftest import COMPLETE, MILK_NAME, write


def names(lines: list[str]) -> list[str]:
    return [json.loads(line)["name"] for line in lines]


def test_each_document_is_a_line_and_older_revisions_are_where_they_are_asked_for(
    files: list[str], library: str
) -> None:
    write(Path(files[0]), COMPLETE)
    list(import_files(files[:1], library))
    newest, every = list(export_library(library)), list(export_library(library, revisions=True))
    assert names(newest) == ["armenia-azerbaijan", "784-2020-07-20-ampe-jambon", MILK_NAME]
    assert names(every) == [
        "armenia-azerbaijan",
        "784-2020-07-20-ampe-jambon",
        "784-2020-07-20-ampe-jambon",
        MILK_NAME,
    ]
    assert set(newest) < set(every)


def test_a_library_that_is_named_and_not_there_is_no_other(tmp_path: Path) -> None:
    path = tmp_path / "none.sqlite"
    with pytest.raises(LibraryError, match="there is none yet"):
        list(export_library(str(path)))
    with pytest.raises(LibraryError), chosen_library(library=str(path)):
        pass
    assert not path.exists()


def test_what_can_be_read_of_a_damaged_library_is_counted(library: str) -> None:
    whole = Path(library).read_bytes()
    Path(library).write_bytes(whole[: len(whole) * 9 // 10])
    with pytest.raises(LibraryError):
        list(export_library(library))
    salvage = Salvage(library)
    rescued = list(salvage)
    (note,) = salvage.summary()
    assert note.kind == "rescued"
    assert note.numbers[0] == len(rescued) > 0


def test_of_a_whole_library_everything_is_rescued(library: str) -> None:
    salvage = Salvage(library)
    assert list(salvage) == list(export_library(library, revisions=True))
    assert salvage.summary() == [Note("rescued", numbers=(3, 0))]


def test_where_there_is_nothing_to_rescue_that_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LibraryError):
        Salvage(str(tmp_path / "none.sqlite"))


def test_a_library_of_which_nothing_can_be_read_is_an_error_when_all_was_tried(
    library: str,
) -> None:
    remove_documents(["784-2020-07-20-ampe-jambon", MILK_NAME, "armenia-azerbaijan"], library)
    salvage = Salvage(library)
    with pytest.raises(LibraryError, match="nothing of it can be read"):
        list(salvage)


def test_what_of_a_document_is_lost_is_counted(library: str) -> None:
    with plain(library) as connection:
        connection.execute("UPDATE revisions SET model = substr(model, 1, 40) WHERE rowid = 1")
    connection.close()
    salvage = Salvage(library)
    assert len(list(salvage)) == 2
    assert salvage.summary() == [Note("rescued", numbers=(2, 1))]
