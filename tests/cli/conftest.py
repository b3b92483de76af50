"""A library of two questions for the commands that use one."""

from pathlib import Path

import pytest

from tests.conftest import Qa
from tests.operations.conftest import COMPLETE, MALI, MILK, MILK_NAME

__all__ = ["ABOUT_MALI", "ABOUT_MILK", "COMPLETE", "MALI", "MILK", "library", "names"]

ABOUT_MALI, ABOUT_MILK = "784-2020-07-20-ampe-jambon", MILK_NAME


@pytest.fixture
def library(tmp_path: Path, qa: Qa, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library of two questions, one of which lacks an answer; the tests stand beside them."""
    monkeypatch.chdir(tmp_path)
    Path("mali.txt").write_text(MALI)
    Path("melk.txt").write_text(MILK)
    path = tmp_path / "own.sqlite"
    monkeypatch.setenv("QA_LIBRARY", str(path))
    assert qa("import", "mali.txt", "melk.txt").code == 0
    return path


def names(qa: Qa, *arguments: str) -> list[str]:
    """Returns the names of the documents that `qa list` lists."""
    return [line.split("\t")[0] for line in qa("list", *arguments).lines]
