"""The bytes of a file or of standard input: as many as `limits` allows, and no more.

What they are is for `reader` to find out. No file that is read takes the machine's memory, and no
pipe that nobody writes to keeps `qa` waiting.
"""

import os
import stat
import sys
from pathlib import Path

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.limits import LARGEST_FILE

STANDARD_INPUT = "-"  # how it is named on the command line; in facts its name is ""


def content(path: str) -> bytes:
    """Returns what the file `path` holds, or standard input for "-".

    Raises:
        UnreadableDataError: It is missing, no file, cannot be read, or is larger than `qa` reads.
    """
    if not path:
        raise UnreadableDataError('""', "unnamed")
    return _standard_input() if path == STANDARD_INPUT else _content(Path(path))


def _content(path: Path) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableDataError(str(path), "folder")
        _check_size(path.name, status.st_size)
        with open(path, "rb", opener=_open_at_once) as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise UnreadableDataError.of_system(path.name or str(path), error) from None
    _check_size(path.name, len(content))
    return content


def _open_at_once(path: str, flags: int) -> int:
    """Opens a file, and does not wait for somebody to write to a pipe that nobody has open."""
    at_once: int = getattr(os, "O_NONBLOCK", 0)
    file = os.open(path, flags | at_once)
    if at_once:  # Windows has no such pipes
        os.set_blocking(file, True)
    return file


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise UnreadableDataError("", "closed")
    try:
        content = sys.stdin.buffer.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UnreadableDataError.of_system("", error) from None
    _check_size("", len(content))
    return content


def _check_size(name: str, size: int) -> None:
    """Raises an error if a file is larger than `qa` reads; `size` is in bytes."""
    if size > LARGEST_FILE:
        raise TooLargeError(name, "file", found=size, most=LARGEST_FILE)
