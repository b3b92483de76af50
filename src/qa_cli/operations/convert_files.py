"""Reads files into `qa`'s own JSON; one bad file does not stop the others."""

import contextlib
import errno
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from qa_cli import leftovers
from qa_cli.errors.output import OutputError
from qa_cli.model import to_json
from qa_cli.model.diagnostics import Converted, Reading, Unread
from qa_cli.model.from_json import SCHEMA
from qa_cli.operations import documents
from qa_cli.render.json_text import dump

# Windows opens a device of this name, whatever its ending.
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))]
)
_UNFINISHED = "qa-unfinished"  # what a file is called while it is written, by `leftovers`


def convert_files(
    files: Iterable[str], folder: Path | None = None, *, force: bool = False
) -> Iterator[Converted | Unread]:
    """Reads `files`, writes each document to `folder` if one is given, and yields what it is.

    Each is a file of its own there, written whole or not at all. A file that an earlier run wrote
    is kept, and one with the next free name is written, unless its text is the same, or `force`
    says to replace it.

    Raises:
        OutputError: A document cannot be written.
    """
    written: set[str] = set()
    if folder:
        leftovers.clear(folder / _UNFINISHED)
    for reading in map(documents.read_or_not, files):
        if isinstance(reading, Unread):
            yield reading
        else:
            path = _write(reading, folder, written, force=force) if folder else None
            yield Converted(reading, None if path is None else str(path))


def _write(reading: Reading, folder: Path, written: set[str], *, force: bool) -> Path:
    """Writes a document to the folder, whole or not at all, and returns where."""
    content = dump(schema=SCHEMA, **to_json.as_dict(reading.document)).encode("utf-8")
    name = _safe(reading.document.name)
    made = leftovers.unfinished(folder / _UNFINISHED)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made.unlink(missing_ok=True)
        with made.open("xb") as file:
            file.write(content)
        return _place(made, folder, name, written, content=content, force=force)
    except OSError as error:
        raise OutputError(error.strerror, folder / f"{name}.json") from error
    finally:
        with contextlib.suppress(OSError):
            made.unlink(missing_ok=True)


def _place(
    temporary: Path, folder: Path, name: str, written: set[str], *, content: bytes, force: bool
) -> Path:
    """Gives a file that is written the first name that is free for it, and returns where it is."""
    number = 1
    while True:
        free = name if number == 1 else f"{name}-{number}"
        path = folder / f"{free}.json"
        number += 1
        if free.casefold() in written:
            continue
        if force:
            temporary.replace(path)
        elif not _placed(temporary, path, content):
            continue
        written.add(free.casefold())
        return path


def _placed(temporary: Path, path: Path, content: bytes) -> bool:
    """Returns whether a file stands at `path` that holds `content`; none is ever replaced."""
    try:
        os.link(temporary, path)  # unlike a change of name, it fails where a file stands
    except FileExistsError:
        return path.is_file() and path.read_bytes() == content
    except OSError as error:  # a file system without links
        if error.errno not in {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS}:
            raise
        try:
            with path.open("xb") as file:
                file.write(content)
        except FileExistsError:
            return path.is_file() and path.read_bytes() == content
    return True


def _safe(name: str) -> str:
    """Returns a document's name as that of a file on every system."""
    return f"{name}_" if name.partition(".")[0].casefold() in _RESERVED else name
