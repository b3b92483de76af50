"""Checks whether the library is whole, and which documents have problems."""

from qa_cli.errors.libraries import LibraryError
from qa_cli.library import exists, reading, rescue
from qa_cli.library.filters import chosen
from qa_cli.model.catalogue import Checkup
from qa_cli.operations import libraries


def check_library(library: str | None = None) -> Checkup:
    """Returns what is wrong with the library and, if it is whole, its documents with problems.

    Raises:
        LibraryError: There is none, or it cannot be read.
    """
    path = libraries.library_path(library)
    if not exists(path):
        raise LibraryError(path, "none")
    faults = tuple(rescue.faults(path))
    with reading(path) as reader:
        with_problems = () if faults else tuple(reader.with_problems())
        unanswered = 0 if faults else reader.count(chosen({}, unanswered=True))
        return Checkup(str(path), reader.count(), unanswered, faults, with_problems)
