"""Finds the files to import in folders, and counts what is passed over there."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from qa_cli.model.notes import Note
from qa_cli.reading.formats.detection import FORMATS

# In a folder nobody chose each file, so that its name must tell that qa reads it.
_READ = frozenset(
    (*(ending for format in FORMATS for ending in format.endings), ".json", ".jsonl", ".ndjson")
)
_MOST_ENDINGS = 5  # that a note names


def files_in(paths: Iterable[str]) -> tuple[list[str], list[Note]]:
    """Returns the files to read, those of folders in the order of their names, and what to say.

    What is no folder is returned as it is. Hidden files and folders, and links to folders, are
    left out; files that `qa` does not read, and folders that it may not look into, are counted.
    """
    found: list[str] = []
    notes: list[Note] = []
    for path in paths:
        if _is_folder(path):
            inside, passed, closed = _walk(path)
            found += inside
            notes += _notes(path, inside, passed, closed)
        else:
            found.append(path)
    return found, notes


def _is_folder(path: str) -> bool:
    try:
        return bool(path) and Path(path).is_dir()
    except (OSError, ValueError):
        return False


def _walk(folder: str) -> tuple[list[str], Counter[str], list[str]]:
    """Returns the files to read in a folder, the endings of others, and folders not opened."""
    found: list[str] = []
    passed: Counter[str] = Counter()
    closed: list[str] = []
    for at, folders, names in os.walk(folder, onerror=lambda error: closed.append(error.filename)):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(at, name) for name in sorted(names) if not name.startswith(".")):
            if path.suffix.lower() in _READ:
                found.append(str(path))
            else:
                passed[path.suffix.lower() or "without ending"] += 1
    return found, passed, closed


def _notes(
    folder: str, found: list[str], passed: Counter[str], closed: list[str]
) -> Iterator[Note]:
    if not found:
        yield Note("nothing in folder", (folder,))
    if passed:
        first = passed.most_common(_MOST_ENDINGS)
        numbers = (passed.total(), *(number for _, number in first))
        yield Note("passed over", (folder, *(ending for ending, _ in first)), numbers)
    if closed:
        yield Note("closed folders", tuple(map(str, closed)))
