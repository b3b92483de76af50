"""Checks whether the library is whole, and which documents have problems."""

from qa_cli.cli import console
from qa_cli.cli.console import Color
from qa_cli.errors import LibraryError
from qa_cli.model.catalogue import Checkup
from qa_cli.operations import libraries
from qa_cli.operations.check_files import CLEAN, PROBLEMS, UNREADABLE
from qa_cli.render import Format


def library(name: str | None, form: Format | None, color: Color | None) -> int:
    """Shows whether the library is whole, and which documents have problems.

    Raises:
        LibraryError: There is none, or it cannot be read.
    """
    from qa_cli import library as room  # noqa: PLC0415 (sqlite3)
    from qa_cli.library import rescue  # noqa: PLC0415

    path = libraries.library_path(name)
    if not room.exists(path):
        raise LibraryError(path, "none")
    faults = tuple(rescue.faults(path))
    with room.reading(path) as reader:
        with_problems = () if faults else tuple(reader.with_problems())
        found = Checkup(str(path), reader.count(), faults, with_problems)
    console.answer(found, form, color)
    return UNREADABLE if faults else PROBLEMS if with_problems else CLEAN
