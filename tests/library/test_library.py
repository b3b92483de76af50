"""The doors of the library: to read it, to write to it, and a library in memory of one document."""

from pathlib import Path

import pytest

from qa_cli import library
from qa_cli.errors.libraries import LibraryError
from qa_cli.library import rows
from tests.library.conftest import MALI, TRAINS, Keep


def test_a_library_is_made_by_whoever_writes_and_by_no_reader(path: Path) -> None:
    assert not library.exists(path)
    with pytest.raises(LibraryError):
        library.reading(path)
    assert not path.exists()
    with library.writing(path) as writer:
        assert writer.is_empty()
    assert library.exists(path)


def test_what_is_not_committed_is_not_kept(path: Path, keep: Keep) -> None:
    keep(MALI)
    with library.writing(path) as writer:
        writer.keep(rows.prepared(TRAINS, (), rows.origin("x", b"x")))
    with library.reading(path) as reader:
        assert reader.names() == ["784-2020"]


def test_a_library_of_one_document_is_in_memory_and_answers_as_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with library.of_one(rows.prepared(MALI, (), rows.origin("x", b"x"))) as reader:
        assert reader.names() == ["784-2020"]
        assert reader.document("784") == MALI
        assert reader.count() == 1
    assert list(tmp_path.iterdir()) == []
