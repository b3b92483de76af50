"""Finds the documents in the files to import: one a file, or one a line of an archive (JSON Lines).

An archive may be larger than memory, so that it is read line by line.
"""

import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from qa_cli.reading.files import STANDARD_INPUT
from qa_cli.reading.limits import LARGEST_FILE, LARGEST_MARKUP
from qa_cli.workers import Job

_OF_ARCHIVES = (".jsonl", ".ndjson")
_ENDINGS = (*_OF_ARCHIVES, ".json", "")


def jobs(file: str) -> Iterator[Job]:
    """Yields what there is to read in a file; what cannot be opened is for the reader to say."""
    if file == STANDARD_INPUT:
        if sys.stdin is None:
            yield Job(file)
        else:
            yield from _of_stream(file, sys.stdin.buffer)
        return
    try:
        # A pipe can be read only once, and is for the reader.
        if Path(file).suffix in _ENDINGS and stat.S_ISREG(Path(file).stat().st_mode):
            with Path(file).open("rb") as stream:
                yield from _of_stream(file, stream)
            return
    except (OSError, ValueError):
        pass
    yield Job(file)


def _of_stream(file: str, stream: BinaryIO) -> Iterator[Job]:
    """Yields a job a line if the first is a whole JSON object, else one for all of the file."""
    first = stream.readline(LARGEST_MARKUP + 1)
    is_archive = first.lstrip().startswith(b"{") and first.rstrip().endswith(b"}")
    if not (is_archive or file.endswith(_OF_ARCHIVES)):
        whole = first + stream.read(LARGEST_FILE + 1) if file == STANDARD_INPUT else None
        yield Job(file, whole)
        return
    number, line = 1, first
    while line:
        if line.strip():
            yield Job(f"{file}:{number}", line, archived=True)
        while line and not line.endswith(b"\n"):  # the rest of a line that is too long
            line = stream.readline(LARGEST_MARKUP)
        number, line = number + 1, stream.readline(LARGEST_MARKUP + 1)
