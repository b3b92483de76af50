"""A library is made whole or not at all, and says of which schema it is."""

from pathlib import Path

import pytest

from qa_cli.errors.libraries import LibraryError
from qa_cli.library import schema
from tests.library.conftest import plain


def test_a_new_library_is_of_the_schema_of_today_and_readers_wait_for_nobody(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a" / "b" / "own.sqlite"
    schema.make(path)
    with plain(path) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        (fault,) = connection.execute("PRAGMA integrity_check").fetchone()
    assert (version, mode, fault) == (schema.newest(), "wal", "ok")
    assert [other.name for other in path.parent.iterdir()] == ["own.sqlite"]


def test_there_is_a_migration_to_each_schema_since_the_first() -> None:
    made = {path.name.partition(".")[0] for path in schema.MIGRATIONS.iterdir()}
    assert {f"to_{number}" for number in range(2, schema.newest() + 1)} <= made


def test_a_library_that_another_qa_made_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    path.write_bytes(b"of another")
    schema.make(path)
    assert path.read_bytes() == b"of another"
    assert [other.name for other in tmp_path.iterdir()] == ["own.sqlite"]


def test_an_empty_file_gives_way_to_a_library(tmp_path: Path) -> None:
    path = tmp_path / "own.sqlite"
    path.touch()
    schema.make(path)
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_where_there_are_no_links_a_library_is_made_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", no_links)
    schema.make(tmp_path / "own.sqlite")
    assert [other.name for other in tmp_path.iterdir()] == ["own.sqlite"]


@pytest.mark.parametrize("path", ["file.txt/own.sqlite", "a\0b.sqlite", f"{'x' * 300}/own.sqlite"])
def test_where_none_can_be_made_that_is_an_error_and_nothing_is_left(
    tmp_path: Path, path: str
) -> None:
    (tmp_path / "file.txt").write_text("text")
    with pytest.raises(LibraryError):
        schema.make(tmp_path / path)
    assert [other.name for other in tmp_path.iterdir()] == ["file.txt"]


def test_the_script_is_one_transaction() -> None:
    script = schema.script()
    assert script.startswith("BEGIN;\n")
    assert script.endswith(f"PRAGMA user_version = {schema.newest()};\nCOMMIT;\n")
