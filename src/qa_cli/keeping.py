"""What looks after a library: exports it, rescues what can be read of it, removes documents."""

from collections.abc import Iterator, Sequence

from qa_cli import library as room
from qa_cli import output, sources
from qa_cli.errors import LibraryError, NoSuchDocumentError
from qa_cli.render.as_json import safe
from qa_cli.words import listed


def export(library: str | None, *, versions: bool) -> int:
    """Writes the documents to stdout, as JSON a line each, and returns how many.

    Raises:
        LibraryError: The library cannot be read.
    """
    output.notes(sources.missing(library))
    with sources.opened(library) as reader:
        return output.lines(map(safe, reader.export(versions=versions)))


def salvage(library: str | None) -> int:
    """Writes to stdout what can be read of a damaged library, and says how much of it cannot.

    Raises:
        LibraryError: There is none, or nothing of it can be read.
    """
    from qa_cli.library import rescue  # noqa: PLC0415 (only who rescues pays for it)

    path = sources.library_path(library)
    if not room.exists(path):
        raise LibraryError(path, "there is none")
    lost = 0

    def found() -> Iterator[str]:
        nonlocal lost
        for model in rescue.salvaged(path):
            if model is None:
                lost += 1
            else:
                yield safe(model)

    written = output.lines(found())
    if not written and not lost:
        raise LibraryError(path, "nothing of it can be read")
    output.note(f"rescued {written:,} documents and versions; {lost:,} could not be read")
    return written


def remove(names: Sequence[str], library: str | None) -> None:
    """Removes documents from the library, all or none, and says which.

    Raises:
        NoSuchDocumentError: There is none of a name.
        AmbiguousDocumentError: There are several.
        LibraryError: The library cannot be written to.
    """
    path = sources.library_path(library)
    if not room.exists(path):
        raise NoSuchDocumentError(names[0], (), file=False)
    with room.reading(path) as reader:
        whole = list(dict.fromkeys(reader.name(name) for name in names))
    with room.writing(path, output.note_waiting) as writer:
        for name in whole:
            writer.remove(name)
        writer.commit()
    output.note(f"removed {listed(whole)}")
