"""The process: how it starts, and with which code it ends."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qa_cli import __main__ as entry
from qa_cli import __version__
from qa_cli.cli import main as of_cli

Process = Callable[..., subprocess.CompletedProcess[bytes]]


def test_it_runs_as_a_module(process: Process) -> None:
    result = process("--version")
    assert (result.returncode, result.stderr) == (0, b"")
    assert result.stdout == f"qa {__version__}\n".encode()


def test_the_installed_command_is_the_same_program(process: Process) -> None:
    program = ("-c", "import sys; sys.argv[0] = 'qa'; from qa_cli.__main__ import run; run()")
    assert process("show", "2", program=program).stdout == process("show", "2").stdout


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["show", "2"], 0), (["search", "erdogan"], 1), (["show", "9"], 2), (["--nonsense"], 2)],
)
def test_it_ends_with_the_exit_code_of_the_command(
    process: Process, arguments: list[str], code: int
) -> None:
    assert process(*arguments).returncode == code


def test_all_that_was_written_arrives_though_the_process_ends_at_once(process: Process) -> None:
    result = process("sectors", "azerbijan", "--json")
    assert result.stdout.endswith(b"}\n")
    assert result.stderr == b"qa: azerbijan -> Azerbaijan\n"


class Ended(BaseException):
    """The process would have ended here."""


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The codes with which the process would have ended."""
    codes: list[int] = []

    def end(code: int) -> None:
        codes.append(code)
        raise Ended

    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(gc, "freeze", lambda: None)  # it would hold what other tests leave behind
    return codes


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """Leaves the collection of garbage as it was."""
    threshold = gc.get_threshold()
    yield
    gc.enable()
    gc.set_threshold(*threshold)


def test_what_was_imported_is_not_collected_again_and_the_rest_is(
    monkeypatch: pytest.MonkeyPatch, ends: list[int]
) -> None:
    collecting = []

    def main() -> int:
        collecting.append(gc.isenabled())
        return 1

    monkeypatch.setattr(of_cli, "main", main)
    with pytest.raises(Ended):
        entry.run()
    assert (collecting, ends) == ([True], [1])
    assert gc.get_threshold()[0] > 10_000


def test_an_interrupt_at_any_moment_ends_it_quietly(
    monkeypatch: pytest.MonkeyPatch, ends: list[int]
) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(of_cli, "main", interrupted)
    with pytest.raises(Ended):
        entry.run()
    assert ends == [130]


def test_without_standard_error_it_ends_likewise(
    monkeypatch: pytest.MonkeyPatch, ends: list[int]
) -> None:
    monkeypatch.setattr(of_cli, "main", lambda: 2)
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", None)
        with pytest.raises(Ended):
            entry.run()
    assert ends == [2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("search", "Armenië", "--count"), ""),
        (("verify", "Armenië"), "verbatim"),
        (("show", "Armenië.txt", "1"), "conflict in Armenië"),
        (("check", "Armenië.txt"), "Armenië.txt"),
        (("verify", "--in", "Armenië.txt"), "conflict in Armenië"),
        (("cite", "--quote", "Armenië"), "Armenië"),
    ],
)
def test_arguments_are_read_as_utf_8_whatever_the_locale(
    process: Process, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    paper = (
        "SCHRIFTELIJKE VRAAG\nnr. 5\nvan ELS AMPE\ndatum: 20 juli 2020\naan JAN JAMBON\n"
        "MINISTER-PRESIDENT VAN DE VLAAMSE REGERING\nConflict in Armenië\n"
        "1. Is er een “conflict in Armenië”?\nANTWOORD\n1. Ja.\n"
    )
    (tmp_path / "Armenië.txt").write_text(paper, encoding="utf-8")
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    result = process(*arguments, cwd=tmp_path, env=ascii_only)
    usual = process(*arguments, cwd=tmp_path, env={"LC_ALL": "C.UTF-8"})
    assert said in result.stdout.decode()
    assert (result.stdout, result.stderr) == (usual.stdout, usual.stderr)
    assert result.returncode == usual.returncode < 2


def test_python_is_started_anew_only_for_arguments_that_it_could_not_read(
    monkeypatch: pytest.MonkeyPatch, ends: list[int]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _, words: started.append(words))
    monkeypatch.setattr(of_cli, "main", lambda: 0)
    monkeypatch.setattr(sys, "orig_argv", ["python", "-m", "qa_cli", "x"])
    for encoding, word in (("utf-8", "\udcc3"), ("ascii", "minsk"), ("ascii", "\udcc3")):
        monkeypatch.setattr(sys, "getfilesystemencoding", lambda encoding=encoding: encoding)
        monkeypatch.setattr(sys, "argv", ["qa", "search", word])
        with pytest.raises(Ended):
            entry.run()
    assert ends == [0, 0, 0]
    assert started == [[sys.executable, "-X", "utf8", "-m", "qa_cli", "x"]]
