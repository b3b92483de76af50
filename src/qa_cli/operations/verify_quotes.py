"""Verifies a quotation, or all quotations of an article."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from qa_cli import search
from qa_cli.errors.names import NoSuchDocumentError, NoSuchRevisionError
from qa_cli.errors.queries import EmptyQuotationError
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.model.verification import Quotation, Quotations, Speaker, Verification, Verified
from qa_cli.operations import documents, libraries, speakers
from qa_cli.operations.filters import NO_FILTERS, Filters
from qa_cli.operations.search_passages import collection
from qa_cli.search.quotations import verify

if TYPE_CHECKING:
    from qa_cli.operations.search_passages import Opened

ANYONE = "anyone"
_MOST_REVISIONS = 100  # of a document that are looked at
_MOST_DOCUMENTS = 4  # of which older revisions are looked at
_MOST_WORDS = 40  # of a quotation by which these are found: numbers and the longest
_WORDS = re.compile(r"[^\W\d_]{2,}|[0-9]{2,}")


def verify_quotes(
    words: str = "",
    *,
    article: str | None = None,
    speaker: str | None = None,
    document: str | None = None,
    library: str | None = None,
    filters: Filters = NO_FILTERS,
) -> tuple[Verification, list[Note]]:
    """Returns the verdict on the quotation `words`, or on each one in the file `article`.

    Only the words of the `speaker` count: "asker", "minister" or a name. Without one, it is whom
    the article names; with "anyone", all words count. Where to look is said as for a search.

    Raises:
        EmptyQuotationError: There is neither a word nor an article.
        ContradictingOptionsError: There are both.
        UnreadableDataError: The article cannot be read.
        NamesNothingError, NoSuchSpeakerError: No asker or minister is called like the speaker.
        QaError: As `search_passages.collection` says.
    """
    if words and article is not None:
        raise ContradictingOptionsError("--in", "a quotation")
    quotations, unopened = _quotations(words, article)
    if speaker == ANYONE:
        quotations = tuple(one._replace(speaker=None, name=None) for one in quotations)
        speaker = None
    with collection(document=document, library=library, filters=filters) as opened:
        meant, corrected = speakers.meant(speaker, opened.people)
        judge = Judge(opened, meant, document=document, library=library)
        verification = Verification(tuple(map(judge.verdict, quotations)), article, unopened)
    return verification, [*opened.notes, *corrected, *notes_on(verification)]


def notes_on(verification: Verification) -> list[Note]:
    """Returns what is to be said of all verdicts together: how many there are of each."""
    if verification.file is None:
        return []
    counted = Note("quotations", numbers=(verification.total, *verification.counts))
    none = Note("no quotations", (verification.file,))
    notes = [counted if verification.total else none]
    if verification.unopened:
        notes.append(Note("unopened", numbers=verification.unopened))
    return notes


def quotation(words: str) -> Quotation:
    """Returns the quotation of some words.

    Raises:
        EmptyQuotationError: There is no word.
    """
    if not any(map(str.isalnum, words)):
        raise EmptyQuotationError
    return Quotation(words)


def _quotations(words: str, article: str | None) -> Quotations:
    """Returns what is to be verified: some words, or all quotations of an article."""
    if article is None:
        return Quotations((quotation(words),))
    from qa_cli.reading.quotations import in_article  # noqa: PLC0415 (only an article pays for it)

    return in_article(article)


class Judge:
    """Judges quotations, the same ones once, in the newest and in older revisions."""

    def __init__(
        self,
        opened: "Opened",
        speaker: "str | tuple[str, ...] | None",
        *,
        document: str | None,
        library: str | None,
    ) -> None:
        self._opened, self._speaker = opened, speaker
        self._document, self._library = document, library
        self._verdict = cache(self._judged)
        self._names = cache(self._named)

    def verdict(self, quotation: Quotation) -> Verified:
        """Returns the verdict on a quotation."""
        verified = self._verdict(quotation.text, quotation.speaker, quotation.name)
        return verified._replace(quotation=quotation)

    def _judged(self, text: str, speaker: Speaker | None, name: str | None) -> Verified:
        quotation = Quotation(text, speaker=speaker, name=name)
        verified = verify(quotation, self._opened.passages, self._speaker, self._names)
        if verified.verdict == "verbatim":
            return verified
        return self._in_older(quotation, verified) or verified

    def _in_older(self, quotation: Quotation, verified: Verified) -> Verified | None:
        """Returns the verdict on a quotation that an older revision of some document holds."""
        for name in self._once_holding(quotation, verified):
            found = None
            newest = 0
            for newest, document in enumerate(self._revisions(name), start=1):
                older = verify(quotation, search.Memory(document), self._speaker, self._names)
                if older.verdict == "verbatim" and older.origin is not None:
                    found = older._replace(origin=older.origin._replace(revision=newest))
            if found is not None:
                return found._replace(no_longer_in=newest)
        return None

    def _once_holding(self, quotation: Quotation, verified: Verified) -> Sequence[str]:
        """Returns the names of documents of which an older revision may hold a quotation.

        That is the document that was asked about; else the one that comes nearest to it now, and
        those of which an older one has its words.
        """
        if self._document is not None:
            return () if documents.is_file(self._document) else (self._document,)
        nearest = verified.origin or (verified.nearest and verified.nearest.origin)
        words = {word for word in _WORDS.findall(quotation.text.casefold()) if word.isascii()}
        longest = sorted(words, key=lambda word: (word.isalpha(), -len(word), word))[:_MOST_WORDS]
        others = self._opened.once_held(longest, _MOST_DOCUMENTS) if longest else ()
        return list(dict.fromkeys([*([nearest.document] if nearest else ()), *others]))

    def _revisions(self, name: str) -> Iterator[Document]:
        """Yields the revisions of a document of the library, the oldest first."""
        if not libraries.has_library(self._library):
            return
        for revision in range(1, _MOST_REVISIONS + 1):
            try:
                yield documents.find(name, self._library, revision)[0]
            except (NoSuchRevisionError, NoSuchDocumentError):
                return

    def _named(self, name: str) -> Mapping[Speaker, str | None]:
        """Returns what a document calls those who speak in it."""
        metadata = self._opened.document(name).metadata
        return {"asker": metadata.asker, "minister": "; ".join(metadata.ministers) or None}
