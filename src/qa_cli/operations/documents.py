"""Decides where a named document comes from: the one that `qa` ships with, a file, or the library.

The library is looked for only by who needs it, and sqlite3 loaded only where there is one.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qa_cli.errors import NoSuchDocumentError, UsageError
from qa_cli.model.document import Document
from qa_cli.operations import libraries
from qa_cli.text import fuzzy

if TYPE_CHECKING:
    from qa_cli.library.reader import Reader
    from qa_cli.model.diagnostics import Reading

_ALIKE = 2  # letters that a misspelt name has in common with the one that is meant
_MOST_ALIKE = 2_000  # names that are compared with it
_LONGEST_NAME = 200  # letters of a name that are compared


def document(
    name: str | None = None, library: str | None = None, version: int | None = None
) -> tuple[Document, list[str]]:
    """Returns the document of this name, or of this file, and what to say of it on stderr.

    Without a name it is the bundled document; a `version` is one that the library keeps.

    Raises:
        NoSuchDocumentError: There is neither a document nor a file of this name.
        AmbiguousDocumentError: Several documents of the library begin so.
        NoSuchVersionError: The document has no such version.
        UnreadableDataError: Its file is damaged, or no written question.
        LibraryError: The library cannot be read.
        UsageError: A version is asked for of what is not in the library.
    """
    if name is None and version is not None:
        raise UsageError("--version needs a --document of the library")
    if name is None:
        return libraries.bundled(), []
    if version is None and _is_file(name):
        reading = read(name)
        return reading.document, list(_doubts(name, reading))
    return _of_library(name, library, version), []


def read(file: str) -> "Reading":
    """Returns what was read out of a file, "-" being standard input.

    Raises:
        UnreadableDataError: It is missing, damaged, or no written question.
    """
    from qa_cli.reading import reader  # noqa: PLC0415 (only who reads a file pays for it)

    return reader.read(file)


def names(beginning: str = "", library: str | None = None) -> list[str]:
    """Returns names of documents that begin so and need no file."""
    if not libraries.has_library(library):
        return [libraries.BUNDLED] if libraries.BUNDLED.startswith(beginning) else []
    with libraries.opened(library) as reader:
        return reader.names(beginning)


def _is_file(name: str) -> bool:
    """Returns whether a name is that of a file, a pipe or standard input, and not of a folder."""
    from qa_cli.reading.files import STANDARD_INPUT  # noqa: PLC0415 (only a name pays for it)

    if name == STANDARD_INPUT:
        return True
    try:
        return Path(name).exists() and not Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _of_library(name: str, library: str | None, version: int | None) -> Document:
    nearest = [libraries.BUNDLED]
    if libraries.has_library(library):
        with libraries.opened(library) as reader:
            try:
                return reader.document(name, version)
            except NoSuchDocumentError:
                nearest = _nearest(name, reader)
    if version is None and name and libraries.BUNDLED.startswith(name):
        return libraries.bundled()
    if "." in name or os.sep in name:
        read(name)  # says why it is no file
    raise NoSuchDocumentError(name, nearest)


def _nearest(name: str, reader: "Reader") -> list[str]:
    """Returns names of the library that come near a misspelt one."""
    alike = reader.names(name[:_ALIKE], _MOST_ALIKE) if name else []
    return fuzzy.nearest(name[:_LONGEST_NAME], alike)


def _doubts(name: str, reading: "Reading") -> Iterator[str]:
    """Yields what was guessed about a file, and whether all of it could be matched."""
    from qa_cli.render import report_phrases  # noqa: PLC0415 (only who reads a file pays for it)

    yield from (f"{name}: {report_phrases.warning_sentence(one)}" for one in reading.warnings)
    if count := len(reading.problems):
        noun = "thing" if count == 1 else "things"
        yield f"{count} {noun} in {name} could not be matched for certain: qa check {name}"
