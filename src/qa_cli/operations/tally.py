"""Counts what became of files while they are shown one by one, for the line that sums up."""

from collections import Counter
from collections.abc import Iterable

from qa_cli.model.catalogue import Imported, Status
from qa_cli.model.diagnostics import Converted, FileWarning, Unread, beside_unanswered
from qa_cli.model.notes import Note

Became = Imported | Converted | Unread


class Tally:
    """How many documents were read, what became of them, and which files could not be read.

    `with_problems` counts files of which something could not be matched; `shown` is how many of
    these whoever shows them has shown.
    """

    def __init__(self) -> None:
        self._read = 0
        self._became: Counter[Status] = Counter()
        self._last: str | None = None
        self.with_problems = self.shown = 0
        self.unread: list[str] = []

    def add(self, result: Became) -> None:
        """Counts what became of a file."""
        self.with_problems += has_problems(result)
        match result:
            case Unread():
                self.unread.append(result.file)
            case Imported():
                self._read += 1
                self._became[result.kept.status] += 1
                self._last = result.kept.name
            case Converted():
                self._read += 1

    def summary(self) -> list[Note]:
        """Returns the note that sums up; none for a single file, whose own line says it all."""
        if self._read + len(self.unread) <= 1:
            return []
        statuses: tuple[Status, ...] = ("new", "newer", "known")
        numbers = (self._read, *(self._became[status] for status in statuses))
        return [Note("read", tuple(self.unread), numbers)]

    def unshown(self) -> list[Note]:
        """Returns a note of how many files with problems were not shown, for there are so many."""
        more = self.with_problems - self.shown
        return [Note("more with problems", numbers=(more,))] if more else []

    def next_step(self, library: str | None) -> list[Note]:
        """Returns a note of the command that shows what was kept, in a `library` that was named."""
        if self._last is None:
            return []
        named = () if library is None else (library,)
        return [Note("to show" if self._read == 1 else "to list", (self._last, *named))]

    def interrupted(self) -> list[Note]:
        """Returns the note of how many were kept when the reader stopped it."""
        return [Note("interrupted", numbers=(self._became.total(),))]


def has_problems(result: Became) -> bool:
    """Returns whether something of a file could not be matched; unanswered is no problem."""
    match result:
        case Unread():
            return False
        case Imported():
            return result.problems > result.unanswered
        case Converted():
            return bool(beside_unanswered(result.reading.problems))


def warnings(result: Became) -> list[Note]:
    """Returns what is odd about a file that was read."""
    match result:
        case Unread():
            return []
        case Imported():
            return notes_of(result.file, result.warnings)
        case Converted():
            file = result.reading.file or "-"
            return notes_of(file, result.reading.warnings)


def notes_of(file: str, warnings: Iterable[FileWarning]) -> list[Note]:
    """Returns a note for each thing that had to be guessed about a file."""
    return [Note("warning", (file, warning.kind, *warning.words)) for warning in warnings]
