"""Whose words they are: the asker's, the minister's, or those of somebody with a name."""

from collections.abc import Callable, Mapping

from qa_cli.model.verification import Origin, Speaker
from qa_cli.text.tokenizer import fold

SPEAKERS: tuple[Speaker, ...] = ("asker", "minister")
Names = Callable[[str], Mapping[Speaker, str | None]]


def nobody(_: str) -> Mapping[Speaker, str | None]:
    """Names nobody."""
    return {}


class Speakers:
    """Knows who was asked for, and what documents call those who speak in them.

    `wanted` is "asker", "minister" or a name; None is anybody. `names` returns the names of those
    who speak in the document of some name.
    """

    def __init__(self, wanted: str | None = None, names: Names = nobody) -> None:
        self.wanted = wanted
        self._names = names

    def parts(self) -> tuple[str, ...]:
        """Returns the parts of documents in which the wanted speaker may speak; () for all."""
        if self.wanted == "minister":
            return ("answer",)
        return ("question", "introduction", "title") if self.wanted == "asker" else ()

    def named(self, origin: Origin) -> Origin:
        """Returns an origin with the name of its speaker."""
        if origin.speaker is None:
            return origin
        return origin._replace(name=self._names(origin.document).get(origin.speaker))

    def fits(self, origin: Origin) -> bool:
        """Returns whether words of this origin, which has its speaker's name, are the wanted.

        Those of an unofficial translation are nobody's own.
        """
        if self.wanted is None:
            return True
        if origin.unofficial:
            return False
        if self.wanted in SPEAKERS or origin.name is None:
            return self.wanted == origin.speaker
        words = fold(self.wanted).split()
        return bool(words) and set(words) <= set(fold(origin.name).split())
