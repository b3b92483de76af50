"""Counts what became of files while they are shown one by one, for the line that sums up."""

from collections import Counter
from collections.abc import Iterable

from qa_cli.model.catalogue import Imported, Status
from qa_cli.model.diagnostics import Converted, FileWarning, Unread
from qa_cli.model.notes import Note

Became = Imported | Converted | Unread


class Tally:
    """How many documents were read, what became of them, and which files could not be read."""

    def __init__(self) -> None:
        self._read = 0
        self._became: Counter[Status] = Counter()
        self.unread: list[str] = []

    def add(self, result: Became) -> None:
        """Counts what became of a file."""
        match result:
            case Unread():
                self.unread.append(result.file)
            case Imported():
                self._read += 1
                self._became[result.kept.status] += 1
            case Converted():
                self._read += 1

    def summary(self) -> list[Note]:
        """Returns the note that sums up; none for a single file, whose own line says it all."""
        if self._read + len(self.unread) <= 1:
            return []
        statuses: tuple[Status, ...] = ("new", "newer", "known")
        numbers = (self._read, *(self._became[status] for status in statuses))
        return [Note("read", tuple(self.unread), numbers)]


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
