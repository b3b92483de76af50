"""Writes a document in `qa`'s own JSON, which `data/document.schema.json` describes.

`qa import` prints it, the library keeps it, and `from_json` reads it back as it was.
"""

import json
from typing import Any

from qa_cli.model.document import Country, Document, Footnote
from qa_cli.model.from_json import SCHEMA
from qa_cli.model.passages import Lines, Location, Paragraph


def in_one_line(document: Document) -> str:
    """Returns the document as JSON in one line, with UTF-8 unescaped."""
    return named(document.name, nameless(as_dict(document)))


def nameless(data: dict[str, Any]) -> str:
    """Returns the JSON of a document without its name, for `named` to give it one.

    `data` is what `as_dict` returns. Two documents that say the same give the same text, whatever
    they are called.
    """
    return json.dumps({key: data[key] for key in data if key != "name"}, ensure_ascii=False)


def named(name: str, text: str) -> str:
    """Returns the JSON of a document called `name`; `text` is what `nameless` returned."""
    return f'{{"schema": {SCHEMA}, "name": {json.dumps(name)}, {text.removeprefix("{")}'


def as_dict(document: Document) -> dict[str, Any]:
    """Returns the document in dictionaries and lists, without the number of the schema."""
    return {
        "name": document.name,
        "language": document.language,
        **document.metadata.facts(),
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
                "kind": answer.kind,
                "paragraphs": list(map(_paragraph, answer.paragraphs)),
            }
            for answer in document.answers
        ],
        "remarks": [
            {"heading": remark.heading, "paragraphs": list(map(_paragraph, remark.paragraphs))}
            for remark in document.remarks
        ],
        "footnotes": [
            {
                "mark": footnote.mark,
                "calls": calls_of(footnote),
                "paragraphs": list(map(_paragraph, footnote.paragraphs)),
            }
            for footnote in document.footnotes
        ],
        "countries": list(map(_country, document.countries)),
    }


def lines_of(lines: Lines) -> dict[str, Any]:
    """Returns where something stands, by lines and pages."""
    return {"lines": [lines.first, lines.last], "pages": list(lines.pages) if lines.pages else None}


def location_of(location: Location) -> dict[str, Any]:
    """Returns where in a document something stands, by passage, lines and pages."""
    return {"part": location.part, "number": location.number, **lines_of(location.lines)}


def calls_of(footnote: Footnote) -> list[dict[str, Any]]:
    """Returns where a footnote is called: in which passages, and where in the text of each."""
    return [{**location_of(call.location), "offset": call.offset} for call in footnote.calls]


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
        "location": location_of(country.location),
        "sectors": [
            {"name": sector.name, "translation": sector.translation} for sector in country.sectors
        ],
        "facts": [
            {
                "text": fact.text,
                "translation": fact.translation,
                "location": location_of(fact.location),
            }
            for fact in country.facts
        ],
    }
