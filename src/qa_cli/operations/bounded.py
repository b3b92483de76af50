"""Reads a file in a process of its own, which has a limit of time and one of memory.

A library that is not written in Python cannot be interrupted, so that a file could keep `qa` busy
for ever, or take all of the machine's memory. Such files are read where they can be stopped; what
is small and read by Python alone is not worth a process. What holds on which platform stands in
SECURITY.md.
"""

import contextlib
import faulthandler
import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from qa_cli.errors.files import UnreadableDataError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LARGEST_INSIDE = 256_000  # bytes; what is smaller is read here, unless it is a PDF
LONGEST = 30.0  # seconds for any file
_LONGEST_MEGABYTE = 2.0  # seconds more for each megabyte of it
_MEGABYTE = 1_000_000
MOST_MEMORY = 1 << 30  # bytes of addresses, which are more than the memory in use
_OF_PDF = b"%PDF-"
_BEGINNING = 1_024  # bytes in which that stands
_Result = TypeVar("_Result")


def needs_process(content: bytes) -> bool:
    """Returns whether some content is read in a process of its own."""
    return len(content) > LARGEST_INSIDE or _OF_PDF in content[:_BEGINNING]


def file_needs_process(file: str) -> bool:
    """Returns the same of a file that is not read yet; no pipe is opened for it."""
    try:
        status = Path(file).stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_INSIDE:
            return True
        with Path(file).open("rb") as opened:
            return needs_process(opened.read(_BEGINNING))
    except (OSError, ValueError):
        return False  # it is refused at once


def run(
    function: Callable[..., _Result], *arguments: Any, name: str, size: int, extra: float = 1.0
) -> _Result:
    """Returns what a function of a module returns, called in a process of its own.

    `name` is that of the file that it reads, `size` its bytes; `extra` is how many times as long
    as this process waits before it ends the other, should that not end by itself.

    Raises:
        UnreadableDataError: It raised one, hit a limit, or brought its process down.
    """
    from qa_cli.operations import processes  # noqa: PLC0415 (only who needs a process pays for it)

    context = processes.context()
    value: Any
    receiver, sender = context.Pipe(duplex=False)
    limit, too_long = seconds(size), UnreadableDataError(name, "too long")
    process = context.Process(
        target=_answer, args=(sender, limit, function, arguments), daemon=True
    )
    begun = time.monotonic()
    with processes.starting():
        process.start()
    sender.close()
    try:
        answered = receiver.poll(limit + extra)
        succeeded, value = receiver.recv() if answered else (False, too_long)
    except EOFError:
        if time.monotonic() - begun >= limit:  # its own clock has ended it
            raise too_long from None
        raise UnreadableDataError(name, "process died") from None
    finally:
        process.kill()
        process.join()
        receiver.close()
    if succeeded:
        result: _Result = value
        return result
    raise value


def seconds(size: int) -> float:
    """Returns how long a file of so many bytes may be read."""
    return LONGEST + _LONGEST_MEGABYTE * size / _MEGABYTE


@contextlib.contextmanager
def timed(limit: float) -> Iterator[None]:
    """Ends this process with exit code 1 if what is done inside takes more than `limit` seconds.

    The clock runs outside of Python: it ends what Python cannot interrupt.
    """
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        faulthandler.dump_traceback_later(limit, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def limit_memory() -> None:
    """Bounds the memory of this process, where the platform can: Linux, and most of Unix."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 (Windows has none)

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MOST_MEMORY if hard == resource.RLIM_INFINITY else min(MOST_MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _answer(
    sender: "Connection", limit: float, function: Callable[..., object], arguments: tuple[Any, ...]
) -> None:
    """Sends what a function returns, or the error that it raises, to the process that asked."""
    from qa_cli.operations import processes  # noqa: PLC0415 (in the process that reads)

    processes.begin()
    limit_memory()
    with timed(limit):
        try:
            answer = (True, function(*arguments))
        except MemoryError:
            os._exit(_OUT_OF_MEMORY)  # not even a message may be possible
        except Exception as error:  # noqa: BLE001 (who asked decides what it means)
            answer = (False, error)
    try:
        sender.send(answer)
    except MemoryError:
        os._exit(_OUT_OF_MEMORY)


_OUT_OF_MEMORY = 3  # exit code
