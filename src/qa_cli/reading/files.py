"""A file -> what was read out of it: finds out what it is, whatever its name says.

Nothing is read beyond the limits in `limits`, so that no file takes the machine's time or memory.
"""

import os
import stat
import sys
from pathlib import Path

from qa_cli.errors import UnreadableDataError
from qa_cli.reading.limits import LARGEST_FILE, TooLargeError
from qa_cli.reading.lines.line import STANDARD_INPUT_NAME

STANDARD_INPUT = "-"


def content(path: str) -> bytes:
    """Returns what a file or standard input holds; raises as `read`, but for what it means."""
    if not path:
        raise UnreadableDataError('""', "it names no file")
    return _standard_input() if path == STANDARD_INPUT else _content(Path(path))


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableDataError(str(path), "it is a folder", "name the files in it")
        if status.st_size > LARGEST_FILE:
            raise _too_large(path.name, status.st_size)
        with open(path, "rb", opener=_opened) as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be opened"
        raise UnreadableDataError(path.name or str(path), reason.lower()) from None
    if len(content) > LARGEST_FILE:
        raise _too_large(path.name, len(content))
    return content


def _opened(path: str, flags: int) -> int:
    """Opens a file, and does not wait for somebody to write to a pipe that nobody has open."""
    at_once: int = getattr(os, "O_NONBLOCK", 0)
    file = os.open(path, flags | at_once)
    if at_once:  # Windows has no such pipes
        os.set_blocking(file, True)
    return file


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableDataError(STANDARD_INPUT_NAME, "it is closed")
    try:
        content = sys.stdin.buffer.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = (error.strerror or os.strerror(error.errno or 0)).lower()
        raise UnreadableDataError(STANDARD_INPUT_NAME, reason) from None
    if len(content) > LARGEST_FILE:
        raise _too_large(STANDARD_INPUT_NAME, len(content))
    return content


def _too_large(name: str, size: int) -> TooLargeError:
    return TooLargeError(name, f"it holds {size:,} bytes or more", LARGEST_FILE, "bytes")
