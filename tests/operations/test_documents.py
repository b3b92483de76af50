"""Which document a name means."""

import io
import sys
from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.errors.names import NoSuchDocumentError, NoSuchRevisionError
from qa_cli.errors.usage import RevisionWithoutDocumentError
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.operations import documents
from qa_cli.operations.import_files import import_files
from tests.operations.conftest import COMPLETE, MILK, MILK_NAME, write


@pytest.mark.parametrize("name", [None, "armenia-azerbaijan", "arm", "a"])
def test_without_a_name_or_by_its_own_it_is_the_bundled_document(
    name: str | None, bundled: Document
) -> None:
    assert documents.find(name) == (bundled, [])


def test_a_library_answers_by_the_beginning_of_a_name(library: str, bundled: Document) -> None:
    document, notes = documents.find("784", library)
    assert (document.name, notes) == ("784-2020-07-20-ampe-jambon", [])
    assert documents.find("armenia", library)[0] == bundled


def test_the_bundled_document_is_there_though_a_library_has_removed_it(
    tmp_path: Path, files: list[str], bundled: Document
) -> None:
    from qa_cli.operations.remove_documents import remove_documents  # noqa: PLC0415

    path = str(tmp_path / "own.sqlite")
    list(import_files(files, path))
    remove_documents(["armenia-azerbaijan"], path)
    assert documents.find("armenia", path)[0] == bundled


def test_a_file_answers_and_what_is_in_doubt_is_given_as_facts(files: list[str]) -> None:
    document, notes = documents.find(files[0])
    assert document.metadata.number == "784"
    assert notes == []  # that a sub-question is unanswered is no problem
    write(Path(files[1]), f"{MILK}\nAntwoord 7\nNee.\n")
    assert documents.find(files[1])[1] == [Note("problems in file", (files[1],), (1,))]


def test_a_revision_is_one_that_the_library_keeps(files: list[str], library: str) -> None:
    write(Path(files[0]), COMPLETE)
    list(import_files(files[:1], library))
    assert len(documents.find("784", library)[0].answers) == 2
    assert len(documents.find("784", library, revision=1)[0].answers) == 1
    with pytest.raises(NoSuchRevisionError):
        documents.find("784", library, revision=3)
    with pytest.raises(RevisionWithoutDocumentError):
        documents.find(None, library, revision=1)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("kamervragen-over-melc", MILK_NAME), ("armenia-azerbaijam", "armenia-azerbaijan")],
)
def test_a_misspelt_name_is_not_guessed_but_the_nearest_is_said(
    library: str, name: str, nearest: str
) -> None:
    with pytest.raises(NoSuchDocumentError) as raised:
        documents.find(name, library)
    assert raised.value.hint == f"nearest: {nearest}; or give a file"


def test_without_a_library_the_bundled_document_is_what_there_is() -> None:
    with pytest.raises(NoSuchDocumentError) as raised:
        documents.find("azerbaijan")
    assert raised.value.hint == "nearest: armenia-azerbaijan; or give a file"


def test_what_looks_like_a_file_says_why_it_is_none(tmp_path: Path, library: str) -> None:
    for name in ("none.pdf", str(tmp_path / "none")):
        with pytest.raises(UnreadableDataError):
            documents.find(name, library)


def test_names_are_those_of_the_library_or_of_the_bundled_document(library: str) -> None:
    assert documents.names("7", library) == ["784-2020-07-20-ampe-jambon"]
    assert documents.names("arm") == ["armenia-azerbaijan"]
    assert documents.names("x") == []


def test_standard_input_and_a_pipe_are_files_and_a_folder_or_an_odd_name_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("arm").mkdir()
    assert documents.find("arm")[0].name == "armenia-azerbaijan"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(COMPLETE.encode())))
    assert documents.find("-")[0].metadata.number == "784"
    for name in ("a\0b", "x" * 5000):
        with pytest.raises(NoSuchDocumentError):
            documents.find(name)


def test_what_was_guessed_of_a_file_is_said_with_its_name(tmp_path: Path) -> None:
    file = write(tmp_path / "melk.pdf", MILK)
    _, notes = documents.find(file)
    assert notes == [Note("warning", (file, "misnamed", ".pdf", "text"))]


def test_only_so_many_letters_of_a_name_are_compared(library: str) -> None:
    with pytest.raises(NoSuchDocumentError) as raised:
        documents.find("armenia-azerbaijam" + "x" * 100_000, library)
    assert raised.value.hint == "for their names: qa list; or give a file"


def test_a_revision_of_the_bundled_document_without_a_library_is_an_error() -> None:
    with pytest.raises(NoSuchDocumentError):
        documents.find("armenia-azerbaijan", revision=2)


def test_a_revision_is_never_that_of_a_file_of_the_same_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str
) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path(MILK_NAME), COMPLETE)
    assert documents.find(MILK_NAME, library)[0].metadata.number == "784"
    assert documents.find(MILK_NAME, library, revision=1)[0].title.text == "Kamervragen over melk"
    with pytest.raises(RevisionWithoutDocumentError):
        documents.find(write(Path("melk.txt"), COMPLETE), library, revision=1, or_number=True)


def test_ctrl_c_that_python_wraps_in_an_error_is_still_ctrl_c(
    files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(_file: str) -> None:
        raise RuntimeError("while a class is made") from KeyboardInterrupt()

    monkeypatch.setattr(documents, "read", pressed)
    with pytest.raises(KeyboardInterrupt):
        documents.read_or_not(files[0])
