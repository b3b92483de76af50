"""Decides what is shown of a document: all of it, or what a reader's numbers and ranges choose."""

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from qa_cli.errors import NoSuchSubQuestionError, NotANumberError
from qa_cli.model.document import TRANSLATED, Document, SubQuestion
from qa_cli.model.results import Language, Shown, Shows
from qa_cli.operations import documents

if TYPE_CHECKING:
    from qa_cli.model.notes import Note

# Python reads at most 4,300 digits as a number; more are no number of anything.
_RANGE = re.compile(r"(-?\d{1,4000})(?:-(\d{1,4000}))?", re.ASCII)


def show_document(
    document: Document,
    numbers: Sequence[str] = (),
    *,
    shown: Shown = "both",
    language: Language = "original",
    source: bool = False,
    named: bool = False,
    outline: bool = False,
    library: str | None = None,
) -> Shows:
    """Returns what is shown of a document: all of it, or the sub-questions of `numbers`.

    A number that it does not have may be the beginning of a name in the `library`.

    Raises:
        NotANumberError: One of `numbers` is neither a number nor a range ("2", "1-3").
        NoSuchSubQuestionError: The document does not have one of them.
    """
    try:
        questions = choose(document, numbers) if numbers else document.questions
    except NoSuchSubQuestionError as error:
        names = documents.some_names(str(error.number), library)
        raise NoSuchSubQuestionError(error.number, error.numbers, names) from None
    return Shows(
        document,
        questions,
        whole=not numbers,
        shown=shown,
        language=language,
        source=source,
        named=named,
        outline=outline,
    )


def in_language(asked: str, document: Document) -> tuple[Language, list["Note"]]:
    """Returns what of a document is in the language `asked`, and what to say where nothing is.

    `asked` is "original", "both" or a language (ISO 639-1).
    """
    if asked in {"original", document.language}:
        return "original", []
    if asked in {"both", TRANSLATED}:
        return "both" if asked == "both" else "translation", []
    from qa_cli.model.notes import Note  # noqa: PLC0415 (only who has something to say needs it)

    return "original", [Note("not in language", (asked, document.language))]


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
