"""Checks files one by one, or the library, and says by the exit code what was found."""

from collections.abc import Sequence

from qa_cli.cli import console
from qa_cli.cli.console import Color
from qa_cli.errors import UnreadableDataError, UsageError
from qa_cli.operations import documents
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
    for file in console.progress(files):
        try:
            reading = documents.read(file)
        except UnreadableDataError as error:
            console.complain(error)
            worst = UNREADABLE
            continue
        console.answer(reading, form, color)
        worst = max(worst, PROBLEMS if reading.problems else CLEAN)
    return worst
