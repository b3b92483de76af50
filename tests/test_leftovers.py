"""What a killed process was writing goes, and what another still writes stays."""

import os
from pathlib import Path

from qa_cli import leftovers


def test_only_what_a_process_that_ended_left_is_removed(tmp_path: Path) -> None:
    path = tmp_path / "a[1].json"
    ours, ended = leftovers.unfinished(path), tmp_path / ".a[1].json.99999999"
    other = tmp_path / ".b.json.99999999"
    for file in (path, ours, ended, other):
        file.touch()
    leftovers.clear(path)
    assert sorted(tmp_path.iterdir()) == sorted([path, ours, other])
    assert ours.name == f".a[1].json.{os.getpid()}"


def test_a_folder_that_is_not_there_holds_none(tmp_path: Path) -> None:
    leftovers.clear(tmp_path / "none" / "a.json")
    leftovers.clear(tmp_path / "\0" / "a.json")
