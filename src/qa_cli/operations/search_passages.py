"""Decides what of the library, the bundled document or a file a command looks at."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from qa_cli import search
from qa_cli.errors import UsageError
from qa_cli.model.index import Collection
from qa_cli.operations import documents, filters, libraries
from qa_cli.operations.filters import NO_FILTERS, Filters


class Place(NamedTuple):
    """Where to look: in one `document` or, if none is named, in what the library has."""

    document: str | None
    library: str | None
    filters: Filters = NO_FILTERS


@contextmanager
def collection(place: Place) -> Iterator[tuple[Collection, list[str]]]:
    """Opens the passages to search, and says on the side what is to be said of them.

    Raises:
        UsageError: Filters are given, and a document too.
        QaError: As `sources.document`, `sources.opened` and `choosing.chosen` say.
    """
    if place.document is not None:
        if place.filters != NO_FILTERS:
            raise UsageError("--document names one document; leave out what chooses others")
        document, notes = documents.document(place.document, place.library)
        yield search.Memory(document), notes
    elif place.filters == NO_FILTERS and not libraries.has_library(place.library):
        yield search.Memory(libraries.bundled()), libraries.missing(place.library)
    else:
        with libraries.opened(place.library) as reader:
            if place.filters == NO_FILTERS:
                yield reader.index(), []
            else:
                chosen, notes = filters.chosen(place.filters, reader)
                yield reader.index(chosen), notes
