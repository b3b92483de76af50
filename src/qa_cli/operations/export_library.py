"""Exports the library, in `qa`'s own JSON; of a damaged one, what can be read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from qa_cli.errors.libraries import LibraryError
from qa_cli.library import exists, order, rescue
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.operations import libraries
from qa_cli.operations.chosen_documents import chosen
from qa_cli.operations.filters import NO_FILTERS, Filters


def export_library(library: str | None = None, *, revisions: bool = False) -> Iterator[str]:
    """Yields all documents as JSON, in the order in which they were imported, a document a text.

    Older `revisions` are before newer ones, if they are asked for.

    Raises:
        LibraryError: The library cannot be read, or is named and not there.
    """
    libraries.check_named(library)
    with libraries.opened(library) as reader:
        yield from reader.export(revisions=revisions)


@contextmanager
def chosen_library(
    names: Sequence[str] = (), filters: Filters = NO_FILTERS, library: str | None = None
) -> Iterator[tuple[Iterator[Document], list[Note]]]:
    """Opens the documents that are named, or that `filters` choose, and says what to say of that.

    They are read while they are open, in the order of their names.

    Raises:
        QaError: As `chosen_documents.chosen` and `libraries.opened` say.
        LibraryError: The library is named and not there.
    """
    libraries.check_named(library)
    with libraries.opened(library) as reader:
        meant, notes = chosen(names, filters, reader)
        listed = reader.documents(meant, None, order.by("name"))
        found = [one.name for one in listed]
        notes += [] if found else [Note("no document")]
        yield map(reader.document, found), notes


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
