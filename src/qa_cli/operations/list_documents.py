"""Lists the documents of the library that are meant."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from qa_cli.library import order
from qa_cli.model.catalogue import Listed, Listing
from qa_cli.model.notes import Note, NoteKind
from qa_cli.model.titles import says_nothing
from qa_cli.operations import libraries
from qa_cli.operations.filters import NO_FILTERS, Filters, choose

if TYPE_CHECKING:
    from qa_cli.library.filters import Chosen
    from qa_cli.library.reader import Reader


@contextmanager
def list_documents(
    filters: Filters = NO_FILTERS,
    *,
    library: str | None = None,
    most: int | None = None,
    revisions: bool = False,
    sort: str = "date",
    reverse: bool = False,
) -> Iterator[tuple[Listing, list[Note]]]:
    """Opens the list of the documents that `filters` choose, and gives back what to say of it.

    They come in an order of `library.order`, at most `most` of them (all, if None), each once or,
    with `revisions`, every revision of each. They are read while the list is open.

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
        if filters.unanswered and (doubtful := _doubtful(chosen, reader)):
            notes.append(Note("answers inside", numbers=(doubtful,)))
        if not total:
            notes.append(Note("no document"))
        documents = (reader.revisions if revisions else reader.documents)(
            chosen, most, order.by(sort, reverse=reverse)
        )
        yield Listing(documents, total, revisions, _first_question(reader)), notes


def _doubtful(chosen: "Chosen", reader: "Reader") -> int:
    """Returns in how many documents an answer that seems to be lacking may be inside another."""
    from qa_cli.library.filters import both, with_problem  # noqa: PLC0415 (only who asks pays)

    return reader.count(both(chosen, with_problem("answer inside")))


def _first_question(reader: "Reader") -> Callable[[Listed], str | None]:
    """Returns a function that returns the first sub-question of a document, if it is needed."""

    def first_question(listed: Listed) -> str | None:
        return reader.first_sub_question(listed.name) if says_nothing(listed.title) else None

    return first_question
