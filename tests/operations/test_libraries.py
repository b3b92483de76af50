"""Which library is meant."""

from pathlib import Path

import pytest

from qa_cli.errors.libraries import LibraryError
from qa_cli.errors.usage import NamesNothingError
from qa_cli.model.notes import Note
from qa_cli.operations import libraries


def test_the_path_given_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_LIBRARY", "environment.sqlite")
    assert libraries.library_path("own.sqlite") == Path("own.sqlite")
    assert libraries.library_path(None) == Path("environment.sqlite")
    monkeypatch.delenv("QA_LIBRARY")
    assert libraries.library_path(None).name == "library.sqlite"


def test_an_empty_path_is_an_error_and_an_empty_environment_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("QA_LIBRARY", "")
    assert libraries.library_path(None).name == "library.sqlite"
    with pytest.raises(NamesNothingError):
        libraries.library_path("")


def test_where_there_is_no_library_the_bundled_document_is_in_one_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "none.sqlite"
    assert not libraries.has_library(str(path))
    with libraries.opened(str(path)) as reader:
        assert reader.names() == [libraries.BUNDLED]
    assert not path.exists()


def test_only_a_library_that_was_named_and_is_not_there_is_worth_a_note(
    tmp_path: Path, library: str
) -> None:
    path = str(tmp_path / "none.sqlite")
    assert libraries.absent(path) == [Note("no library", (path,))]
    assert libraries.absent(None) == []
    assert libraries.absent(library) == []


def test_what_stands_in_the_place_of_a_library_is_opened_to_say_what_is_wrong(
    tmp_path: Path,
) -> None:
    (tmp_path / "empty.sqlite").write_bytes(b"")
    (tmp_path / "text.sqlite").write_text("no library")
    assert not libraries.has_library(str(tmp_path / "empty.sqlite"))
    assert libraries.has_library(str(tmp_path / "text.sqlite"))
    assert not libraries.has_library(str(tmp_path / "text.sqlite" / "x"))
    assert not libraries.has_library("a\0b")
    assert libraries.has_library("x" * 5000)  # the system says that the name is too long
    for path in (tmp_path / "text.sqlite", tmp_path):
        with pytest.raises(LibraryError), libraries.opened(str(path)):
            pass


def test_the_bundled_document_is_the_same_in_every_library(library: str) -> None:
    with libraries.opened(library) as kept, libraries.opened("none.sqlite") as shipped:
        assert kept.document(libraries.BUNDLED) == shipped.document(libraries.BUNDLED)
    assert libraries.prepared_bundled() == libraries.prepared_bundled()
