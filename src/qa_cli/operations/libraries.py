"""Decides which library is meant, and opens it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from qa_cli import resources
from qa_cli.errors.libraries import LibraryError
from qa_cli.errors.usage import NamesNothingError
from qa_cli.model import from_json
from qa_cli.model.document import Document

if TYPE_CHECKING:
    from qa_cli.library.reader import Reader
    from qa_cli.library.rows import Prepared
    from qa_cli.model.catalogue import Origin
    from qa_cli.model.notes import Note

BUNDLED = "armenia-azerbaijan"
BUNDLED_FILE = f"{BUNDLED}.json"
_LIBRARY = "library.sqlite"


def bundled() -> Document:
    """Returns the document that `qa` ships with.

    Raises:
        UnreadableDataError: The file that holds it is damaged.
    """
    return from_json.read(resources.path(BUNDLED_FILE), own=True)


def library_path(library: str | None) -> Path:
    """Returns where the library is: `library`, else `QA_LIBRARY`, else in the user's data folder.

    "~" at the beginning is the user's home, which no shell puts into a variable of a settings file.

    Raises:
        NamesNothingError: `library` is empty.
    """
    if named := _named(library):
        return _expanded(named)
    if library is not None:
        raise NamesNothingError("--library", library)
    return data_folder() / _LIBRARY


def data_folder() -> Path:
    """Returns the folder for what `qa` keeps for the user: what platformdirs says it is."""
    if sys.platform == "linux" and "ANDROID_ROOT" not in os.environ:
        # To ask platformdirs takes longer than all else that is done here.
        given = os.environ.get("XDG_DATA_HOME", "").strip()
        return (Path(given) if given else _expanded("~/.local/share")) / "qa"
    import platformdirs  # noqa: PLC0415

    return platformdirs.user_data_path("qa", appauthor=False)


def _named(library: str | None) -> str | None:
    return os.environ.get("QA_LIBRARY") if library is None else library


def _expanded(path: str) -> Path:
    try:
        return Path(path).expanduser()
    except (RuntimeError, ValueError):  # of a user that there is not
        return Path(path)


@contextmanager
def opened(library: str | None) -> Iterator["Reader"]:
    """Opens the library; where there is none yet, one in memory that holds the bundled document.

    Raises:
        LibraryError: It is not a library, or cannot be read.
    """
    from qa_cli.library import exists, of_one, reading  # noqa: PLC0415 (sqlite3)

    path = library_path(library)
    reader = reading(path) if exists(path) else of_one(prepared_bundled())
    with reader:
        yield reader


def origin(name: str, library: str | None, revision: int | None = None) -> "Origin | None":
    """Returns the file that a document of the library came from, if there is a library.

    That is the file of its newest revision, or of the one that is asked for.

    Raises:
        LibraryError: It is not a library, or cannot be read.
    """
    if not has_library(library):
        return None
    with opened(library) as reader:
        return reader.origin(name, revision)


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

    content = resources.path(BUNDLED_FILE).read_bytes()
    return rows.prepared(bundled(), (), rows.origin(BUNDLED_FILE, content))


def check_named(library: str | None) -> None:
    """Raises an error where the library that an option or `QA_LIBRARY` names does not exist.

    Raises:
        LibraryError: It does not: what is to be kept must not come from another library.
    """
    if _named(library) and not has_library(library):
        raise LibraryError(library_path(library), "none")


def absent(library: str | None) -> list["Note"]:
    """Returns what to say where the library that an option or `QA_LIBRARY` names does not exist."""
    named = _named(library)
    if not named or has_library(library):
        return []
    from qa_cli.model.notes import Note  # noqa: PLC0415 (only who has something to say needs it)

    return [Note("no library", (named,))]
