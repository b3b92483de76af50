"""Exports the library, in `qa`'s own JSON; of a damaged one, what can be read."""

from collections.abc import Iterator

from qa_cli.errors import LibraryError
from qa_cli.library import exists, rescue
from qa_cli.model.notes import Note
from qa_cli.operations import libraries


def export_library(library: str | None = None, *, revisions: bool = False) -> Iterator[str]:
    """Yields the documents, in the order in which they were imported; older `revisions` too.

    Raises:
        LibraryError: The library cannot be read.
    """
    with libraries.opened(library) as reader:
        yield from reader.export(revisions=revisions)


class Salvage:
    """What can be read of a damaged library: every revision of every document, read once.

    Raises:
        LibraryError: There is no library or, when all of it was tried, nothing could be read.
    """

    def __init__(self, library: str | None = None) -> None:
        self._path = libraries.library_path(library)
        self._read = self._lost = 0
        if not exists(self._path):
            raise LibraryError(self._path, "none")

    def __iter__(self) -> Iterator[str]:
        for model in rescue.salvaged(self._path):
            if model is None:
                self._lost += 1
            else:
                self._read += 1
                yield model
        if not self._read and not self._lost:
            raise LibraryError(self._path, "nothing readable")

    def summary(self) -> list[Note]:
        """Returns how much was read so far, and how much could not be."""
        return [Note("rescued", numbers=(self._read, self._lost))]
