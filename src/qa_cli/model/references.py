"""Mentions of other questions: what a text says of one, and which documents of a library it means.

A mention is resolved by what numbers are unique in, never by likeness.
"""

from typing import Literal, NamedTuple

from qa_cli.model.passages import Lines, Part

# held: one document is meant; several: any of them may be; undecided: the mention or the documents
# do not say enough to tell whether these are meant; missing: the library does not hold it.
State = Literal["held", "several", "undecided", "missing"]


class Mention(NamedTuple):
    """What a text says of another question; None where it is silent.

    `series` is what its number is unique in within a session (`Style.series`), `date` the day of
    the question in ISO 8601, `session` two years ("2016-2017"), `bulletin` where it was printed.
    `start` and `end` are where it stands in the text.
    """

    text: str
    start: int
    end: int
    number: str | None
    identifier: str | None
    series: str | None
    session: str | None
    date: str | None
    bulletin: str | None


class Reference(NamedTuple):
    """A mention in a passage of `document`, and the names of the documents that it may mean."""

    document: str
    part: Part
    number: int | None
    lines: Lines
    mention: Mention
    state: State
    held: tuple[str, ...]


class References(NamedTuple):
    """What `refs` was asked for: of one `document`, or of all in the library (None).

    `cites` are its mentions of others, `cited_by` those of it in others; of all, only `cites`.
    """

    document: str | None
    cites: tuple[Reference, ...]
    cited_by: tuple[Reference, ...] = ()

    def missing(self) -> "References":
        """Returns only the mentions of what the library does not hold."""
        lacking = tuple(one for one in self.cites if one.state == "missing")
        return References(self.document, lacking)
