"""Decides where a named document comes from: the one that `qa` ships with, a file, or the library.

The library is looked for only by who needs it, and sqlite3 loaded only where there is one.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qa_cli import model_from_json, shipped
from qa_cli.errors import NoSuchDocumentError, UsageError
from qa_cli.model import Document

if TYPE_CHECKING:
    from qa_cli.library.reader import Reader
    from qa_cli.library.rows import Prepared
    from qa_cli.readings import Reading

BUNDLED = "armenia-azerbaijan"
_FILE = f"{BUNDLED}.json"
_LIBRARY = "library.sqlite"
_STANDARD_INPUT = "-"
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
        return bundled(), []
    if version is None and (name == _STANDARD_INPUT or _is_file(name)):
        reading = read(name)
        return reading.document, list(_doubts(name, reading))
    return _of_library(name, library, version), []


def bundled() -> Document:
    """Returns the document that `qa` ships with.

    Raises:
        UnreadableDataError: The file that holds it is damaged.
    """
    return model_from_json.read(shipped.path(_FILE), hint=shipped.DAMAGED)


def read(file: str) -> "Reading":
    """Returns what was read out of a file, "-" being standard input.

    Raises:
        UnreadableDataError: It is missing, damaged, or no written question.
    """
    from qa_cli.reading import files  # noqa: PLC0415 (only who reads a file pays for it)

    return files.read(file)


def library_path(library: str | None) -> Path:
    """Returns where the library stands: `library`, else `QA_LIBRARY`, else the user's data folder.

    Raises:
        UsageError: `library` names nothing.
    """
    named = os.environ.get("QA_LIBRARY") if library is None else library
    if named:
        return Path(named)
    if library is not None:
        raise UsageError("--library names no file")
    import platformdirs  # noqa: PLC0415 (takes longer than all else that is done here)

    return platformdirs.user_data_path("qa", appauthor=False) / _LIBRARY


@contextmanager
def opened(library: str | None) -> Iterator["Reader"]:
    """Opens the library; where there is none yet, one in memory that holds the bundled document.

    Raises:
        LibraryError: It is no library, or cannot be read.
    """
    from qa_cli import library as room  # noqa: PLC0415 (sqlite3)

    path = library_path(library)
    reader = room.reading(path) if room.exists(path) else room.of_one(prepared_bundled())
    with reader:
        yield reader


def has_library(library: str | None) -> bool:
    """Returns whether there is a library, or something else in its place, without opening it."""
    try:
        return library_path(library).stat().st_size > 0
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError:
        return True  # opening it says why it cannot be


def prepared_bundled() -> "Prepared":
    """Returns the rows of the bundled document."""
    from qa_cli.library import rows  # noqa: PLC0415 (sqlite3)

    content = shipped.path(_FILE).read_bytes()
    return rows.prepared(bundled(), (), rows.origin(_FILE, content))


def missing(library: str | None) -> list[str]:
    """Returns what to say where the library that the reader named is not there."""
    if library is None or has_library(library):
        return []
    return [f"there is no library {library} yet; this is of the bundled document"]


def names(beginning: str = "", library: str | None = None) -> list[str]:
    """Returns names of documents that begin so and need no file."""
    if not has_library(library):
        return [BUNDLED] if BUNDLED.startswith(beginning) else []
    with opened(library) as reader:
        return reader.names(beginning)


def _is_file(name: str) -> bool:
    """Returns whether a name is that of a file or of a pipe, and not of a folder."""
    try:
        return Path(name).exists() and not Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _of_library(name: str, library: str | None, version: int | None) -> Document:
    nearest = [BUNDLED]
    if has_library(library):
        with opened(library) as reader:
            try:
                return reader.document(name, version)
            except NoSuchDocumentError:
                nearest = _nearest(name, reader)
    if version is None and name and BUNDLED.startswith(name):
        return bundled()
    if "." in name or os.sep in name:
        read(name)  # says why it is no file
    raise NoSuchDocumentError(name, nearest)


def _nearest(name: str, reader: "Reader") -> list[str]:
    """Returns names of the library that come near a misspelt one."""
    from qa_cli import search  # noqa: PLC0415 (only a misspelt name pays for it)

    alike = reader.names(name[:_ALIKE], _MOST_ALIKE) if name else []
    return search.nearest(name[:_LONGEST_NAME], alike)


def _doubts(name: str, reading: "Reading") -> Iterator[str]:
    """Yields what was guessed about a file, and whether all of it could be matched."""
    yield from (f"{name}: {warning}" for warning in reading.warnings)
    if count := len(reading.problems):
        noun = "thing" if count == 1 else "things"
        yield f"{count} {noun} in {name} could not be matched for certain: qa check {name}"
