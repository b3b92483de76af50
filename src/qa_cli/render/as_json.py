"""JSON, a promise: the keys below are always present, are never renamed, and null where unknown.

docs/output.md documents them and a test pins them. UTF-8 is left unescaped, except characters that
could command a terminal.
"""

from collections.abc import Iterator, Sequence
from typing import Any, assert_never

from qa_cli.model.document import Answer, Country, Document, Footnote, Remark
from qa_cli.model.passages import Paragraph, join, join_translations, span
from qa_cli.model.results import Hit, Searched, Sectors, Shows
from qa_cli.model.to_json import calls_of, lines_of, location_of
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
            **_answers(document.answers_to(question)),
            "may_be_in": lines_of(where) if (where := shows.may_be_in(question.number)) else None,
        }
        for question in shows.questions
    ]
    introduction = [_text((paragraph,)) for paragraph in document.introduction]
    return dump(
        document=document_of(document),
        introduction=introduction if shows.whole else None,
        questions=questions,
        unpaired=list(map(_answer, shows.unpaired)) if shows.whole else None,
        remarks=list(map(_remark, document.remarks)) if shows.whole else None,
        footnotes=list(map(_footnote, document.footnotes)) if shows.whole else None,
        references=_references(shows),
    )


def _references(shows: Shows) -> list[dict[str, Any]]:
    """Returns the mentions of other questions in what is shown."""
    if not shows.references:
        return []
    from qa_cli.render import references  # noqa: PLC0415 (few documents mention others)

    return list(map(references.reference_of, shows.references))


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
                "answers": list(map(_answered, document.answers_to(question))),
            }
            for question in shows.questions
        ],
    )


def _answered(answer: Answer) -> dict[str, Any]:
    where = lines_of(span(answer.paragraphs))
    told = {"to": list(answer.to), "refers_to": list(answer.refers_to), "kind": answer.kind}
    return {**told, **where}


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
        **document.metadata.facts(),
    }


def _text(paragraphs: tuple[Paragraph, ...]) -> dict[str, Any]:
    return {
        "text": join(paragraphs),
        "translation": join_translations(paragraphs),
        **lines_of(span(paragraphs)),
    }


def _answers(answers: Sequence[Answer]) -> dict[str, Any]:
    """Returns the first answer to a sub-question, and those that were given later."""
    first, *later = map(_answer, answers) if answers else (None,)
    return {"answer": first, "later_answers": later}


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "to": list(answer.to),
        "refers_to": list(answer.refers_to),
        "kind": answer.kind,
        **_text(answer.paragraphs),
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {"heading": remark.heading, **_text(remark.paragraphs)}


def _footnote(footnote: Footnote) -> dict[str, Any]:
    return {"mark": footnote.mark, "calls": calls_of(footnote), **_text(footnote.paragraphs)}


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
