"""What looks after a library: exports it, rescues what can be read of it, removes documents."""

from collections.abc import Iterator

from qa_cli import library as room
from qa_cli.cli import console
from qa_cli.errors import LibraryError
from qa_cli.operations import libraries
from qa_cli.render.json_text import safe


def export(library: str | None, *, versions: bool) -> int:
    """Writes the documents to stdout, as JSON a line each, and returns how many.

    Raises:
        LibraryError: The library cannot be read.
    """
    console.notes(libraries.missing(library))
    with libraries.opened(library) as reader:
        return console.lines(map(safe, reader.export(revisions=versions)))


def salvage(library: str | None) -> int:
    """Writes to stdout what can be read of a damaged library, and says how much of it cannot.

    Raises:
        LibraryError: There is none, or nothing of it can be read.
    """
    from qa_cli.library import rescue  # noqa: PLC0415 (only who rescues pays for it)

    path = libraries.library_path(library)
    if not room.exists(path):
        raise LibraryError(path, "none")
    lost = 0

    def found() -> Iterator[str]:
        nonlocal lost
        for model in rescue.salvaged(path):
            if model is None:
                lost += 1
            else:
                yield safe(model)

    written = console.lines(found())
    if not written and not lost:
        raise LibraryError(path, "nothing readable")
    console.note(f"rescued {written:,} documents and versions; {lost:,} could not be read")
    return written
