"""Reads files and keeps their documents in the library: a line for each, when it is safe.

One bad file does not stop the others. Documents are committed some at a time, and reported only
then: what was reported is in the library, whatever happens next.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

from qa_cli import library as room
from qa_cli.cli import console
from qa_cli.cli.console import Color
from qa_cli.library.rows import Prepared
from qa_cli.library.writer import Writer
from qa_cli.model.catalogue import Imported, Kept, Status
from qa_cli.operations import archives, libraries, workers
from qa_cli.operations.workers import Outcome
from qa_cli.render.report_phrases import warning_sentence
from qa_cli.text.display import listed_first

_AT_ONCE = 0.25  # seconds after which what was read is committed
_MOST_AT_ONCE = 4_000_000  # characters of documents that are committed together
_BECAME: dict[Status, tuple[str, str]] = {
    "new": ("new", "new"),
    "newer": ("newer version", "newer versions"),
    "known": ("known before", "known before"),
}


def run(files: Sequence[str], library: str | None, color: Color | None) -> bool:
    """Keeps the documents in `files`; returns whether all could be read.

    Which could not is said on stderr, and at the end what became of all.

    Raises:
        LibraryError: The library cannot be written to; what was reported is kept.
    """
    path = libraries.library_path(library)
    became: Counter[Status] = Counter()
    unread: list[str] = []
    with ExitStack() as opened:
        writer: Writer | None = None
        for portion in _portions(workers.outcomes(_jobs(files)), unread):
            writer = writer or opened.enter_context(_writer(path))
            for imported in _kept(writer, portion):
                console.answer(imported, None, color)
                became[imported.kept.status] += 1
    if became.total() + len(unread) > 1:
        console.note(_sum(became, unread))
    return not unread


def _writer(path: Path) -> Writer:
    """Returns the library, into which the bundled document goes before any other."""
    writer = room.writing(path, console.note_waiting)
    if writer.is_empty():
        writer.keep(libraries.prepared_bundled())
        writer.commit()
    return writer


def _kept(writer: Writer, portion: Sequence[Outcome]) -> list[Imported]:
    """Keeps what was read and commits it, and returns what became of it."""
    kept = [
        _imported(outcome.file, outcome.prepared, writer.keep(outcome.prepared))
        for outcome in portion
        if outcome.prepared
    ]
    writer.commit()
    return kept


def _imported(file: str, prepared: Prepared, kept: Kept) -> Imported:
    row = prepared.document
    return Imported(file, row.title, row.questions, row.answers, row.problems, kept)


def _jobs(files: Sequence[str]) -> Iterator[workers.Job]:
    return chain.from_iterable(map(archives.jobs, console.progress(files)))


def _portions(outcomes: Iterable[Outcome], unread: list[str]) -> Iterator[list[Outcome]]:
    """Yields what could be read, as much as is committed together; says what could not."""
    portion: list[Outcome] = []
    size, begun = 0, time.monotonic()
    for outcome in outcomes:
        if outcome.prepared is None:
            if outcome.error:
                console.complain(outcome.error)
            unread.append(outcome.file)
            continue
        console.notes(f"{outcome.file}: {warning_sentence(one)}" for one in outcome.warnings)
        portion.append(outcome)
        size += len(outcome.prepared.model)
        if size > _MOST_AT_ONCE or time.monotonic() - begun > _AT_ONCE:
            yield portion
            portion, size, begun = [], 0, time.monotonic()
    if portion:
        yield portion


def _sum(became: Counter[Status], unread: Sequence[str]) -> str:
    total = became.total() + len(unread)
    parts = [
        f"{became[status]:,} {one if became[status] == 1 else several}"
        for status, (one, several) in _BECAME.items()
        if became[status]
    ]
    kept = f"read {became.total():,} of {total:,} documents" if unread else f"read all {total:,}"
    text = f"{kept}: {', '.join(parts)}" if parts else kept
    if unread:
        text += f"; not read: {listed_first(unread)}"
    return text
