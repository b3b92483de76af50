"""Cites the passage that holds a quotation, if it stands there word for word."""

from qa_cli.model.citation import Citation, Cites
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.model.verification import Origin, Speaker, Verified
from qa_cli.operations import documents
from qa_cli.operations.cite_document import Cited, citation, origin
from qa_cli.operations.search_passages import collection
from qa_cli.operations.verify_quotes import Judge, quotation

_SPEAKERS: dict[Cited, Speaker] = {"question": "asker", "answer": "minister"}


def cite_quotation(
    words: str,
    name: str | None = None,
    *,
    cited: Cited = "both",
    library: str | None = None,
) -> tuple[Citation | None, list[Note]]:
    """Returns a reference to the passage that holds `words`, and what to say of it.

    It is looked for in the document of this name or, without one, in the whole library; the words
    may have to be `cited` of a question or of an answer. None: nowhere word for word.

    Raises:
        EmptyQuotationError: There is no word.
        QaError: As `search_passages.collection` and `documents.find` say.
    """
    wanted = quotation(words)
    with collection(document=name, library=library) as opened:
        judge = Judge(opened, _SPEAKERS.get(cited), document=name, library=library)
        verified = judge.verdict(wanted)
        where = verified.origin
        if verified.verdict != "verbatim" or where is None:
            return None, [*opened.notes, Note("not verbatim", (verified.verdict, words))]
        revision = where.revision
        if revision is None:
            document = opened.document(where.document)
        else:
            document, _ = documents.find(where.document, library, revision)
    came_from = origin(name, document, library, revision)
    found, more = citation(_cites(where, document), document, came_from, words)
    found = found._replace(revision=revision, no_longer_in=verified.no_longer_in)
    return found, [*opened.notes, *_doubts(verified), *more]


def _doubts(verified: Verified) -> list[Note]:
    """Returns what a reader must know of words that do stand there."""
    notes = []
    if verified.origin and verified.origin.revision and verified.no_longer_in:
        notes.append(
            Note("quoted older", numbers=(verified.origin.revision, verified.no_longer_in))
        )
    if verified.origin and verified.origin.unofficial:
        notes.append(Note("quoted translation"))
    if verified.places > 1:
        notes.append(Note("quoted elsewhere", numbers=(verified.places - 1,)))
    return notes


def _cites(where: Origin, document: Document) -> Cites:
    """Returns what is cited: the passage in which the words begin, and their own lines."""
    asked: tuple[int, ...] = ()
    if where.part == "question" and where.number is not None:
        together = (one.together for one in document.sub_questions(where.number))
        asked = next(filter(None, together), (where.number,))
    return Cites(where.part, asked, where.to, (where.location,))
