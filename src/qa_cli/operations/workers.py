"""Reads files in other processes, ahead of who writes what they hold.

Reading takes most of the time of an import and needs no library. A few files are read here and now;
of many, each process takes a portion at a time, and only a few portions wait in memory. A process
that a file brings down (a fault in a library, no memory left) takes no other file with it.
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait
from pathlib import Path
from typing import NamedTuple, Self

from qa_cli.errors import UnreadableDataError
from qa_cli.library import identity, rows
from qa_cli.library.rows import Prepared
from qa_cli.model.diagnostics import FileWarning
from qa_cli.text.display import short

_PORTION = 16  # files that a process reads at a time
_LARGEST_PORTION = 400_000  # bytes of these, but for a file that is larger alone
_AHEAD = 8  # portions for each process that are read or wait, while others are written


class Job(NamedTuple):
    """A file to read: what it is called, and its content where that is known already.

    One document of an archive is `archived`: it can be nothing but JSON.
    """

    file: str
    content: bytes | None = None
    archived: bool = False


class Outcome(NamedTuple):
    """What a file holds, ready to be kept, with what was guessed of it, or why it is unreadable."""

    file: str
    prepared: Prepared | None = None
    warnings: tuple[FileWarning, ...] = ()
    error: UnreadableDataError | None = None


def outcomes(jobs: Iterable[Job]) -> Iterator[Outcome]:
    """Yields what each file holds, in the order of the files."""
    portions = _portions(jobs)
    yield from map(_read, next(portions, ()))
    second = next(portions, None)
    if second is None:
        return
    with _Pool(max(1, os.cpu_count() or 1)) as pool:
        for portion in _chained(second, portions):
            if pool.is_full():
                yield from pool.first()
            pool.submit(portion)
        while pool.waiting:
            yield from pool.first()


def _portions(jobs: Iterable[Job]) -> Iterator[list[Job]]:
    portion: list[Job] = []
    size = 0
    for job in jobs:
        portion.append(job)
        size += _size(job)
        if len(portion) == _PORTION or size > _LARGEST_PORTION:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def _size(job: Job) -> int:
    if job.content is not None:
        return len(job.content)
    try:
        return Path(job.file).stat().st_size
    except (OSError, ValueError):
        return 0


def _chained(first: list[Job], others: Iterator[list[Job]]) -> Iterator[list[Job]]:
    yield first
    yield from others


class _Pool:
    """Processes, and the portions that they are at work on, the first submitted first."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._executor = self._started(processes)
        self.waiting: deque[tuple[Sequence[Job], Future[list[Outcome]]]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)

    def is_full(self) -> bool:
        """Returns whether enough is being read."""
        return len(self.waiting) >= self._processes * _AHEAD

    def submit(self, portion: Sequence[Job]) -> None:
        """Lets a process read a portion."""
        self.waiting.append((portion, self._executor.submit(_read_all, portion)))

    def first(self) -> list[Outcome]:
        """Returns what the portion holds that was submitted first, as soon as it is read."""
        portion, future = self.waiting.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            return self._mended(portion)

    def _mended(self, portion: Sequence[Job]) -> list[Outcome]:
        """Returns what a portion holds that a process died of, each file read by one of its own."""
        self._executor.shutdown(cancel_futures=True)
        found = []
        for job in portion:
            with self._started(1) as alone:
                try:
                    found += alone.submit(_read_all, [job]).result()
                except BrokenProcessPool:
                    error = UnreadableDataError(job.file, "process died")
                    found.append(Outcome(job.file, error=error))
        self._executor = self._started(self._processes)
        lost, self.waiting = self.waiting, deque()
        for waiting, _ in lost:
            self.submit(waiting)
        return found

    @staticmethod
    def _started(processes: int) -> ProcessPoolExecutor:
        # A copy of this process starts in no time; where the platform has none, a new one does.
        way = "fork" if sys.platform == "linux" else "spawn"
        return ProcessPoolExecutor(
            processes, mp_context=multiprocessing.get_context(way), initializer=_begin
        )


def _begin() -> None:
    """Prepares a process: Ctrl-C is for the first one to decide, and it ends when that does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(0)


def _read_all(jobs: Sequence[Job]) -> list[Outcome]:
    return list(map(_read, jobs))


def _content(job: Job, name: str) -> bytes:
    """Returns what a file holds; raises an error if it cannot be read."""
    from qa_cli.reading import files  # noqa: PLC0415 (in the process that reads)

    content = files.content(job.file) if job.content is None else job.content
    if job.archived and not content.lstrip().startswith(b"{"):
        raise UnreadableDataError(name, "invalid JSON")
    return content


def _read(job: Job) -> Outcome:
    """Reads a file; whatever is wrong with it, or goes wrong with it, is its outcome."""
    try:
        return _prepared(job)
    except UnreadableDataError as error:
        return Outcome(job.file, error=error)
    except Exception as error:  # noqa: BLE001 (a fault of qa's in one file must stop no other)
        facts = (type(error).__name__, short(str(error)))
        return Outcome(job.file, error=UnreadableDataError(job.file, "fault of qa", *facts))


def _prepared(job: Job) -> Outcome:
    """Returns what a file holds; raises an error if it cannot be read."""
    from qa_cli.reading import files, reader  # noqa: PLC0415 (in the process that reads)

    name = "" if job.file == files.STANDARD_INPUT else Path(job.file).name
    content = _content(job, name)
    reading = reader.read_content(content, name)
    document = reading.document
    if reading.format != "JSON":  # a document of qa's own has its name already
        document = document._replace(id=identity.suggested(document, name))
    prepared = rows.prepared(document, reading.problems, rows.origin(name, content))
    return Outcome(job.file, prepared, reading.warnings)
