"""A process that reads a file answers no Ctrl-C, and does not outlive the one that asked."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from qa_cli.operations import processes

_ASKS = """
import os, sys, time
from qa_cli.operations import processes

def work():
    processes.begin()
    print(os.getpid(), flush=True)
    time.sleep(60)

with processes.starting():
    processes.context().Process(target=work).start()
sys.stdin.readline()
os._exit(0)
"""


def _press() -> None:
    os.kill(os.getpid(), signal.SIGINT)
    processes.begin()


@pytest.mark.skipif(sys.platform != "linux", reason="a copy of this process is needed")
def test_ctrl_c_is_never_seen_by_a_process_that_starts() -> None:
    with processes.starting():
        process = processes.context().Process(target=_press)
        process.start()
    process.join(20)
    assert process.exitcode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_ctrl_c_is_seen_once_the_processes_are_started() -> None:
    started = []

    def start() -> None:
        with processes.starting():
            os.kill(os.getpid(), signal.SIGINT)
            started.append(True)

    with pytest.raises(KeyboardInterrupt):
        start()
    assert started == [True]


@pytest.mark.skipif(not Path("/proc").exists(), reason="needs /proc")
def test_a_process_ends_with_the_one_that_started_it() -> None:
    asking = subprocess.Popen(
        [sys.executable, "-c", _ASKS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with asking:
        assert asking.stdout is not None
        started = int(asking.stdout.readline())
        assert Path(f"/proc/{started}").exists()
        out, _ = asking.communicate("\n", timeout=20)  # until no process holds its stdout
    assert out == ""
