"""What the library says of the documents that it keeps."""

from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple

from qa_cli.model.diagnostics import Fault, FileWarning, Problem
from qa_cli.model.metadata import Metadata

Status = Literal["new", "newer", "known"]


class Kept(NamedTuple):
    """What became of a document: `revision` of `name` is new, newer than others, or known."""

    name: str
    revision: int
    status: Status


class Origin(NamedTuple):
    """The file that a document came from: its name, where it was (None: not known), its SHA-256."""

    file: str
    path: str | None
    sha256: str


class Imported(NamedTuple):
    """A document that was read out of a file, what was found in it, and what became of it.

    `warnings` say what had to be guessed about the file.
    """

    file: str
    title: str
    questions: int
    answers: int
    unanswered: int
    problems: int
    kept: Kept
    warnings: tuple[FileWarning, ...] = ()


class Listed(NamedTuple):
    """A document of the library in a list, one revision of it: where it came from, what it holds.

    `revisions` counts all; `questions`, `answers`, `unanswered` sub-questions and `problems` are
    those of this one. `imported_at` is ISO 8601 in UTC.
    """

    name: str
    revision: int
    revisions: int
    title: str
    language: str
    metadata: Metadata
    questions: int
    answers: int
    unanswered: int
    problems: int
    file: str
    sha256: str
    imported_at: str

    @property
    def date(self) -> str | None:
        """The day that the document is filed under."""
        return self.metadata.date

    def facts(self) -> dict[str, Any]:
        """Returns all that is listed, by the names that `fact_names` returns."""
        told = {**self._asdict(), **self.metadata.facts()}
        return {name: told[name] for name in fact_names()}


def fact_names() -> list[str]:
    """Returns the names of all that is listed, the metadata's fields in the place of it."""
    fields: list[str] = []
    for field in Listed._fields:
        fields += Metadata().facts() if field == "metadata" else (field,)
    return fields


class Summary(NamedTuple):
    """A document in short: what tells it from others in a list.

    `first_question` is the text of its first sub-question, where its title says nothing; `path` is
    where the file was that it was read from, where that is known.
    """

    name: str
    title: str
    date: str | None = None
    asker: str | None = None
    ministers: tuple[str, ...] = ()
    first_question: str | None = None
    path: str | None = None


class Checkup(NamedTuple):
    """What was found in a library: `faults` of the file, and documents with problems.

    `unanswered` counts documents with a sub-question that is. `every` problem of each document is
    to be shown, or else only the documents with the most.
    """

    path: str
    documents: int
    unanswered: int
    faults: tuple[Fault, ...]
    with_problems: tuple[tuple[Listed, tuple[Problem, ...]], ...]
    every: bool = False


class Listing(NamedTuple):
    """What `list` was asked for: documents while they are read, and how many they are.

    `revisions` says that every revision of each is listed. `first_question` returns the text of a
    document's first sub-question, where its title says nothing and it is to be shown instead.
    """

    documents: Iterable[Listed]
    total: int
    revisions: bool = False
    first_question: Callable[[Listed], str | None] = lambda _: None
