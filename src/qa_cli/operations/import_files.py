"""Reads files and keeps their documents in the library.

One bad file does not stop the others. Documents are committed some at a time, and yielded only
then: what came out is in the library, whatever happens next.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from itertools import chain
from pathlib import Path

from qa_cli.library import writing
from qa_cli.library.writer import Writer
from qa_cli.model.catalogue import Imported
from qa_cli.model.diagnostics import Unread
from qa_cli.operations import archives, libraries, workers
from qa_cli.operations.workers import Outcome, ReadFile

_COMMIT_AFTER = 0.25  # seconds
_MOST_AT_ONCE = 4_000_000  # characters of documents that are committed together


def import_files(
    files: Iterable[str],
    library: str | None = None,
    *,
    bundled: bool = False,
    waiting: Callable[[], None] = lambda: None,
    commit_after: float = _COMMIT_AFTER,
) -> Iterator[Imported | Unread]:
    """Keeps the documents in `files`, and yields what became of each, in their order.

    What is yielded as imported is committed. What was read is committed every `commit_after`
    seconds, and no transaction is open while the caller holds what was yielded. With `bundled`, the
    document that comes with `qa` is kept first. `waiting` is called once if another `qa` has to
    finish first.

    Raises:
        LibraryError: The library cannot be written to; what was yielded is kept.
    """
    path = libraries.library_path(library)
    jobs = chain.from_iterable(map(archives.jobs, files))
    with ExitStack() as opened:
        writer: Writer | None = None
        if bundled:
            writer = opened.enter_context(_writer(path, waiting))
            yield from _kept(
                writer, [ReadFile(libraries.BUNDLED_FILE, libraries.prepared_bundled())]
            )
        for portion in _portions(workers.outcomes(jobs), commit_after):
            unread = [outcome for outcome in portion if isinstance(outcome, Unread)]
            if len(unread) == len(portion):
                yield from unread  # nothing to keep, for which no library is made
                continue
            writer = writer or opened.enter_context(_writer(path, waiting))
            yield from _kept(writer, portion)


def _writer(path: Path, waiting: Callable[[], None]) -> Writer:
    """Returns the library, into which the bundled document goes before any other."""
    writer = writing(path, waiting)
    if writer.is_empty():
        writer.keep(libraries.prepared_bundled())
        writer.commit()
    return writer


def _kept(writer: Writer, portion: Sequence[Outcome]) -> list[Imported | Unread]:
    """Keeps what was read and commits it, and returns what became of all."""
    became = [
        outcome if isinstance(outcome, Unread) else _imported(writer, outcome)
        for outcome in portion
    ]
    writer.commit()
    return became


def _imported(writer: Writer, read: ReadFile) -> Imported:
    row = read.prepared.document
    return Imported(
        file=read.file,
        title=row.title,
        questions=row.questions,
        answers=row.answers,
        unanswered=row.unanswered,
        problems=row.problems,
        kept=writer.keep(read.prepared),
        warnings=read.warnings,
    )


def _portions(outcomes: Iterable[Outcome], commit_after: float) -> Iterator[list[Outcome]]:
    """Yields what became of files, as much as is committed together."""
    portion: list[Outcome] = []
    size, begun = 0, time.monotonic()
    for outcome in outcomes:
        portion.append(outcome)
        size += len(outcome.prepared.model.text) if isinstance(outcome, ReadFile) else 0
        if size > _MOST_AT_ONCE or time.monotonic() - begun > commit_after:
            yield portion
            portion, size, begun = [], 0, time.monotonic()
    if portion:
        yield portion
