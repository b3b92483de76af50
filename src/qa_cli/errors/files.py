"""A file cannot be read, or the source of a document cannot be opened."""

from typing import TYPE_CHECKING, Any, Literal

from qa_cli.errors import QaError
from qa_cli.text.display import file_name, short

if TYPE_CHECKING:
    from qa_cli.errors.refusals import TooMuch, Unreadable


class UnreadableDataError(QaError):
    """A data file is missing, damaged or not what it should be.

    `name` is the file's, "" for standard input; `words` come with some reasons. `own`: it is a file
    that `qa` ships with.
    """

    def __init__(self, name: str, reason: "Unreadable", *words: str, own: bool = False) -> None:
        from qa_cli.errors import refusals  # noqa: PLC0415 (only a file that is refused pays for it)

        self.name, self.reason, self.words = name, reason, words
        self.hint = refusals.OWN_DATA if own else refusals.UNREADABLE[reason][1]

    @classmethod
    def of_system(cls, name: str, error: Exception, *, own: bool = False) -> "UnreadableDataError":
        """Returns why the operating system did not let the file be read."""
        said: str | None = getattr(error, "strerror", None)
        if said is None:
            return UnreadableDataError(name, "unopened", own=own)
        return UnreadableDataError(name, "system", said.lower(), own=own)

    def __reduce__(self) -> tuple[Any, ...]:
        """Lets the error, its facts as they are, reach the process that shows it."""
        return _of_facts, (type(self), vars(self))

    def __str__(self) -> str:
        from qa_cli.errors import refusals  # noqa: PLC0415

        said = refusals.UNREADABLE[self.reason][0].format(*self.words)
        return f"cannot read {file_name(self.name)}: {said}"


class TooLargeError(UnreadableDataError):
    """A file holds more than `qa` reads: `found` of something of which it reads `most`."""

    def __init__(self, name: str, what: "TooMuch", *, found: int, most: int) -> None:
        super().__init__(name, "too large")
        self.what, self.found, self.most = what, found, most

    def __str__(self) -> str:
        from qa_cli.errors import refusals  # noqa: PLC0415

        said, unit = refusals.TOO_LARGE[self.what]
        limit = f"qa reads {self.most:,} {unit} at most"
        return f"cannot read {file_name(self.name)}: {said.format(self.found)}; {limit}"


def _of_facts(kind: type[UnreadableDataError], facts: dict[str, Any]) -> UnreadableDataError:
    """Returns an error with these facts."""
    error = kind.__new__(kind)
    vars(error).update(facts)
    return error


class SourceError(QaError):
    """The file that a document was read from cannot be opened; `path` is what is known of it."""

    def __init__(self, name: str, reason: Literal["unknown", "gone", "changed"], path: str) -> None:
        self.name, self.reason, self.path = name, reason, path
        self.hint = f"to read what qa kept of it: qa show {name}"

    def __str__(self) -> str:
        path = short(self.path, 200)
        if self.reason == "unknown":
            file = f": only its name, {path}" if path else ""
            return f"it is not known where the file of {self.name} is{file}"
        said = "is gone" if self.reason == "gone" else "was changed since it was imported"
        return f"the file of {self.name} {said}: {path}"


class OpenError(QaError):
    """The system has no program that opens the file at `path`, or it fails."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.hint = f"the file is: {short(path, 200)}"

    def __str__(self) -> str:
        return "the system has no program that opens this file"
