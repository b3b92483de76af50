"""Decides whether the first argument of a command names a document or a sub-question.

Numbers alone are sub-questions. What looks like a range of them is a document if one has that very
name, or if the document at hand has no such sub-questions and a single name begins so.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qa_cli.errors import QaError
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.model.document import Document
from qa_cli.operations import documents
from qa_cli.operations.show_document import choose

if TYPE_CHECKING:
    from qa_cli.model.notes import Note


def split(
    words: Sequence[str], *, otherwise: str | None, library: str | None
) -> tuple[str | None, Sequence[str]]:
    """Returns the document that is named, and the words left for its sub-questions.

    The document is the one called `otherwise` (None: the bundled one) where the first of `words`
    names none.
    """
    first = words[0]
    if first.isdecimal():
        return otherwise, words
    if any(map(str.isalpha, first)) or documents.is_file(first):
        return first, words[1:]
    begun = documents.some_names(first, library)
    if first in begun or (len(begun) == 1 and not _has(otherwise, first, library)):
        return first, words[1:]
    return otherwise, words


def find(
    words: Sequence[str], *, named: str | None, otherwise: str | None, library: str | None
) -> tuple[str | None, Sequence[str], Document, list["Note"]]:
    """Returns a document, the name it was found by, the words for its sub-questions, and notes.

    It is the one that an option `named` or else as `split` says.

    Raises:
        QaError: As `documents.find` says.
    """
    name, numbers = named or otherwise, words
    if words and not named:
        name, numbers = split(words, otherwise=otherwise, library=library)
    or_number = len(numbers) < len(words)
    document, notes = documents.find(name, library, or_number=or_number)
    return name, numbers, document, notes


def only(words: Sequence[str], *, named: str | None) -> str | None:
    """Returns the document that is named, where nothing else can be; None: none is.

    Raises:
        ContradictingOptionsError: There are words for sub-questions too.
    """
    if len(words) > (named is None) or (words and words[0].isdecimal()):
        raise ContradictingOptionsError("--quote", "sub-questions")
    return words[0] if words else named


def _has(name: str | None, word: str, library: str | None) -> bool:
    """Returns whether the document of this name has the sub-questions that `word` stands for."""
    try:
        document, _ = documents.find(name, library)
        return bool(choose(document, [word]))
    except QaError:
        return False
