"""What `import_files` yields: what became of each file, in order, and committed when it says so."""

from pathlib import Path

import pytest

from qa_cli import library as room
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import rescue
from qa_cli.model.catalogue import Imported, Kept
from qa_cli.model.diagnostics import FileWarning, Unread
from qa_cli.operations.import_files import import_files
from tests.operations.conftest import COMPLETE, MALI, MILK, MILK_NAME, write


def names(path: str) -> list[str]:
    with room.reading(Path(path)) as reader:
        return reader.names()


def test_it_yields_what_became_of_each_file_in_their_order(
    tmp_path: Path, files: list[str]
) -> None:
    path = str(tmp_path / "own.sqlite")
    damaged = write(tmp_path / "ruis.pdf", "%PDF-1.4 ruis")
    mali, unread, milk = import_files([files[0], damaged, files[1]], path)
    assert mali == Imported(
        file=files[0],
        title="Wapenexport naar Mali",
        questions=2,
        answers=1,
        unanswered=1,
        problems=1,
        kept=Kept("784-2020-07-20-ampe-jambon", 1, "new"),
    )
    assert isinstance(unread, Unread)
    assert unread.file == damaged
    assert str(unread.error) == "cannot read ruis.pdf: it is a damaged PDF"
    assert isinstance(milk, Imported)
    assert milk.kept == Kept(MILK_NAME, 1, "new")


def test_what_had_to_be_guessed_travels_with_the_value(tmp_path: Path) -> None:
    file = write(tmp_path / "melk.pdf", MILK)
    (imported,) = import_files([file], str(tmp_path / "own.sqlite"))
    assert isinstance(imported, Imported)
    assert imported.warnings == (FileWarning("misnamed", (".pdf", "text")),)


def test_a_file_again_is_known_and_a_changed_one_a_newer_revision(
    files: list[str], library: str
) -> None:
    write(Path(files[0]), COMPLETE)
    became = [one.kept for one in import_files(files, library) if isinstance(one, Imported)]
    assert became == [Kept("784-2020-07-20-ampe-jambon", 2, "newer"), Kept(MILK_NAME, 1, "known")]


def test_what_was_yielded_is_committed_when_it_is_yielded(tmp_path: Path, files: list[str]) -> None:
    path = str(tmp_path / "own.sqlite")
    for became in import_files(files, path, commit_after=0.0):
        assert isinstance(became, Imported)
        assert became.kept.name in names(path)


@pytest.mark.parametrize("commit_after", [0.0, 60.0])
def test_a_caller_that_fails_leaves_the_library_whole_and_free(
    tmp_path: Path, files: list[str], commit_after: float
) -> None:
    path = str(tmp_path / "own.sqlite")

    def show_and_fail() -> None:
        for became in import_files(files, path, commit_after=commit_after):
            raise ValueError(became.file)

    with pytest.raises(ValueError, match=r"mali\.txt"):
        show_and_fail()
    assert list(rescue.faults(Path(path))) == []
    assert "784-2020-07-20-ampe-jambon" in names(path)
    assert [type(became) for became in import_files(files, path)] == [Imported, Imported]
    assert MILK_NAME in names(path)


def test_a_caller_that_stops_keeps_what_it_got_and_holds_nobody_up(
    tmp_path: Path, files: list[str]
) -> None:
    path = str(tmp_path / "own.sqlite")
    results = import_files(files, path, commit_after=0.0)
    first = next(results)
    assert isinstance(first, Imported)
    with room.writing(Path(path)) as other:  # no transaction is open while the caller holds a value
        other.begin()
        other.remove("armenia-azerbaijan")
        other.commit()
    results.close()  # type: ignore[attr-defined]
    assert names(path) == ["784-2020-07-20-ampe-jambon"]


def test_nothing_read_makes_no_library(tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    (unread,) = import_files([str(tmp_path / "missing.txt")], str(path))
    assert isinstance(unread, Unread)
    assert not path.exists()


def test_a_library_that_cannot_be_written_to_is_an_error(tmp_path: Path, files: list[str]) -> None:
    path = write(tmp_path / "text.sqlite", MALI)
    with pytest.raises(LibraryError):
        list(import_files(files, path))
    assert Path(path).read_text(encoding="utf-8") == MALI


def test_whoever_waits_for_another_writer_is_told_once(
    monkeypatch: pytest.MonkeyPatch, library: str, tmp_path: Path
) -> None:
    monkeypatch.setattr("qa_cli.library.connection.WAIT", 0.01)
    told = []
    with room.writing(Path(library)) as other:
        other.begin()

        def waiting() -> None:
            told.append("waiting")
            other.roll_back()

        file = write(tmp_path / "boter.txt", MILK.replace("melk", "boter"))
        (imported,) = import_files([file], library, waiting=waiting)
    assert isinstance(imported, Imported)
    assert told == ["waiting"]


def test_the_bundled_document_is_the_first_in_a_new_library_and_in_no_other(
    tmp_path: Path, files: list[str]
) -> None:
    path = str(tmp_path / "own.sqlite")
    list(import_files(files[:1], path))
    assert "armenia-azerbaijan" in names(path)
    with room.writing(Path(path)) as writer:
        writer.remove("armenia-azerbaijan")
        writer.commit()
    list(import_files(files[1:], path))
    assert "armenia-azerbaijan" not in names(path)
