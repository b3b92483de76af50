"""Reads files into `qa`'s own JSON; one bad file does not stop the others."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from qa_cli.errors import OutputError, UnreadableDataError
from qa_cli.model import to_json
from qa_cli.model.diagnostics import Converted, Reading, Unread
from qa_cli.model.from_json import SCHEMA
from qa_cli.operations import documents
from qa_cli.render.json_text import dump


def convert_files(files: Iterable[str], folder: Path | None = None) -> Iterator[Converted | Unread]:
    """Reads `files`, writes each document to `folder` if one is given, and yields what it is.

    Each is a file of its own there, written whole or not at all.

    Raises:
        OutputError: A document cannot be written.
    """
    written: set[str] = set()
    for file in files:
        try:
            reading = documents.read(file)
        except UnreadableDataError as error:
            yield Unread(file, error)
            continue
        yield Converted(reading, str(_write(reading, folder, written)) if folder else None)


def _write(reading: Reading, folder: Path, written: set[str]) -> Path:
    """Writes a document to the folder, whole or not at all, and returns where."""
    name = _free(reading.document.name, written)
    path = folder / f"{name}.json"
    text = dump(schema=SCHEMA, **to_json.as_dict(reading.document))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(0o666 & ~_mask())
        Path(temporary).replace(path)
    except OSError as error:
        raise OutputError(error.strerror, path) from error
    return path


def _free(name: str, written: set[str]) -> str:
    """Returns `name`, or `name`-2 where this run has written that already."""
    number, free = 1, name
    while free in written:
        number += 1
        free = f"{name}-{number}"
    written.add(free)
    return free


def _mask() -> int:
    """Returns the permissions that the reader's new files lack."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
