"""Ctrl-C ends `qa` at once and quietly, however often and whenever it is pressed."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

_INTERRUPTED = 130
_BEGUN = "import qa_cli.__main__ as m; print('begun', flush=True); m.run()"
_LOST = """
import os, signal, sys
import qa_cli.__main__ as entry
import qa_cli.cli.main as main

class Callback:
    def __del__(self):  # Python cannot raise anything here
        os.kill(os.getpid(), signal.SIGINT)

main.main = lambda: Callback() and 0
entry.run()
"""


def _pressed(arguments: list[str], after: float, times: int) -> tuple[int, str]:
    """Returns the exit code and stderr of a `qa` that is interrupted."""
    command = [sys.executable, "-c", _BEGUN, *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(after)
            for _ in range(times):
                _press(process)
            said = _said(process)
            return process.returncode, said
        finally:
            process.kill()


def _press(process: subprocess.Popen[str]) -> None:
    """Sends Ctrl-C as a terminal does: to the process and to all that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)


def _said(process: subprocess.Popen[str]) -> str:
    """Returns what a process has said when it ends.

    Python looks whether Ctrl-C was pressed, and then waits for a file: what falls between the two
    is seen at the next press.
    """
    try:
        return process.communicate(timeout=5)[1]
    except subprocess.TimeoutExpired:
        _press(process)
        return process.communicate(timeout=20)[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("after", [0.0, 0.02, 0.05, 0.1, 0.2])
@pytest.mark.parametrize("times", [1, 20])
def test_it_ends_quietly(tmp_path: Path, after: float, times: int) -> None:
    file = tmp_path / "pipe"
    os.mkfifo(file)
    held = os.open(file, os.O_RDWR)  # somebody may still write: `qa` waits
    try:
        code, said = _pressed(["check", str(file)], after, times)
    finally:
        os.close(held)
    assert (code, said) == (_INTERRUPTED, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_it_ends_where_python_could_only_report_it() -> None:
    command = [sys.executable, "-c", _LOST]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert (ended.returncode, ended.stderr) == (_INTERRUPTED, "")
