"""A document -> the rows that a library keeps of it: pure, so that other processes can do it.

Folding and splitting the text takes most of the time of an import; the process that writes only
hands the rows to SQLite.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from qa_cli.library import identity
from qa_cli.model import to_json
from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import PARTS, Country, Document, Lines, Passage
from qa_cli.places import mentions
from qa_cli.text.display import visible
from qa_cli.text.tokenizer import fold, unspaced

Row = tuple[Any, ...]
BETWEEN = "¶"  # stands in the index between two paragraphs, so that no phrase spans them
_COLUMNS = len(PARTS)


class Origin(NamedTuple):
    """The file that a document came from: its name, and the SHA-256 of its content."""

    file: str
    sha256: str


class DocumentRow(NamedTuple):
    """What `documents` tells of the newest version: its columns of these names."""

    title: str
    language: str
    parliament: str | None
    number: str | None
    asker: str | None
    minister: str | None
    asked_on: str | None
    answered_on: str | None
    date: str | None
    questions: int
    answers: int
    unanswered: int
    problems: int


class IndexRows(NamedTuple):
    """What the search index holds of some passages.

    `texts` are the columns of `passage_index` of each passage; `words` and `runs` the words and the
    words without spaces between them, of the originals and of the translations.
    """

    texts: tuple[Row, ...]
    words: tuple[frozenset[str], frozenset[str]]
    runs: tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]


class Prepared(NamedTuple):
    """A document, ready to be kept: the rows of each table, their passages counted from 0."""

    name: str
    identity: str
    origin: Origin
    model: str
    document: DocumentRow
    problems: tuple[Row, ...]
    passages: tuple[Row, ...]
    indexed: IndexRows
    questions: tuple[Row, ...]
    answers: tuple[int, ...]
    links: tuple[Row, ...]
    named: tuple[str, ...]
    countries: tuple[Row, ...]
    sectors: tuple[Row, ...]
    facts: tuple[Row, ...]


def origin(file: str, content: bytes) -> Origin:
    """Returns where a document came from; what no text can hold of a file's name is written out."""
    return Origin(visible(file), hashlib.sha256(content).hexdigest())


def prepared(document: Document, problems: Sequence[Problem], came_from: Origin) -> Prepared:
    """Returns the rows of a document, of which `problems` are what could not be matched."""
    passages = tuple(document.passages())
    indexed = index(tuple((item.part, item.text, item.translation) for item in passages))
    folded = [
        row[PARTS.index(passage.part)] or ""
        for passage, row in zip(passages, indexed.texts, strict=True)
    ]
    asked = {number: at for at, passage in enumerate(passages) for number in _asked(passage)}
    answers = tuple(at for at, passage in enumerate(passages) if passage.part == "answer")
    texts = [(passage.text, words) for passage, words in zip(passages, folded, strict=True)]
    return Prepared(
        name=document.id,
        identity=identity.identity(document, _asked_words(passages, folded)),
        origin=came_from,
        model=to_json.in_one_line(document),
        document=summary(document, len(problems)),
        problems=_counted(map(_problem, problems)),
        passages=tuple(map(_passage, passages)),
        indexed=indexed,
        questions=tuple(_questions(document, asked)),
        answers=answers,
        links=tuple(_links(document, answers)),
        named=tuple(sorted(mentions.countries(texts, indexed.words[0]))),
        countries=_counted(map(_country, document.countries)),
        sectors=_counted(
            (country.code, sector.name, sector.translation)
            for country in document.countries
            for sector in country.sectors
        ),
        facts=_counted(
            (country.code, fact.text, fact.translation)
            for country in document.countries
            for fact in country.facts
        ),
    )


def _counted(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Returns rows of which each begins with its position."""
    return tuple((at, *row) for at, row in enumerate(rows))


def _asked_words(passages: Sequence[Passage], folded: Sequence[str]) -> str:
    """Returns the folded words of all that was asked: of the title, introduction and questions."""
    pairs = zip(passages, folded, strict=True)
    return "|".join(words for passage, words in pairs if passage.part != "answer")


def index(texts: Sequence[tuple[str, str, str | None]]) -> IndexRows:
    """Returns what the index holds of passages: of each the part, the text and its translation.

    The same passages give the same rows; that is how they are taken out again.
    """
    rows = []
    words: tuple[set[str], set[str]] = (set(), set())
    runs: tuple[set[tuple[str, ...]], set[tuple[str, ...]]] = (set(), set())
    for part, *versions in texts:
        row: list[str | None] = [None] * (2 * _COLUMNS)
        for translated, text in enumerate(versions):
            if text:
                folded = f" {BETWEEN} ".join(map(fold, text.split("\n\n")))
                row[PARTS.index(part) + translated * _COLUMNS] = folded
                words[translated].update(folded.split(" "))
                runs[translated].update(unspaced(text))
        rows.append(tuple(row))
    original, translation = (frozenset(found - {"", BETWEEN}) for found in words)
    return IndexRows(tuple(rows), (original, translation), (frozenset(runs[0]), frozenset(runs[1])))


def summary(document: Document, problems: int) -> DocumentRow:
    """Returns what a list tells of a document with so many problems."""
    answered = {number for answer in document.answers for number in answer.to}
    numbers = {question.number for question in document.questions}
    return DocumentRow(
        title=document.title.text,
        language=document.language,
        parliament=document.parliament,
        number=document.number,
        asker=document.asker,
        minister=document.minister,
        asked_on=document.asked_on,
        answered_on=document.answered_on,
        date=document.asked_on or document.answered_on,
        questions=len(document.questions),
        answers=len(document.answers),
        unanswered=len(numbers - answered),
        problems=problems,
    )


def _passage(passage: Passage) -> Row:
    answers_to = " ".join(map(str, passage.to))
    texts = (passage.text, passage.translation)
    return (passage.part, passage.number, answers_to, *texts, *_where(passage.lines))


def _asked(passage: Passage) -> tuple[int, ...]:
    """Returns the number of a passage that is a sub-question."""
    return (passage.number,) if passage.part == "question" and passage.number else ()


def _questions(document: Document, asked: Mapping[int, int]) -> Iterator[Row]:
    """Yields each number of a sub-question with its passage: for some, that of several."""
    for question in document.questions:
        passage = asked.get(question.together[0] if question.together else question.number)
        if passage is not None:
            yield question.number, passage


def _links(document: Document, passages: Sequence[int]) -> Iterator[Row]:
    """Yields the links of the answers, which stand in `passages` in their order."""
    for answer, at in zip(document.answers, passages, strict=True):
        for number in dict.fromkeys(answer.to):
            yield at, "answers", number
        for number in dict.fromkeys(answer.refers_to):
            yield at, "refers to", number


def _problem(problem: Problem) -> Row:
    numbers, words = json.dumps(problem.numbers), json.dumps(problem.words, ensure_ascii=False)
    return (problem.kind, numbers, words, *_where(problem.lines))


def _country(country: Country) -> Row:
    place = country.place
    printed = (country.code, country.name, country.translation)
    return (*printed, place.part, place.number, *place.lines[:2])


def _where(lines: Lines | None) -> Row:
    """Returns the first and last line and page."""
    if lines is None:
        return (None,) * 4
    return (lines.first, lines.last, *(lines.pages or (None, None)))
