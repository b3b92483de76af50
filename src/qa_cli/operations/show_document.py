"""Shows a document, or the sub-questions that a reader's numbers and ranges choose."""

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from qa_cli.errors import NoSuchSubQuestionError, NotANumberError
from qa_cli.model.document import Document, SubQuestion
from qa_cli.model.results import Language, Shown, Shows
from qa_cli.operations import documents

if TYPE_CHECKING:
    from qa_cli.model.notes import Note

# Python reads at most 4,300 digits as a number; more are no number of anything.
_RANGE = re.compile(r"(-?\d{1,4000})(?:-(\d{1,4000}))?", re.ASCII)


def show_document(
    numbers: Sequence[str] = (),
    *,
    document: str | None = None,
    library: str | None = None,
    revision: int | None = None,
    shown: Shown = "both",
    language: Language = "original",
    source: bool = False,
) -> tuple[Shows, list["Note"]]:
    """Returns the document, or the sub-questions of `numbers` ("2", "1-3"), and what to say of it.

    Raises:
        NotANumberError: One of `numbers` is neither a number nor a range.
        NoSuchSubQuestionError: The document does not have one of them.
        QaError: As `documents.find` says.
    """
    found, notes = documents.find(document, library, revision)
    shows = Shows(
        found,
        choose(found, numbers) if numbers else found.questions,
        whole=not numbers,
        shown=shown,
        language=language,
        source=source,
    )
    return shows, notes


def choose(document: Document, words: Sequence[str]) -> tuple[SubQuestion, ...]:
    """Returns the sub-questions that `words` ("2", "1-3") name, in the order asked, each once.

    Raises:
        NotANumberError: A word is neither a number nor a range.
        NoSuchSubQuestionError: The document does not have one of them.
    """
    known = {question.number: question for question in document.questions}
    chosen = {number: known[number] for word in words for number in _numbers(word, known)}
    return tuple(chosen.values())


def _numbers(word: str, known: Collection[int]) -> list[int]:
    """Returns the known numbers that a number or range names; both of its ends must be known."""
    matched = _RANGE.fullmatch(word.strip())
    if not matched:
        raise NotANumberError(word)
    first = int(matched[1])
    last = int(matched[2] or first)
    if last < first:
        raise NotANumberError(word)
    for end in (first, last):
        if end not in known:
            raise NoSuchSubQuestionError(end, sorted(known))
    return [number for number in sorted(known) if first <= number <= last]
