"""Removes documents from the library."""

from collections.abc import Callable, Sequence

from qa_cli.errors.names import GuessedNameError, NoSuchDocumentError
from qa_cli.library import exists, reading, writing
from qa_cli.model.notes import Note
from qa_cli.operations import libraries
from qa_cli.operations.chosen_documents import chosen
from qa_cli.operations.filters import NO_FILTERS, Filters


def documents_to_remove(
    names: Sequence[str], filters: Filters = NO_FILTERS, library: str | None = None
) -> tuple[list[str], list[Note]]:
    """Returns the names of the documents that are meant, and what to say of that.

    Raises:
        NoSuchDocumentError: There is none of this very name.
        GuessedNameError: A filter fits only what is spelt otherwise.
        QaError: As `chosen_documents.chosen` says.
    """
    path = libraries.library_path(library)
    if not exists(path):
        if names:
            raise NoSuchDocumentError(names[0], (), file=False)
        return [], libraries.absent(library)
    with reading(path) as reader:
        meant, notes = chosen(names, filters, reader, in_full=True)
        for note in notes:
            if note.kind == "corrected":
                raise GuessedNameError(note.words[0], note.words[1:])
        found = [listed.name for listed in reader.documents(meant)]
    order = {name: at for at, name in enumerate(dict.fromkeys(names))}
    return sorted(found, key=lambda name: order.get(name, 0)), notes


def remove_documents(
    names: Sequence[str],
    library: str | None = None,
    *,
    waiting: Callable[[], None] = lambda: None,
) -> list[Note]:
    """Removes the documents of these names with all their revisions, all or none of them.

    `waiting` is called once if another `qa` has to finish first. Returns what to say of it.

    Raises:
        LibraryError: The library cannot be written to.
    """
    with writing(libraries.library_path(library), waiting) as writer:
        for name in names:
            writer.remove(name)
        writer.commit()
    back = [Note("bundled removed")] if libraries.BUNDLED in names else []
    return [Note("removed", tuple(names)), *back]
