"""Finds the documents in the files to import: one a file, or one a line of an archive (JSON Lines).

An archive may be larger than memory, so that it is read line by line.
"""

import codecs
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from qa_cli.operations.workers import Job
from qa_cli.reading.files import STANDARD_INPUT
from qa_cli.reading.limits import LARGEST_FILE, LARGEST_JSON

_OF_ARCHIVES = (".jsonl", ".ndjson")
_CHUNK = 65_536  # bytes
_ENDINGS = (*_OF_ARCHIVES, ".json", "")


class _Recoded:
    """Text in UTF-16, as PowerShell writes what it redirects, in UTF-8, line by line."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-16")("replace")
        self._rest = ""  # what is decoded, and of no line that was given

    def readline(self, size: int) -> bytes:
        """Returns the next line with its end, or `size` characters of it; b"" at the end."""
        parts = [self._rest]
        length = len(self._rest)
        while "\n" not in parts[-1] and length < size:
            chunk = self._stream.read(_CHUNK)
            parts.append(self._decoder.decode(chunk, not chunk))
            length += len(parts[-1])
            if not chunk:
                break
        text = "".join(parts)
        end = min(text.find("\n") + 1 or len(text), size)
        self._rest = text[end:]
        return text[:end].encode("utf-8", "replace")

    def read(self, size: int) -> bytes:
        """Returns about `size` bytes of the rest."""
        text = self._rest + self._decoder.decode(self._stream.read(size), final=True)
        self._rest = ""
        return text.encode("utf-8", "replace")


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
    plain = _as_utf_8(stream)
    first = plain.readline(LARGEST_JSON + 1)
    second = plain.readline(LARGEST_JSON + 1) if _is_object(first) else b""
    if second.strip() or (file.endswith(_OF_ARCHIVES) and first):
        yield from _of_lines(file, plain, [line for line in (first, second) if line])
    elif file == STANDARD_INPUT:
        yield Job(file, first + second + plain.read(LARGEST_FILE + 1))
    else:
        yield Job(file)


def _of_lines(file: str, stream: BinaryIO | _Recoded, begun: list[bytes]) -> Iterator[Job]:
    """Yields a job for each line; the first ones, in `begun`, are read already."""
    number = 0
    while line := begun.pop(0) if begun else stream.readline(LARGEST_JSON + 1):
        number += 1
        if line.strip():
            yield Job(f"{file}:{number}", line, archive=file)
        while line and not line.endswith(b"\n") and not begun:  # the rest of too long a line
            line = stream.readline(LARGEST_JSON)


def _as_utf_8(stream: BinaryIO) -> BinaryIO | _Recoded:
    """Returns a stream in UTF-8 without a mark: Windows marks what it writes, or writes UTF-16."""
    peek = getattr(stream, "peek", None)
    beginning = peek(len(codecs.BOM_UTF8)) if peek else b""
    if beginning.startswith(codecs.BOM_UTF8):
        stream.read(len(codecs.BOM_UTF8))
    elif beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _Recoded(stream)
    return stream


def _is_object(line: bytes) -> bool:
    return line.lstrip().startswith(b"{") and line.rstrip().endswith(b"}")
