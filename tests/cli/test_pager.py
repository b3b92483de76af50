"""A long answer on a terminal goes through the reader's pager, and nothing is lost by it."""

import sys
from pathlib import Path

import pytest

from tests.conftest import Qa

LINES = "LINES"


@pytest.fixture
def pager(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the pager, a script, writes what it is given."""
    shown = tmp_path / "shown.txt"
    program = (
        f"import sys, pathlib; pathlib.Path({str(shown)!r}).write_bytes(sys.stdin.buffer.read())"
    )
    script = tmp_path / "pager.py"
    script.write_text(program)
    monkeypatch.setenv("QA_PAGER", f"{sys.executable} '{script}'")
    monkeypatch.setenv(LINES, "20")
    return shown


LONG = [
    *(("show",), ("help", "search"), ("search", "--help"), ("show", "--format", "plain")),
    ("search", "de"),
]


@pytest.mark.parametrize("command", LONG)
def test_a_long_answer_on_a_terminal_is_paged(
    qa: Qa, pager: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    result = qa(*command, terminal=True)
    assert (result.code, result.out) == (0, "")
    shown = pager.read_text(encoding="utf-8")
    monkeypatch.setenv("QA_PAGER", "")
    assert qa(*command, terminal=True).out == shown


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("command", [("list", "--all"), ("check",), ("check", "784", "--all")])
def test_so_is_what_is_longer_than_a_low_screen(
    qa: Qa, pager: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv(LINES, "3")
    assert qa(*command, terminal=True).out == ""
    shown = pager.read_text(encoding="utf-8")
    monkeypatch.setenv("QA_PAGER", "")
    assert shown
    assert qa(*command, terminal=True).out == shown


@pytest.mark.parametrize(
    ("command", "terminal"),
    [
        (("show", "2", "--question-only"), True),  # short
        (("show",), False),
        (("show", "--json"), True),
        (("search", "de", "--format", "csv"), True),
        (("search", "de", "--format", "jsonl"), True),
        (("show", "--no-pager"), True),
        (("--no-pager", "show"), True),
        (("--no-pager", "help", "search"), True),
        (("--no-pager", "search", "--help"), True),
    ],
)
def test_a_short_answer_a_pipe_and_what_programs_read_are_not(
    qa: Qa, pager: Path, command: tuple[str, ...], terminal: bool
) -> None:
    assert qa(*command, terminal=terminal).out
    assert not pager.exists()


def test_a_dumb_terminal_has_no_pager(qa: Qa, pager: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert "Minsk" in qa("show", terminal=True).out
    assert not pager.exists()


def test_qas_own_pager_goes_before_that_of_all_programs(
    qa: Qa, pager: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PAGER", "nosuch-pager")
    assert qa("show", terminal=True).out == ""
    pager.unlink()
    monkeypatch.setenv("PAGER", __import__("os").environ["QA_PAGER"])
    monkeypatch.delenv("QA_PAGER")
    assert qa("show", terminal=True).out == ""
    assert pager.exists()


@pytest.mark.parametrize(
    "broken", ["nosuch-pager", "", "cat", "'", "false", "sh -c 'exit 3'", "/", "\x01", "x" * 9999]
)
def test_a_missing_or_failing_pager_loses_nothing(
    qa: Qa, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    monkeypatch.setenv(LINES, "20")
    monkeypatch.setenv("QA_PAGER", broken)
    result = qa("show", terminal=True)
    assert (result.code, result.err) == (0, "")
    assert result.out.count("Answer to sub-question 3") == 1


def test_whoever_leaves_the_pager_early_is_left_alone(
    qa: Qa, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LINES, "20")
    monkeypatch.setenv("QA_PAGER", "true")
    assert qa("search", "de", "--all", terminal=True) == (0, "", "")


def test_links_go_only_to_a_pager_that_passes_them_on(
    qa: Qa, pager: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_HYPERLINK", "1")
    source = tmp_path / "mali.txt"
    source.write_text("Kamervragen over Mali\n\nVraag 1\nMali? " + "Mali. " * 900)
    assert qa("import", str(source)).code == 0
    assert qa("search", "mali", terminal=True).out == ""
    assert "\x1b]8;" not in pager.read_text()
    assert "\x1b]8;" in qa("search", "mali", "--no-pager", terminal=True).out
    assert "\x1b]8;" not in qa("search", "mali", "--no-pager").out


def test_what_is_said_of_an_answer_comes_first_in_the_pager(
    qa: Qa, pager: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    result = qa("search", "minks", terminal=True, errors_terminal=True)
    said = 'qa: "minks" not found; showing the nearest: Minsk'
    assert (result.out, result.err) == ("", "")
    assert pager.read_text(encoding="utf-8").splitlines()[0] == said
    pager.unlink()
    assert qa("search", "minks", terminal=True).err == f"{said}\n"  # stderr is elsewhere
    monkeypatch.setenv("QA_PAGER", "false")
    failed = qa("search", "minks", terminal=True, errors_terminal=True)
    assert failed.err == f"{said}\n"
    assert "Minsk" in failed.out
    assert said not in failed.out
    short = qa("search", "minks", "-n", "1", terminal=True, errors_terminal=True)
    assert said in short.err
