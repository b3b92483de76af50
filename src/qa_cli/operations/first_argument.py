"""Decides whether the first argument of `show` names a document or a sub-question.

Numbers alone are sub-questions. What looks like a range of them is a document if one has that very
name, or if the document at hand has no such sub-questions and a single name begins so.
"""

from collections.abc import Sequence

from qa_cli.errors import QaError
from qa_cli.operations import documents
from qa_cli.operations.show_document import choose


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


def _has(name: str | None, word: str, library: str | None) -> bool:
    """Returns whether the document of this name has the sub-questions that `word` stands for."""
    try:
        document, _ = documents.find(name, library)
        return bool(choose(document, [word]))
    except QaError:
        return False
