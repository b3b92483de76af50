"""Reads files into `qa`'s own JSON: a line for each, and one bad file does not stop the others."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from qa_cli.cli import console
from qa_cli.cli.console import Color
from qa_cli.errors import OutputError, UnreadableDataError, UsageError
from qa_cli.model.diagnostics import Converted, Reading
from qa_cli.operations import documents
from qa_cli.render import render
from qa_cli.render.report_phrases import warning_sentence
from qa_cli.text.display import listed_first


def run(files: Sequence[str], folder: Path | None, color: Color | None, *, as_json: bool) -> bool:
    """Reads `files`, and writes each document to `folder`, or the only one as JSON to stdout.

    Returns whether all could be read; which could not is said on stderr.

    Raises:
        UsageError: JSON is asked for of several files, or in a folder as well.
        OutputError: A document cannot be written.
    """
    if as_json and (len(files) > 1 or folder):
        raise UsageError("--json writes one document to stdout", "for several: --output FOLDER")
    unread = []
    written: set[str] = set()
    for file in console.progress(files):
        try:
            reading = documents.read(file)
        except UnreadableDataError as error:
            console.complain(error)
            unread.append(file)
            continue
        console.notes(f"{file}: {warning_sentence(one)}" for one in reading.warnings)
        place = _write(reading, folder, written) if folder else None
        console.answer(Converted(reading, place), "json" if as_json else None, color)
    if len(files) > 1:
        console.note(_sum(len(files), unread))
    return not unread


def _sum(number: int, unread: Sequence[str]) -> str:
    if not unread:
        return f"read all {number} files"
    read = number - len(unread)
    return f"read {read} of {number} files; not read: {listed_first(unread)}"


def _write(reading: Reading, folder: Path, written: set[str]) -> str:
    """Writes a document to the folder, whole or not at all, and returns where."""
    name = _free(reading.document.id, written)
    path = folder / f"{name}.json"
    text = "".join(render(Converted(reading), "json"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(temporary).chmod(0o666 & ~_mask())
        Path(temporary).replace(path)
    except OSError as error:
        raise OutputError(f"{path}: {(error.strerror or 'unknown').lower()}") from error
    return str(path)


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
