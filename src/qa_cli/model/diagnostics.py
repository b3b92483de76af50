"""What is read out of a file: the document, and all that is to be said about it."""

from typing import Literal, NamedTuple

from qa_cli.model.document import Document, Lines

Flaw = Literal[
    "no sub-questions",
    "unanswered",
    "no such sub-question",
    "repeated number",
    "missing number",
    "order",
    "unmatched text",
    "guessed",
    "more than one question",
    "unread page",
    "unread part",
    "unreadable letters",
]
Left = Literal["heading", "head", "page head or foot", "footnote", "aside", "other language"]


class Problem(NamedTuple):
    """What could not be matched, or only guessed, and where."""

    flaw: Flaw
    text: str
    lines: Lines | None = None


class LeftOut(NamedTuple):
    """Text of the file that is not in the model, and what it is instead."""

    what: Left
    text: str
    lines: Lines


class Reading(NamedTuple):
    """What was read out of a file: the document and what is to be said about it.

    `kind` names the file format, `form` the form of the document and `known_by` the words that
    showed it (None: the general rules). `warnings` say what had to be guessed about the file.
    """

    file: str
    kind: str
    form: str
    known_by: str | None
    document: Document
    problems: tuple[Problem, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    warnings: tuple[str, ...] = ()


class Converted(NamedTuple):
    """A file that was read, and where its document was written to, if anywhere."""

    reading: Reading
    written_to: str | None = None
