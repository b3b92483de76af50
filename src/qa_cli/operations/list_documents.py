"""Lists the documents of the library that are meant."""

from collections.abc import Iterator
from contextlib import contextmanager

from qa_cli.model.catalogue import Listing
from qa_cli.model.notes import Note, NoteKind
from qa_cli.operations import libraries
from qa_cli.operations.filters import NO_FILTERS, Filters, choose


@contextmanager
def list_documents(
    filters: Filters = NO_FILTERS,
    *,
    library: str | None = None,
    most: int | None = None,
    revisions: bool = False,
) -> Iterator[tuple[Listing, list[Note]]]:
    """Opens the list of the documents that `filters` choose, and gives back what to say of it.

    They are at most `most` (all, if None), each once or, with `revisions`, every revision of each.
    They are read while the list is open.

    Raises:
        QaError: As `libraries.opened` and `filters.choose` say.
    """
    with libraries.opened(library) as reader:
        chosen, notes = choose(filters, reader)
        notes = [*libraries.absent(library), *notes]
        total = reader.count(chosen, revisions=revisions)
        if most is not None and total > most:
            kind: NoteKind = "first revisions" if revisions else "first documents"
            notes.append(Note(kind, numbers=(total, most)))
        if not total:
            notes.append(Note("no document"))
        documents = (reader.revisions if revisions else reader.documents)(chosen, most)
        yield Listing(documents, total, revisions), notes
