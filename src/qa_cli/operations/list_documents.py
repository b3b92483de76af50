"""Lists the documents of the library that were chosen."""

from collections.abc import Iterator
from contextlib import contextmanager

from qa_cli.model.catalogue import Listing
from qa_cli.operations import libraries
from qa_cli.operations.filters import Filters, chosen


@contextmanager
def listing(
    library: str | None, filters: Filters, most: int | None, *, versions: bool
) -> Iterator[tuple[Listing, list[str]]]:
    """Opens the list of the documents chosen, at most `most`; says how many there are.

    Raises:
        QaError: As `sources.opened` and `choosing.chosen` say.
    """
    with libraries.opened(library) as reader:
        among, notes = chosen(filters, reader)
        notes = [*libraries.missing(library), *notes]
        total = reader.count(among, revisions=versions)
        if most is not None and total > most:
            what = "versions" if versions else "documents"
            notes.append(f"{total:,} {what}; the first {most:,} (--limit shows more, --all all)")
        if not total:
            notes.append("no document in the library fits")
        documents = (reader.revisions if versions else reader.documents)(among, most)
        yield Listing(documents, total, versions), notes
