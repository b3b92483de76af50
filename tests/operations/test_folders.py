"""Which files of a folder are imported, and what is said of the others."""

import os
from pathlib import Path

import pytest

from qa_cli.model.notes import Note
from qa_cli.operations.folders import files_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.PDF", "deep/er/c.docx", "d.jpg", "e.xlsx", "f.jpg", "Makefile"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    for name in (".hidden.txt", ".git/config.txt"):
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    return tmp_path / "in"


def test_what_qa_reads_is_found_in_all_folders_in_the_order_of_names(folder: Path) -> None:
    found, _ = files_in([str(folder)])
    assert [os.path.relpath(path, folder) for path in found] == [
        *("a.PDF", "b.txt", os.path.join("deep", "er", "c.docx"))  # noqa: PTH118 (as it is given)
    ]


def test_what_is_passed_over_is_counted_by_its_ending(folder: Path) -> None:
    _, notes = files_in([str(folder)])
    endings = (".jpg", "without ending", ".xlsx")
    (note,) = notes
    assert (note.kind, note.words[0], note.numbers) == ("passed over", str(folder), (4, 2, 1, 1))
    assert set(note.words[1:]) == set(endings)


def test_a_link_to_a_folder_is_not_followed(folder: Path) -> None:
    (folder / "again").symlink_to(folder, target_is_directory=True)
    assert len(files_in([str(folder)])[0]) == 3


def test_a_folder_with_nothing_to_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    path = str(tmp_path / "empty")
    assert files_in([path]) == ([], [Note("nothing in folder", (path,))])


@pytest.mark.parametrize("path", ["", "-", "nosuch.pdf", "a\0b", "x" * 5000, "\x1b[2J"])
def test_what_is_no_folder_is_left_to_the_reader(path: str) -> None:
    assert files_in([path]) == ([path], [])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may look")
def test_a_folder_that_may_not_be_looked_into_is_said(folder: Path) -> None:
    closed = folder / "deep"
    closed.chmod(0)
    try:
        assert Note("closed folders", (str(closed),)) in files_in([str(folder)])[1]
    finally:
        closed.chmod(0o700)
