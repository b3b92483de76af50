"""Starts the processes that files are read in, and ends them together with `qa`.

A terminal sends Ctrl-C to every process of a command at once. Only the one that the reader started
answers it: the others never see it, not even while they start, and end as soon as that one has.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from multiprocessing.connection import wait
from typing import Any


def context() -> Any:
    """Returns the way in which processes are started here, as `multiprocessing` knows it.

    A copy of this process starts in no time; where the platform has none, a new one does.
    """
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


@contextlib.contextmanager
def starting() -> Iterator[None]:
    """Holds Ctrl-C back while processes are started: in them, it stays so until `begin`."""
    if sys.platform == "win32":  # it has no such thing
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def begin() -> None:
    """Prepares a process that was started: it ignores Ctrl-C, and ends when its parent does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(0)
