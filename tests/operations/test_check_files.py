"""What `check_files` yields."""

from pathlib import Path

from qa_cli.model.diagnostics import Reading, Unread
from qa_cli.operations.check_files import check_files


def test_it_yields_what_was_recognised_in_each_file_and_a_bad_one_stops_no_other(
    tmp_path: Path, files: list[str]
) -> None:
    missing = str(tmp_path / "missing.txt")
    mali, unread, milk = check_files([files[0], missing, files[1]])
    assert isinstance(mali, Reading)
    assert (mali.file, mali.format, len(mali.problems)) == ("mali.txt", "text", 1)
    assert isinstance(unread, Unread)
    assert (unread.file, str(unread.error)) == (
        missing,
        "cannot read missing.txt: no such file or directory",
    )
    assert isinstance(milk, Reading)
    assert milk.problems == ()


def test_a_file_is_read_only_when_it_is_asked_for(files: list[str]) -> None:
    asked = []

    def given() -> "list[str]":
        asked.append(files[0])
        return files

    results = check_files(file for file in given())
    next(results)
    assert asked == [files[0]]
