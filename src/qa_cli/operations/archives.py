"""Finds the documents in the files to import: one a file, or one a line of an archive (JSON Lines).

An archive may be larger than memory, so that it is read line by line.
"""

import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from qa_cli.operations.workers import Job
from qa_cli.reading.files import STANDARD_INPUT
from qa_cli.reading.limits import LARGEST_FILE, LARGEST_JSON

_OF_ARCHIVES = (".jsonl", ".ndjson")
_ENDINGS = (*_OF_ARCHIVES, ".json", "")


def jobs(file: str) -> Iterator[Job]:
    """Yields what there is to read in a file; that it cannot be opened is left to the reader."""
    if file == STANDARD_INPUT:
        if sys.stdin is None:
            yield Job(file)
        else:
            yield from _of_stream(file, sys.stdin.buffer)
        return
    try:
        # A pipe can be read only once, which is left to the reader.
        if Path(file).suffix in _ENDINGS and stat.S_ISREG(Path(file).stat().st_mode):
            with Path(file).open("rb") as stream:
                yield from _of_stream(file, stream)
            return
    except (OSError, ValueError):
        pass
    yield Job(file)


def _of_stream(file: str, stream: BinaryIO) -> Iterator[Job]:
    """Yields a job for each line of an archive, else one for the whole file.

    It is an archive by its name, or if its first line is a whole JSON object and not the only one.
    """
    first = stream.readline(LARGEST_JSON + 1)
    second = stream.readline(LARGEST_JSON + 1) if _is_object(first) else b""
    if second.strip() or (file.endswith(_OF_ARCHIVES) and first):
        yield from _of_lines(file, stream, [line for line in (first, second) if line])
    elif file == STANDARD_INPUT:
        yield Job(file, first + second + stream.read(LARGEST_FILE + 1))
    else:
        yield Job(file)


def _of_lines(file: str, stream: BinaryIO, begun: list[bytes]) -> Iterator[Job]:
    """Yields a job for each line; the first ones, in `begun`, are read already."""
    number = 0
    while line := begun.pop(0) if begun else stream.readline(LARGEST_JSON + 1):
        number += 1
        if line.strip():
            yield Job(f"{file}:{number}", line, archived=True)
        while line and not line.endswith(b"\n") and not begun:  # the rest of too long a line
            line = stream.readline(LARGEST_JSON)


def _is_object(line: bytes) -> bool:
    return line.lstrip().startswith(b"{") and line.rstrip().endswith(b"}")
