"""`qa list`: its order, its columns, and a library that is not there."""

from pathlib import Path

import pytest

from tests.cli.conftest import ABOUT_MALI, ABOUT_MILK, MALI, MILK
from tests.conftest import Qa

STRAY = "\nAntwoord 7\nNee.\n"


@pytest.fixture
def library(tmp_path: Path, qa: Qa, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("mali.txt").write_text(MALI)
    Path("melk.txt").write_text(MILK + STRAY)
    path = tmp_path / "own.sqlite"
    monkeypatch.setenv("QA_LIBRARY", str(path))
    assert qa("import", "mali.txt", "melk.txt").code == 0
    return path


def names(qa: Qa, *arguments: str) -> list[str]:
    return [line.split("\t")[0] for line in qa("list", *arguments).lines]


@pytest.mark.usefixtures("library")
def test_it_is_sorted_by_any_key_and_the_other_way_round(qa: Qa) -> None:
    armenia = "armenia-azerbaijan"
    assert names(qa, "--sort", "name") == [ABOUT_MALI, armenia, ABOUT_MILK]
    assert names(qa, "--sort", "name", "--reverse") == [ABOUT_MILK, armenia, ABOUT_MALI]
    for key in ("date", "asker", "minister"):
        assert names(qa, "--sort", key)[0] == ABOUT_MALI
        assert names(qa, "--sort", key, "--reverse")[0] == ABOUT_MALI  # others state none
    assert names(qa, "--sort", "problems")[0] == ABOUT_MILK  # unanswered is no problem
    assert names(qa, "--sort", "problems", "--reverse")[-1] == ABOUT_MILK
    assert set(names(qa, "--sort", "imported")) == {*names(qa)}
    assert set(names(qa, "--sort", "answered", "--revisions")) == {*names(qa)}


@pytest.mark.parametrize("key", ["", "nothing", "x" * 999, "date; DROP TABLE documents"])
def test_a_key_that_is_none_is_refused(qa: Qa, key: str) -> None:
    assert qa("list", "--sort", key).code == 2


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("columns", [20, 40, 80, 99, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal_and_no_name_is_cut(qa: Qa, columns: int) -> None:
    shown = qa("list", "--color", "never", terminal=True, columns=columns)
    assert max(map(len, shown.lines)) <= columns
    assert ABOUT_MALI in shown.out.replace("\n", "")


@pytest.mark.usefixtures("library")
def test_columns_use_the_width_and_two_lines_are_for_narrow_ones(qa: Qa) -> None:
    header, first, *_ = qa("list", "--color", "never", terminal=True, columns=120).lines
    assert header.split() == ["Name", "Date", "Asker", "Minister", "Sub-q.", "State", "Title"]
    for piece in (ABOUT_MALI, "2020-07-20", "ELS AMPE", "JAN JAMBON", "1 unanswered", "Wapenexp"):
        assert piece in first
    first, second, *_ = qa("list", "--color", "never", terminal=True, columns=99).lines
    assert first == f"{ABOUT_MALI}  Wapenexport naar Mali"
    assert second == "  2020-07-20, 2 sub-questions, 1 unanswered, ELS AMPE to JAN JAMBON"


def test_a_library_of_the_environment_that_is_not_there_is_said_as_one_of_the_option_is(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "none.sqlite")
    commands = (("list",), ("search", "minsk"), ("export",))
    by_option = [qa(*command, "--library", path) for command in commands]
    monkeypatch.setenv("QA_LIBRARY", path)
    assert [qa(*command) for command in commands] == by_option
    *answered, exported = by_option
    assert all(f"there is no library {path} yet" in told.err for told in answered)
    assert (exported.code, exported.out) == (2, "")
    assert exported.err.startswith(f"qa: the library {path}: there is none yet\n")


def test_a_home_is_expanded_in_the_environment(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("QA_LIBRARY", "~/own.sqlite")
    (tmp_path / "mali.txt").write_text(MALI)
    assert qa("import", str(tmp_path / "mali.txt")).code == 0
    assert (tmp_path / "own.sqlite").exists()
    monkeypatch.setenv("QA_LIBRARY", "~nobody-of-this-name/own.sqlite")
    assert "there is no library ~nobody" in qa("list").err
