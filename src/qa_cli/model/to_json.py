"""Writes a document in `qa`'s own JSON, the form that `data/document.schema.json` describes.

`qa import` prints it, the library keeps it, and `model_from_json` reads it back as it was.
"""

import json
from typing import Any

from qa_cli.model.document import Country, Document, Lines, Paragraph, Place
from qa_cli.model.from_json import SCHEMA


def in_one_line(document: Document) -> str:
    """Returns the document as JSON in one line, with UTF-8 unescaped."""
    return json.dumps({"schema": SCHEMA, **form(document)}, ensure_ascii=False)


def form(document: Document) -> dict[str, Any]:
    """Returns the document in dictionaries and lists, without the schema's number."""
    return {
        "id": document.id,
        "parliament": document.parliament,
        "language": document.language,
        "number": document.number,
        "asker": document.asker,
        "minister": document.minister,
        "asked_on": document.asked_on,
        "answered_on": document.answered_on,
        "title": _paragraph(document.title),
        "introduction": list(map(_paragraph, document.introduction)),
        "questions": [
            {
                "number": question.number,
                "together": list(question.together),
                "paragraphs": list(map(_paragraph, question.paragraphs)),
            }
            for question in document.questions
        ],
        "answers": [
            {
                "to": list(answer.to),
                "refers_to": list(answer.refers_to),
                "paragraphs": list(map(_paragraph, answer.paragraphs)),
            }
            for answer in document.answers
        ],
        "countries": list(map(_country, document.countries)),
    }


def lines_of(lines: Lines) -> dict[str, Any]:
    """Returns where something stands, by lines and pages."""
    return {"lines": [lines.first, lines.last], "pages": list(lines.pages) if lines.pages else None}


def place_of(place: Place) -> dict[str, Any]:
    """Returns where in a document something stands."""
    return {"part": place.part, "number": place.number, **lines_of(place.lines)}


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "text": paragraph.text,
        **lines_of(paragraph.lines),
        "translation": paragraph.translation,
    }


def _country(country: Country) -> dict[str, Any]:
    return {
        "code": country.code,
        "name": country.name,
        "translation": country.translation,
        "place": place_of(country.place),
        "sectors": [
            {"name": sector.name, "translation": sector.translation} for sector in country.sectors
        ],
        "facts": [
            {"text": fact.text, "translation": fact.translation, "place": place_of(fact.place)}
            for fact in country.facts
        ],
    }
