"""Removes documents from the library."""

from collections.abc import Sequence

from qa_cli import library as room
from qa_cli.cli import console
from qa_cli.errors import NoSuchDocumentError
from qa_cli.operations import libraries
from qa_cli.text.display import listed


def remove(names: Sequence[str], library: str | None) -> None:
    """Removes documents from the library, all or none, and says which.

    Raises:
        NoSuchDocumentError: There is none of a name.
        AmbiguousDocumentError: There are several.
        LibraryError: The library cannot be written to.
    """
    path = libraries.library_path(library)
    if not room.exists(path):
        raise NoSuchDocumentError(names[0], (), file=False)
    with room.reading(path) as reader:
        whole = list(dict.fromkeys(reader.name(name) for name in names))
    with room.writing(path, console.note_waiting) as writer:
        for name in whole:
            writer.remove(name)
        writer.commit()
    console.note(f"removed {listed(whole)}")
