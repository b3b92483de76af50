"""A reference to a document or a part of it: facts, and the style of its parliament as templates.

A template is a text with {fields}; what stands in [brackets] is left out where the source does not
state one of the fields in it.
"""

import re
from typing import NamedTuple

from qa_cli.model.document import Document
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines

# What a template may name; `part` and `body` are not of the metadata: their lack is not said.
STATED = ("session", "number", "identifier", "bulletin", "asker", "minister")
DATES = ("asked_on", "answered_on")
FIELD = re.compile(r"\{(\w+)\}")
OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


class Style(NamedTuple):
    """How questions of one parliament are cited in one language: the words of a form's TOML.

    Of `references` (and of `questions`, for what only was asked) the first counts whose fields
    outside brackets are all stated, or else the last. `parts` name a part of the document, by kind:
    "question", "answer", "pair", "same" (a sub-question and the answer to it alone),
    "introduction", "title", "remark", "footnote". `series` is what numbers are unique in,
    and `serial` a pattern of its numbers: a template that needs one does not count for another.
    "question_several" and the like name a part of which there are several, if that differs.
    """

    references: tuple[str, ...]
    questions: tuple[str, ...]
    parts: dict[str, str]
    and_: str
    to: str
    date: str
    session: str
    number: str
    months: tuple[str, ...]
    collection: str
    body: str | None = None
    series: str | None = None
    serial: str | None = None


class Origin(NamedTuple):
    """The file that a document came from, and the SHA-256 of its content where it is known."""

    file: str | None
    sha256: str | None


class Cites(NamedTuple):
    """What of a document is cited: a `part` of it, and the sub-questions that it is about.

    `part` is one of `Style.parts`, or None for all. `questions` and `answers` are the numbers of
    each, `lines` where each passage stands.
    """

    part: str | None
    questions: tuple[int, ...]
    answers: tuple[int, ...]
    lines: tuple[Lines, ...]


class Citation(NamedTuple):
    """A document and what is cited of it, in a style.

    `askers` and `ministers` are the people that the source states, each apart where that is
    certain, without titles, parties and portfolios; `quote` are words of the text, verified. Where
    only an older text has these, `revision` is its number, and `no_longer_in` that of the newest.
    """

    document: Document
    style: Style
    origin: Origin
    cites: Cites
    askers: tuple[str, ...]
    ministers: tuple[str, ...]
    quote: str | None = None
    revision: int | None = None
    no_longer_in: int | None = None

    @property
    def part(self) -> str | None:
        """The part that is cited; None for the whole document."""
        return self.cites.part

    @property
    def questions(self) -> tuple[int, ...]:
        """The numbers of the sub-questions that are cited."""
        return self.cites.questions

    @property
    def answers(self) -> tuple[int, ...]:
        """The numbers of the sub-questions whose answers are cited."""
        return self.cites.answers

    @property
    def lines(self) -> tuple[Lines, ...]:
        """Where each passage that is cited stands."""
        return self.cites.lines

    @property
    def metadata(self) -> Metadata:
        """What the source states of the document."""
        return self.document.metadata

    @property
    def template(self) -> str:
        """The template that fits what the source states."""
        templates = self.style.questions if self.part == "question" else self.style.references
        needed = ((one, FIELD.findall(OPTIONAL.sub("", one))) for one in templates)
        return next((one for one, names in needed if all(map(self._fulfils, names))), templates[-1])

    def _fulfils(self, field: str) -> bool:
        """Returns whether the source states what a template needs."""
        number, serial = self.metadata.number, self.style.serial
        if field == "number" and number and serial:
            return bool(re.fullmatch(serial, number))
        return self.states(field)

    def states(self, field: str) -> bool:
        """Returns whether the source states a field of a template."""
        if field == "part":
            return self.part is not None
        stated = self.style.body if field == "body" else getattr(self.metadata, field)
        return stated is not None

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that the reference has a place for and the source does not state."""
        wanted = FIELD.findall(self.template)
        told = [one for one in (*STATED, *DATES) if one in wanted]
        return tuple(one for one in told if not self.states(one))
