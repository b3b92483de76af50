"""`qa export`: what is kept, in full, and what a damaged library still holds."""

import json
from pathlib import Path

from tests.cli.conftest import COMPLETE
from tests.conftest import Qa


def test_what_is_exported_is_imported_as_it_was(qa: Qa, tmp_path: Path, library: Path) -> None:
    Path("mali.txt").write_text(COMPLETE)
    qa("import", "mali.txt")
    backup = qa("export", "--revisions").out
    Path("backup.jsonl").write_text(backup)
    other = ("--library", str(tmp_path / "other.sqlite"))
    assert qa("import", "backup.jsonl", *other).code == 0
    assert qa("export", "--revisions", *other).out.splitlines() == sorted(
        backup.splitlines(), key=lambda line: json.loads(line)["name"] != "armenia-azerbaijan"
    )
    assert len(qa("export", *other).lines) == 3
    assert library.exists()


def test_a_damaged_library_says_what_to_do_and_is_rescued(qa: Qa, library: Path) -> None:
    whole = library.read_bytes()
    library.write_bytes(whole[: len(whole) * 4 // 5])
    for command in (("list",), ("search", "mali"), ("import", "mali.txt"), ("remove", "784")):
        result = qa(*command)
        assert (result.code, result.out) == (2, "")
        assert "it is cut short" in result.err
        assert "qa export --salvage" in result.err
    rescued = qa("export", "--salvage")
    assert "rescued" in rescued.err
    assert all(json.loads(line)["name"] for line in rescued.lines)
    assert library.read_bytes() == whole[: len(whole) * 4 // 5]


def test_an_empty_library_has_nothing_to_export(qa: Qa, library: Path) -> None:
    everything = [json.loads(line)["name"] for line in qa("export").lines]
    assert qa("remove", *everything, "--yes").code == 0
    assert qa("export") == (1, "", "")
    assert library.exists()
