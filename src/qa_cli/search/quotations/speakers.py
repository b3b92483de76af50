"""Whose words they are: the asker's, the minister's, or those of somebody with a name."""

from qa_cli.model.document import Document
from qa_cli.model.index import Collection
from qa_cli.model.verification import Origin, Speaker
from qa_cli.text.tokenizer import fold

SPEAKERS: tuple[Speaker, ...] = ("asker", "minister")


class Speakers:
    """Knows what the documents of a collection call those who speak, and who was asked for.

    `wanted` is "asker", "minister" or a name; None is anybody.
    """

    def __init__(self, collection: Collection, wanted: str | None = None) -> None:
        self._collection = collection
        self.wanted = wanted

    def parts(self) -> tuple[str, ...]:
        """Returns the parts of documents in which the wanted speaker may speak; () for all."""
        if self.wanted == "minister":
            return ("answer",)
        return ("question", "introduction", "title") if self.wanted == "asker" else ()

    def named(self, origin: Origin, key: int) -> Origin:
        """Returns an origin with the name of its speaker; `key` is that of its passage."""
        if origin.speaker is None:
            return origin
        return origin._replace(name=_names(self._collection.document(key))[origin.speaker])

    def fits(self, origin: Origin) -> bool:
        """Returns whether words of this origin, which has its speaker's name, are the wanted."""
        if self.wanted is None or self.wanted == origin.speaker:
            return True
        if self.wanted in SPEAKERS or origin.name is None:
            return False
        words = fold(self.wanted).split()
        return bool(words) and set(words) <= set(fold(origin.name).split())


def _names(document: Document) -> dict[Speaker, str | None]:
    return {"asker": document.asker, "minister": document.minister}
