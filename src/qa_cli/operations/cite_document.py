"""Cites a document or a part of it: the facts, the style of its parliament, and what is missing."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from qa_cli import resources
from qa_cli.errors.names import NoAnswerError
from qa_cli.model.citation import Citation, Cites, Origin
from qa_cli.model.document import Answer, Document, SubQuestion
from qa_cli.model.notes import Note
from qa_cli.model.passages import Lines, span
from qa_cli.operations import documents, libraries, styles
from qa_cli.operations.show_document import choose

_BUNDLED_SOURCE = f"{libraries.BUNDLED}.txt"  # whose lines the bundled document tells
Cited = Literal["both", "question", "answer"]


def cite_document(
    name: str | None,
    document: Document,
    numbers: Sequence[str] = (),
    *,
    cited: Cited = "both",
    library: str | None = None,
) -> tuple[Citation, list[Note]]:
    """Returns a reference to a document, or to the sub-questions of `numbers` and their answers.

    `name` is what the document was asked for by: it tells the file that it came from. The notes say
    what the source does not state.

    Raises:
        NotANumberError: One of `numbers` is neither a number nor a range.
        NoSuchSubQuestionError: The document does not have one of them.
        NoAnswerError: Only answers are to be cited, and there are none.
        LibraryError: The library cannot be read.
    """
    questions = choose(document, numbers) if numbers else ()
    chosen = questions or (document.questions if cited != "both" else ())
    answers = _answers(document, chosen) if cited != "question" else ()
    if cited == "answer" and not answers:
        raise NoAnswerError([question.number for question in chosen])
    asked = tuple(_numbers(chosen)) if cited != "answer" else ()
    to = tuple(sorted({number for answer in answers for number in answer.to}))
    cites = Cites(
        part=_part(asked, to, whole=not chosen),
        questions=asked,
        answers=to,
        lines=_lines([*(chosen if cited != "answer" else ()), *answers], document),
    )
    return citation(cites, document, origin(name, document, library))


def citation(
    cites: Cites, document: Document, came_from: Origin, quote: str | None = None
) -> tuple[Citation, list[Note]]:
    """Returns a reference to what is cited, and what to say of it: what the source lacks."""
    manner = styles.manner(document.metadata, document.language)
    found = Citation(
        document=document,
        style=manner.style(document.metadata),
        origin=came_from,
        cites=cites,
        askers=styles.askers(document.metadata.asker, manner.form),
        ministers=styles.ministers(document.metadata.ministers, manner.form),
        quote=quote,
    )
    return found, [Note("not stated", found.missing)] if found.missing else []


def origin(
    name: str | None, document: Document, library: str | None, revision: int | None = None
) -> Origin:
    """Returns the file that a document, or a revision, came from; of the bundled one, its text.

    Standard input has no name, and can be read only once.

    Raises:
        LibraryError: The library cannot be read.
    """
    if name is not None and documents.is_file(name):
        path = Path(name)
        return Origin(path.name, _digest(path)) if path.is_file() else Origin(None, None)
    kept = libraries.origin(document.name, library, revision)
    if kept is None or kept.sha256 == _digest(resources.path(libraries.BUNDLED_FILE)):
        return Origin(_BUNDLED_SOURCE, _digest(resources.path(_BUNDLED_SOURCE)))
    return Origin(kept.file, kept.sha256)


def _digest(path: Path) -> str | None:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _answers(document: Document, questions: Sequence[SubQuestion]) -> tuple[Answer, ...]:
    """Returns the answers to these sub-questions, each once, in the order of the document."""
    found = {id(answer) for one in questions for answer in document.answers_to(one)}
    return tuple(answer for answer in document.answers if id(answer) in found)


def _numbers(questions: Sequence[SubQuestion]) -> list[int]:
    """Returns the numbers of sub-questions, with those that are printed as one text with them."""
    return sorted({one for question in questions for one in (question.number, *question.together)})


def _part(asked: Sequence[int], to: Sequence[int], *, whole: bool) -> str | None:
    if whole:
        return None
    if asked and to:
        return "same" if set(to) == set(asked) else "pair"
    return "question" if asked else "answer"


def _lines(cited: Sequence[SubQuestion | Answer], document: Document) -> tuple[Lines, ...]:
    """Returns where each passage that is cited stands; for a whole document, where that does."""
    if cited:
        return tuple(dict.fromkeys(span(one.paragraphs) for one in cited))
    passages = [passage.lines for passage in document.passages()]
    first, last = min(passages), max(passages, key=lambda lines: lines.last)
    pages = (first.pages[0], last.pages[1]) if first.pages and last.pages else None
    return (Lines(first.first, last.last, pages),)
