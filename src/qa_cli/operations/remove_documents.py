"""Removes documents from the library."""

from collections.abc import Callable, Sequence

from qa_cli.errors import NoSuchDocumentError
from qa_cli.library import exists, reading, writing
from qa_cli.operations import libraries


def remove_documents(
    names: Sequence[str],
    library: str | None = None,
    *,
    waiting: Callable[[], None] = lambda: None,
) -> list[str]:
    """Removes documents with all their revisions, all or none, and returns their names.

    `waiting` is called once if another `qa` has to finish first.

    Raises:
        NoSuchDocumentError: There is none of a name.
        AmbiguousDocumentError: There are several.
        LibraryError: The library cannot be written to.
    """
    path = libraries.library_path(library)
    if not exists(path):
        raise NoSuchDocumentError(names[0], (), file=False)
    with reading(path) as reader:
        whole = list(dict.fromkeys(reader.name(name) for name in names))
    with writing(path, waiting) as writer:
        for name in whole:
            writer.remove(name)
        writer.commit()
    return whole
