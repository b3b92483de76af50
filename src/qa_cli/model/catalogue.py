"""What the library says of the documents that it keeps."""

from collections.abc import Iterable
from typing import Literal, NamedTuple

from qa_cli.model.diagnostics import FileWarning, Problem

Status = Literal["new", "newer", "known"]


class Kept(NamedTuple):
    """What became of a document: `version` of `name` is new, newer than others, or known."""

    name: str
    version: int
    status: Status


class Imported(NamedTuple):
    """A document that was read out of a file, what was found in it, and what became of it.

    `warnings` say what had to be guessed about the file.
    """

    file: str
    title: str
    questions: int
    answers: int
    problems: int
    kept: Kept
    warnings: tuple[FileWarning, ...] = ()


class Listed(NamedTuple):
    """A document of the library in a list, one version of it: where it came from, what it holds.

    `versions` counts all; `questions`, `answers`, `unanswered` sub-questions and `problems` are of
    the newest. `imported_at` is ISO 8601 in UTC.
    """

    name: str
    version: int
    versions: int
    title: str
    language: str
    parliament: str | None
    number: str | None
    asker: str | None
    minister: str | None
    asked_on: str | None
    answered_on: str | None
    questions: int
    answers: int
    unanswered: int
    problems: int
    file: str
    sha256: str
    imported_at: str


class Checkup(NamedTuple):
    """What was found in a library: `faults` of the file, and documents with problems."""

    path: str
    documents: int
    faults: tuple[str, ...]
    flawed: tuple[tuple[Listed, tuple[Problem, ...]], ...]


class Listing(NamedTuple):
    """What `list` was asked for: documents while they are read, and how many they are.

    `versions` says that every version of each is listed.
    """

    documents: Iterable[Listed]
    total: int
    versions: bool = False
