"""Reads files in other processes, ahead of whoever writes what they hold.

Reading takes most of the time of an import and needs no library. A few files are read here and now;
of many, each process takes a portion at a time, and only a few portions wait in memory. A file that
brings a process down (by a fault in a package, for lack of memory or of time) takes no other file
with it.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from pathlib import Path
from typing import NamedTuple, Self

from qa_cli.errors.files import UnreadableDataError
from qa_cli.library import rows
from qa_cli.library.rows import Prepared
from qa_cli.model.diagnostics import FileWarning, Unread
from qa_cli.operations import bounded, documents, processes

_PORTION = 16  # files that a process reads at a time
_LARGEST_PORTION = 400_000  # bytes of these, unless a single file is larger
_AHEAD = 8  # portions for each process that are read or waiting, while others are written


class Job(NamedTuple):
    """A file to read: what it is called, and its content where that is known already.

    One document of an `archive` can be nothing but JSON.
    """

    file: str
    content: bytes | None = None
    archive: str | None = None


class ReadFile(NamedTuple):
    """What a file holds, ready to be kept, and what had to be guessed of it."""

    file: str
    prepared: Prepared
    warnings: tuple[FileWarning, ...] = ()


Outcome = ReadFile | Unread
Reader = Callable[[Job], Outcome]


def read(job: Job) -> Outcome:
    """Reads a file; whatever is wrong with it, or goes wrong while it is read, is its outcome."""
    try:
        return _prepared(job)
    except MemoryError:
        return Unread(job.file, UnreadableDataError(job.file, "process died"))
    except Exception as error:  # noqa: BLE001 (a fault of qa's own in one file must stop no other)
        return documents.unread(job.file, error)


def outcomes(jobs: Iterable[Job], read: Reader = read) -> Iterator[Outcome]:
    """Yields what each file holds, in the order of the files.

    `read` is a function of a module, so that another process finds it by its name.
    """
    portions = _portions(jobs)
    yield from (_bounded(job, read) for job in next(portions, ()))
    second = next(portions, None)
    if second is None:
        return
    with _Pool(max(1, os.cpu_count() or 1), read) as pool:
        for portion in chain((second,), portions):
            if pool.is_full():
                yield from pool.first()
            pool.submit(portion)
        while pool.waiting:
            yield from pool.first()


def _bounded(job: Job, read: Reader) -> Outcome:
    """Reads a file here, or in a process of its own where it could not be stopped here."""
    if job.content is None:
        apart = bounded.file_needs_process(job.file)
    else:
        apart = bounded.needs_process(job.content)
    return _alone(job, read) if apart else read(job)


def _alone(job: Job, read: Reader) -> Outcome:
    """Reads a file in a process of its own, with limits."""
    try:
        return bounded.run(read, job, name=job.file, size=_size(job))
    except UnreadableDataError as error:
        return Unread(job.file, error)


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


class _Pool:
    """Processes, and the portions that they read or are to read, the first submitted first."""

    def __init__(self, number: int, read: Reader) -> None:
        self._number = number
        self._read = read
        self._executor = self._started(number)
        self.waiting: deque[tuple[Sequence[Job], Future[list[Outcome]]]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)

    def is_full(self) -> bool:
        """Returns whether enough is being read."""
        return len(self.waiting) >= self._number * _AHEAD

    def submit(self, portion: Sequence[Job]) -> None:
        """Lets a process read a portion."""
        with processes.starting():
            future = self._executor.submit(_read_all, portion, self._read)
        self.waiting.append((portion, future))

    def first(self) -> list[Outcome]:
        """Returns the outcome of the portion that was submitted first, as soon as it is read."""
        portion, future = self.waiting.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            return self._one_by_one(portion)

    def _one_by_one(self, portion: Sequence[Job]) -> list[Outcome]:
        """Returns the outcome of a portion that brought a process down: a new process a file."""
        self._executor.shutdown(cancel_futures=True)
        found = [_alone(job, self._read) for job in portion]
        self._executor = self._started(self._number)
        lost, self.waiting = self.waiting, deque()
        for waiting, _ in lost:
            self.submit(waiting)
        return found

    @staticmethod
    def _started(number: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(number, mp_context=processes.context(), initializer=_begin)


def _begin() -> None:
    """Prepares a process; its memory is bounded here, its time in `_read_all`, file by file."""
    processes.begin()
    bounded.limit_memory()


def _read_all(jobs: Sequence[Job], read: Reader) -> list[Outcome]:
    found = []
    for job in jobs:
        with bounded.timed(bounded.seconds(_size(job))):
            found.append(read(job))
    return found


def _content(job: Job, name: str) -> bytes:
    """Returns what a file holds; raises an error if it cannot be read."""
    from qa_cli.reading import files  # noqa: PLC0415 (in the process that reads)

    content = files.content(job.file) if job.content is None else job.content
    if job.archive is not None and not content.lstrip().startswith(b"{"):
        raise UnreadableDataError(name, "invalid JSON")
    return content


def _prepared(job: Job) -> ReadFile:
    """Returns what a file holds; raises an error if it cannot be read."""
    from qa_cli.reading import files, reader  # noqa: PLC0415 (in the process that reads)

    name = "" if job.file == files.STANDARD_INPUT else Path(job.file).name
    content = _content(job, name)
    reading = reader.read_content(content, name)
    came_from = rows.origin(name, content, _path(job))
    prepared = rows.prepared(reading.document, reading.problems, came_from)
    return ReadFile(job.file, prepared, reading.warnings)


def _path(job: Job) -> str | None:
    """Returns where a file is; for a document of an archive, the archive. None: standard input."""
    from qa_cli.reading.files import STANDARD_INPUT  # noqa: PLC0415 (in the process that reads)

    file = job.archive or job.file
    return None if file == STANDARD_INPUT else file
