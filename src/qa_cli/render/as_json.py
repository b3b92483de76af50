"""JSON, a promise: the keys below are always present, are never renamed, and null where unknown.

README.md documents them and a test pins them. UTF-8 is left unescaped, but for characters that
could command a terminal.
"""

from itertools import chain
from typing import Any

from qa_cli.model.catalogue import Checkup, Listing
from qa_cli.model.diagnostics import Converted, FileWarning, Problem, Reading
from qa_cli.model.document import (
    Answer,
    Country,
    Document,
    Paragraph,
    join,
    join_translations,
    span,
)
from qa_cli.model.results import Found, Hit, Sectors, Shows
from qa_cli.model.to_json import form, lines_of, place_of
from qa_cli.render import report_phrases
from qa_cli.render.json_text import dump


def show(shows: Shows) -> str:
    """Returns the document and the sub-questions asked for, each with its answer."""
    document = shows.document
    questions = [
        {
            "number": question.number,
            "together": list(question.together),
            **_text(question.paragraphs),
            "answer": _answer(document.answer_to(question.number)),
        }
        for question in shows.questions
    ]
    introduction = [_text((paragraph,)) for paragraph in document.introduction]
    return dump(
        document=document_of(document),
        introduction=introduction if shows.whole else None,
        questions=questions,
        unpaired=[_answer(answer) for answer in shows.unpaired] if shows.whole else None,
    )


def sectors(result: Sectors) -> str:
    """Returns the countries with their sectors and facts."""
    return dump(
        document=document_of(result.document) if result.document else None,
        countries=[country_of(*placed) for placed in result.placed()],
    )


def search(found: Found) -> str:
    """Returns the hits, and what was relaxed, missing and suggested."""
    return dump(
        query=found.query,
        total=found.total,
        relaxed=found.relaxed,
        missing=list(found.missing),
        suggestions=list(found.suggestions),
        hits=[hit_of(hit) for hit in chain(found.hits, found.more)],
    )


def document_of(document: Document) -> dict[str, Any]:
    """Returns what identifies a document in every answer."""
    return {
        "id": document.id,
        "title": document.title.text,
        "translation": document.title.translation,
        "language": document.language,
        "parliament": document.parliament,
        "number": document.number,
        "asker": document.asker,
        "minister": document.minister,
        "asked_on": document.asked_on,
        "answered_on": document.answered_on,
    }


def _text(paragraphs: tuple[Paragraph, ...]) -> dict[str, Any]:
    return {
        "text": join(paragraphs),
        "translation": join_translations(paragraphs),
        **lines_of(span(paragraphs)),
    }


def _answer(answer: Answer | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    return {
        "to": list(answer.to),
        "refers_to": list(answer.refers_to),
        **_text(answer.paragraphs),
    }


def country_of(document: str, country: Country) -> dict[str, Any]:
    """Returns a country with its sectors and facts; `document` is the id of the one with them."""
    return {
        "document": document,
        "code": country.code,
        "name": country.name,
        "translation": country.translation,
        **place_of(country.place),
        "sectors": [
            {"name": sector.name, "translation": sector.translation} for sector in country.sectors
        ],
        "facts": [
            {"text": fact.text, "translation": fact.translation, **place_of(fact.place)}
            for fact in country.facts
        ],
    }


def hit_of(hit: Hit) -> dict[str, Any]:
    """Returns a hit, and how each word matched."""
    return {
        "document": hit.document.id,
        "part": hit.part,
        "number": hit.number,
        "to": list(hit.to),
        "text": hit.text,
        "language": hit.language,
        "unofficial": hit.unofficial,
        "original": hit.original,
        **lines_of(hit.lines),
        "matches": [
            {
                "word": match.word,
                "matched": match.matched,
                "how": match.how,
                "edits": match.edits,
                "language": match.language,
            }
            for match in hit.matches
        ],
    }


def check(reading: Reading) -> str:
    """Returns what was recognised in a file, what could not be matched, and what was left out."""
    document = reading.document
    return dump(
        file=reading.file or None,
        format=reading.format,
        form=reading.form,
        known_by=reading.known_by,
        document=document_of(document),
        introduction=len(document.introduction),
        questions=[
            {
                "number": question.number,
                "together": list(question.together),
                **lines_of(span(question.paragraphs)),
                "answered": document.answer_to(question.number) is not None,
            }
            for question in document.questions
        ],
        answers=[
            {
                "to": list(answer.to),
                "refers_to": list(answer.refers_to),
                **lines_of(span(answer.paragraphs)),
            }
            for answer in document.answers
        ],
        problems=list(map(problem_of, reading.problems)),
        warnings=list(map(_warning, reading.warnings)),
        left_out=[
            {"kind": left.kind, "text": left.text, **lines_of(left.lines)}
            for left in reading.left_out
        ],
    )


def converted(result: Converted) -> str:
    """Returns the document as `qa` reads it again: what data/document.schema.json describes."""
    return dump(**form(result.reading.document))


def problem_of(problem: Problem) -> dict[str, Any]:
    """Returns what could not be matched, and where: the facts, and `text` for people."""
    where = lines_of(problem.lines) if problem.lines else {"lines": None, "pages": None}
    return {
        "kind": problem.kind,
        "text": report_phrases.problem_sentence(problem),
        "numbers": list(problem.numbers),
        "words": list(problem.words),
        **where,
    }


def _warning(warning: FileWarning) -> dict[str, Any]:
    text = report_phrases.warning_sentence(warning)
    return {"kind": warning.kind, "text": text, "words": list(warning.words)}


def listing(result: Listing) -> str:
    """Returns the documents of the library, or every version of each."""
    return dump(documents=[document._asdict() for document in result.documents])


def checkup(result: Checkup) -> str:
    """Returns what is wrong with a library, and what could not be matched in its documents."""
    return dump(
        library=result.path,
        documents=result.documents,
        faults=list(result.faults),
        flawed=[
            {"name": listed.name, "problems": list(map(problem_of, problems))}
            for listed, problems in result.flawed
        ],
    )
