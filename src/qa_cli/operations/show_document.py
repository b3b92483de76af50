"""Decides what is shown of a document: all of it, or what a reader's numbers and ranges choose."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from qa_cli.errors.names import NoSuchSubQuestionError, NotANumberError
from qa_cli.model.document import TRANSLATED, Answer, Document, SubQuestion
from qa_cli.model.passages import join, span
from qa_cli.model.results import Language, Shown, Shows
from qa_cli.operations import documents

if TYPE_CHECKING:
    from qa_cli.model.notes import Note

# Python reads at most 4,300 digits as a number; more are no number of anything.
_RANGE = re.compile(r"(-?\d{1,4000})(?:-(\d{1,4000}))?", re.ASCII)
_MENTIONS = re.compile(
    r"n(?:rs?\.?|ummers?|[°º?]s?|os?\.?)\W{0,2}\d|ragen en [Aa]ntwoorden|[Zz]ie huidig"
    r"|estions et [Rr]éponses|\d{4}Z\W?\d|ah-tk-|rucksache\W{1,2}\d|Aanhangsel|[EP]-\d"
)


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


def with_references(shows: Shows, library: str | None = None) -> Shows:
    """Returns the same with the mentions of other questions in what is shown, if there are any.

    Raises:
        LibraryError: The library cannot be read.
    """
    if shows.outline or not any(map(may_mention, _texts(shows))):
        return shows
    from qa_cli.operations import list_references  # noqa: PLC0415 (few texts mention others)

    found = list_references.cited(shows.document, library)
    if not shows.whole:
        shown = {span(one.paragraphs) for one in _parts(shows)}
        found = tuple(one for one in found if one.lines in shown)
    return shows._replace(references=found)


def with_doubts(shows: Shows) -> Shows:
    """Returns the same with where else the answers may be that seem to be lacking."""
    if shows.shown == "question" or all(map(shows.document.answers_to, shows.questions)):
        return shows
    from qa_cli.reading.assembly import printed_inside  # noqa: PLC0415 (most are all answered)

    return shows._replace(doubts=tuple(printed_inside.found(shows.document)))


def may_mention(text: str) -> bool:
    """Returns whether a text may mention another question.

    The forms' patterns decide; they take long to load, and no text that they match is refused here.
    """
    return _MENTIONS.search(text) is not None


def _parts(shows: Shows) -> Iterator[SubQuestion | Answer]:
    """Yields the sub-questions and answers that are shown."""
    for block in shows.blocks():
        yield from block.questions if shows.shown != "answer" else ()
        yield from block.answers if shows.shown != "question" else ()


def _texts(shows: Shows) -> Iterator[str]:
    if shows.whole:
        return (passage.text for passage in shows.document.passages())
    return (join(one.paragraphs) for one in _parts(shows))


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
    known = {question.number for question in document.questions}
    chosen = dict.fromkeys(number for word in words for number in _numbers(word, known))
    return tuple(question for number in chosen for question in document.sub_questions(number))


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
