"""JSON, a promise: the keys below are always present, are never renamed, and null where unknown.

README.md documents them and a test pins them. UTF-8 is left unescaped, except characters that could
command a terminal.
"""

from collections.abc import Iterator
from typing import Any, assert_never

from qa_cli.model.document import (
    Answer,
    Country,
    Document,
    Paragraph,
    join,
    join_translations,
    span,
)
from qa_cli.model.results import Hit, Searched, Sectors, Shows
from qa_cli.model.to_json import lines_of, location_of
from qa_cli.render import Result
from qa_cli.render.json_text import dump


def render(result: Result) -> Iterator[str]:
    """Yields a result as one JSON object."""
    match result:
        case Shows():
            yield show(result)
        case Sectors():
            yield sectors(result)
        case Searched():
            yield search(result)
        case _:
            assert_never(result)


def show(shows: Shows) -> str:
    """Returns the document and the sub-questions asked for, each with its answer."""
    if shows.outline:
        return _outline(shows)
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


def _outline(shows: Shows) -> str:
    """Returns the sub-questions asked for, with where they and their answers are."""
    document = shows.document
    return dump(
        document=document_of(document),
        questions=[
            {
                "number": question.number,
                "together": list(question.together),
                "text": join(question.paragraphs),
                **lines_of(span(question.paragraphs)),
                "answer": _answered(document.answer_to(question.number)),
            }
            for question in shows.questions
        ],
    )


def _answered(answer: Answer | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    where = lines_of(span(answer.paragraphs))
    return {"to": list(answer.to), "refers_to": list(answer.refers_to), **where}


def sectors(result: Sectors) -> str:
    """Returns the countries with their sectors and facts."""
    return dump(
        document=document_of(result.document) if result.document else None,
        countries=[country_of(*placed) for placed in result.placed()],
    )


def search(result: Searched) -> str:
    """Returns the hits, and what was relaxed, missing and suggested."""
    found = result.found
    return dump(
        query=found.query,
        total=found.total,
        relaxed=found.relaxed,
        missing=list(found.missing),
        left_out=list(found.left_out),
        excluded=found.excluded,
        longer=found.longer._asdict() if found.longer else None,
        suggestions=list(found.suggestions),
        hits=[hit_of(hit) for hit in result.hits],
    )


def document_of(document: Document) -> dict[str, Any]:
    """Returns what identifies a document in an answer; `id` is its name once more."""
    return {
        "id": document.name,
        "name": document.name,
        "title": document.title.text,
        "translation": document.title.translation,
        "language": document.language,
        **document.metadata._asdict(),
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
    """Returns a country with its sectors and facts; `document` names the one with the list."""
    return {
        "document": document,
        "code": country.code,
        "name": country.name,
        "translation": country.translation,
        **location_of(country.location),
        "sectors": [
            {"name": sector.name, "translation": sector.translation} for sector in country.sectors
        ],
        "facts": [
            {"text": fact.text, "translation": fact.translation, **location_of(fact.location)}
            for fact in country.facts
        ],
    }


def hit_of(hit: Hit) -> dict[str, Any]:
    """Returns a hit, and how each word matched."""
    return {
        "document": hit.document,
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
