"""Decides what of the library, the bundled document or a file a command looks at."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from qa_cli import search, sources
from qa_cli.conditions import NO_FILTERS, Filters
from qa_cli.errors import UsageError
from qa_cli.holdings import Listing
from qa_cli.search import Collection

if TYPE_CHECKING:
    from qa_cli.sectoring import Scope


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
        document, notes = sources.document(place.document, place.library)
        yield search.Memory(document), notes
    elif place.filters == NO_FILTERS and not sources.has_library(place.library):
        yield search.Memory(sources.bundled()), sources.missing(place.library)
    else:
        with sources.opened(place.library) as reader:
            if place.filters == NO_FILTERS:
                yield reader.index(), []
            else:
                from qa_cli import choosing  # noqa: PLC0415 (only filters pay for it)

                chosen, notes = choosing.chosen(place.filters, reader)
                yield reader.index(chosen), notes


@contextmanager
def listing(
    library: str | None, filters: Filters, most: int | None, *, versions: bool
) -> Iterator[tuple[Listing, list[str]]]:
    """Opens the list of the documents chosen, at most `most`; says how many there are.

    Raises:
        QaError: As `sources.opened` and `choosing.chosen` say.
    """
    from qa_cli import choosing  # noqa: PLC0415 (only filters pay for it)

    with sources.opened(library) as reader:
        chosen, notes = choosing.chosen(filters, reader)
        notes = [*sources.missing(library), *notes]
        total = reader.count(chosen, versions=versions)
        if most is not None and total > most:
            what = "versions" if versions else "documents"
            notes.append(f"{total:,} {what}; the first {most:,} (--limit shows more, --all all)")
        if not total:
            notes.append("no document in the library fits")
        documents = (reader.versions if versions else reader.documents)(chosen, most)
        yield Listing(documents, total, versions), notes


def scope(document: str | None, library: str | None) -> tuple["Scope", list[str]]:
    """Returns the documents whose sectors are asked for, and what to say of them.

    Raises:
        QaError: As `sources.document` and `sources.opened` say.
    """
    from qa_cli.sectoring import Scope  # noqa: PLC0415 (only sectors pays for it)

    if document is not None or not sources.has_library(library):
        found, notes = sources.document(document, library)
        absent = sources.missing(library) if document is None else []
        return Scope((found,), library=False), [*absent, *notes]
    with sources.opened(library) as reader:
        return Scope(tuple(reader.with_sectors()), library=True), []
