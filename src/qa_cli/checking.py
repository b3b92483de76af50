"""Checks files one by one, or the library, and says by the exit code what was found."""

from collections.abc import Sequence

from qa_cli import output, sources
from qa_cli.errors import LibraryError, UnreadableDataError, UsageError
from qa_cli.holdings import Checkup
from qa_cli.output import Color
from qa_cli.render import Format

CLEAN, PROBLEMS, UNREADABLE = 0, 1, 2


def run(files: Sequence[str], form: Format | None, color: Color | None) -> int:
    """Shows what was recognised in each file; returns the worst that was found.

    Raises:
        UsageError: JSON is asked for of several files.
    """
    if form == "json" and len(files) > 1:
        raise UsageError("--json shows one file at a time")
    worst = CLEAN
    for file in output.progress(files):
        try:
            reading = sources.read(file)
        except UnreadableDataError as error:
            output.complain(error)
            worst = UNREADABLE
            continue
        output.answer(reading, form, color)
        worst = max(worst, PROBLEMS if reading.problems else CLEAN)
    return worst


def library(name: str | None, form: Format | None, color: Color | None) -> int:
    """Shows whether the library is whole, and which documents have problems.

    Raises:
        LibraryError: There is none, or it cannot be read.
    """
    from qa_cli import library as room  # noqa: PLC0415 (sqlite3)
    from qa_cli.library import rescue  # noqa: PLC0415

    path = sources.library_path(name)
    if not room.exists(path):
        raise LibraryError(path, "there is none yet", "make one, as in: qa import vraag.pdf")
    faults = tuple(rescue.faults(path))
    with room.reading(path) as reader:
        flawed = () if faults else tuple(reader.flawed())
        found = Checkup(str(path), reader.count(), faults, flawed)
    output.answer(found, form, color)
    return UNREADABLE if faults else PROBLEMS if flawed else CLEAN
