"""Whose words they are: the asker's, the minister's, or those of somebody with a name.

Who somebody with a name is depends on the document in which the words stand: it calls its asker and
its minister by name, or does not say who they are.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from qa_cli.model.verification import Origin, Quotation, Speaker
from qa_cli.search.quotations import people

SPEAKERS: tuple[Speaker, ...] = ("asker", "minister")
Names = Callable[[str], Mapping[Speaker, str | None]]


def nobody(_: str) -> Mapping[Speaker, str | None]:
    """Names nobody."""
    return {}


class Wanted(NamedTuple):
    """Whose words are asked for: the asker's or the minister's, and what they may be called.

    Of nobody in particular where there is neither. `for_certain`: only those of a document that
    states the name.
    """

    speaker: Speaker | None = None
    called: tuple[str, ...] = ()
    for_certain: bool = False

    def __bool__(self) -> bool:
        return self != Wanted()


ANYBODY = Wanted()


def wanted_of(quotation: Quotation, speaker: str | tuple[str, ...] | None) -> Wanted:
    """Returns whose words count: of `speaker`, one of SPEAKERS or names, else of the article's."""
    for one in SPEAKERS:
        if speaker == one:
            return Wanted(one)
    if speaker is not None:
        called = (speaker,) if isinstance(speaker, str) else speaker
        return Wanted(called=called, for_certain=True)
    return Wanted(quotation.speaker, (quotation.name,) if quotation.name else ())


class Speakers:
    """Knows who was asked for, and what documents call those who speak in them.

    `names` returns the names of those who speak in the document of some name.
    """

    def __init__(self, wanted: Wanted = ANYBODY, names: Names = nobody) -> None:
        self.wanted = wanted
        self._names = names

    def parts(self) -> tuple[str, ...]:
        """Returns the parts of documents in which the wanted speaker may speak; () for all."""
        if self.wanted.speaker == "minister":
            return ("answer",)
        return ("question", "introduction", "title") if self.wanted.speaker == "asker" else ()

    def not_of(self, origin: Origin) -> str | None:
        """Returns whose words these are not, of those that do not fit: "asker", or a name."""
        wanted = self.wanted.speaker
        if wanted and (wanted != origin.speaker or not self.wanted.called):
            return wanted
        return self.wanted.called[0] if self.wanted.called else None

    def named(self, origin: Origin) -> Origin:
        """Returns an origin with the name of its speaker."""
        if origin.speaker is None:
            return origin
        return origin._replace(name=self._names(origin.document).get(origin.speaker))

    def fits(self, origin: Origin) -> bool:
        """Returns whether words of this origin are the wanted.

        Those of an unofficial translation are nobody's own. Where a document does not state the
        name of a speaker, that of an article is no reason to say that the words are not theirs,
        unless it is the other's.
        """
        if not self.wanted:
            return True
        if origin.unofficial or origin.speaker is None:
            return False
        if self.wanted.speaker not in {None, origin.speaker}:
            return False
        if not self.wanted.called:
            return True
        names = self._names(origin.document)
        own = names.get(origin.speaker, origin.name)
        if any(people.is_called(own, name) for name in self.wanted.called):
            return True
        if self.wanted.for_certain or (own and people.stated(own)):
            return False
        return not any(
            people.is_called(other, name) for other in names.values() for name in self.wanted.called
        )
