"""Which documents of a library a mention means: by identifier, or by series, number and day.

Never by likeness. Where the day of the question is said, it decides; else the session does. A
number that says its legislature itself ("20/123", "6-897") is unique in its series without either.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from qa_cli.model.metadata import Metadata
from qa_cli.model.references import Mention, State
from qa_cli.operations import mentions, styles


class Candidate(NamedTuple):
    """A document that mentions may mean."""

    name: str
    metadata: Metadata
    series: str | None


class Register:
    """The documents that mentions may mean, by their numbers and identifiers."""

    def __init__(self, documents: Iterable[Candidate]) -> None:
        self._by_number: dict[str, list[Candidate]] = defaultdict(list)
        self._by_identifier: dict[str, list[Candidate]] = defaultdict(list)
        for one in documents:
            if one.metadata.number:
                self._by_number[one.metadata.number].append(one)
            if one.metadata.identifier:
                self._by_identifier[joined(one.metadata.identifier)].append(one)

    def resolve(self, mention: Mention) -> tuple[State, tuple[str, ...]]:
        """Returns how sure it is which documents are meant, and the names of those that may be."""
        if mention.identifier:
            return _told([one.name for one in self._by_identifier[mention.identifier]])
        same = [(one, agrees(mention, one)) for one in self._by_number[mention.number or ""]]
        if meant := [one.name for one, agreed in same if agreed]:
            return _told(meant)
        unsure = tuple(one.name for one, agreed in same if agreed is None)
        return ("undecided", unsure) if unsure else ("missing", ())


def candidate(name: str, metadata: Metadata, language: str) -> Candidate:
    """Returns a document as mentions may mean it."""
    return Candidate(name, metadata, styles.manner(metadata, language).series)


def agrees(mention: Mention, one: Candidate) -> bool | None:
    """Returns whether a mention means a document; None where what is said cannot tell."""
    metadata = one.metadata
    if mention.identifier:
        return mention.identifier == joined(metadata.identifier or "")
    if mention.series is None or mention.series != one.series or mention.number != metadata.number:
        return False
    if mention.date and metadata.asked_on:
        return mention.date == metadata.asked_on
    session = mentions.years(metadata.session)
    if mention.session and session:
        return mention.session == session
    return True if not (mention.number or "").isdecimal() else None


def _told(names: list[str]) -> tuple[State, tuple[str, ...]]:
    if not names:
        return "missing", ()
    return ("held" if len(names) == 1 else "several"), tuple(names)


def joined(identifier: str) -> str:
    """Returns an identifier without the spaces that some print in it."""
    return identifier.replace(" ", "")
