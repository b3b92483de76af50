"""Ctrl-C ends `qa` at once and quietly, however often and whenever it is pressed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

_INTERRUPTED = 130
_BEGUN = "import qa_cli.__main__ as m; print('begun', flush=True); m.run()"


def _pressed(arguments: list[str], after: float, times: int) -> tuple[int, str]:
    """Returns the exit code and stderr of a `qa` that is interrupted."""
    command = [sys.executable, "-c", _BEGUN, *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after)
        for _ in range(times):
            os.kill(process.pid, signal.SIGINT)
        _, said = process.communicate(timeout=20)
        return process.returncode, said


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
