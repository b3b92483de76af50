"""Which formats there are of what; that there is none is a fault, and never an empty answer."""

import json
from collections.abc import Callable
from typing import Any, get_args

import pytest

from qa_cli.model.catalogue import Checkup, Imported, Kept, Listed, Listing, fact_names
from qa_cli.model.diagnostics import Converted, Fault, Reading
from qa_cli.model.document import Call, Document, Footnote, Remark
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines, Location, Paragraph
from qa_cli.model.results import Searched, Sectors, Shows
from qa_cli.operations.search_passages import search_passages
from qa_cli.render import WHOLE, Format, FormatNotMadeError
from tests.render.rendering import render

FORMATS: tuple[Format, ...] = get_args(Format)
LISTED = Listed(
    name="784-2020",
    revision=2,
    revisions=2,
    title="Wapens | en meer",
    language="nl",
    metadata=Metadata(number="784", asker="=Els Ampe", asked_on="2020-07-20"),
    questions=2,
    answers=1,
    unanswered=1,
    problems=1,
    file="mali.txt",
    sha256="0",
    imported_at="2026-11-24T10:00:00+00:00",
)
Make = Callable[[Document], Any]


def found(_: Document) -> Searched:
    with search_passages("minks") as (result, _notes):
        return result


def reading(document: Document) -> Reading:
    return Reading("mali.txt", "text", "general", None, document)


ALL_BUT_TABLES: set[str] = {"pretty", "plain", "json", "md"}
REPORTS: set[str] = {"pretty", "plain", "json"}
EVERY: set[str] = {*FORMATS}
RENDERED: list[tuple[Make, set[str], str]] = [
    (lambda document: Shows(document, document.questions, whole=True), ALL_BUT_TABLES, "Armenië"),
    (lambda document: Sectors(document, document.countries, named=True), EVERY, "landbouw"),
    (found, EVERY, "Minsk"),
    (reading, REPORTS, "Armenië"),
    (lambda document: Converted(reading(document)), REPORTS, "Armenië"),
    (
        lambda _: Imported("mali.txt", "Mali", 2, 1, 1, 1, Kept("784-2020", 2, "newer")),
        {"pretty", "plain"},
        "kept as revision 2 of 784-2020",
    ),
    (lambda _: Listing((LISTED,), 1, revisions=True), EVERY, "784-2020"),
    (
        lambda _: Checkup("own.sqlite", 3, 0, (Fault("unreadable", ("it is cut short",)),), ()),
        REPORTS,
        "it is cut short",
    ),
]


@pytest.mark.parametrize(("make", "formats", "holds"), RENDERED)
@pytest.mark.parametrize("format", FORMATS)
def test_each_is_rendered_in_its_formats_and_in_no_other(
    bundled: Document, make: Make, formats: set[str], holds: str, format: Format
) -> None:
    result = make(bundled)
    if format in formats:
        assert holds in "".join(render(result, format, width=200))
    else:
        with pytest.raises(FormatNotMadeError, match=f"{type(result).__name__} has no format"):
            list(render(result, format))


def test_two_texts_of_a_whole_format_are_no_text_of_it(bundled: Document) -> None:
    for format in WHOLE:
        text = "".join(render(reading(bundled), format))
        assert json.loads(text)
        with pytest.raises(ValueError, match="Extra data"):
            json.loads(text + text)


def test_a_revision_is_listed_with_where_it_came_from() -> None:
    listing = Listing((LISTED,), 1, revisions=True)
    plain = "".join(render(listing, "plain"))
    assert "\trevision 2 of 2, from mali.txt, imported 2026-11-24\t" in plain
    assert "revision 2 of 2, from mali.txt" in "".join(render(listing, "pretty", width=200))


def test_a_list_is_a_table_in_csv_and_markdown() -> None:
    listing = Listing((LISTED,), 1)
    header, row = "".join(render(listing, "csv")).splitlines()
    assert header.split(",") == fact_names()
    assert "'=Els Ampe" in row
    header, _, row = "".join(render(listing, "md")).splitlines()
    assert header == "| Name | Date | Asker | Minister | Title | Sub-questions |"
    assert r"Wapens \| en meer" in row
    assert "".join(render(Listing((), 0), "md")) == ""


def noted(document: Document) -> Document:
    """A document with an answer that was corrected, remarks, and a footnote."""
    first = document.answers[0]
    before = first.paragraphs[0]._replace(text="Vooraf dit.", translation=None)
    after = before._replace(text="Een bijlage.", lines=Lines(900, 900))
    return document._replace(
        answers=(*document.answers, first._replace(paragraphs=(after,), kind="corrected")),
        remarks=(Remark((before._replace(lines=Lines(45, 45)),)), Remark((after,), "Bijlage [1]")),
        footnotes=(
            Footnote("7", (after,), (Call(Location("question", 1, Lines(33, 34)), 2),)),
            Footnote("", (after,)),
        ),
    )


@pytest.mark.parametrize("format", ["pretty", "plain", "md"])
def test_remarks_stand_where_they_are_printed_and_footnotes_at_the_end(
    bundled: Document, format: Format
) -> None:
    document = noted(bundled)
    shown = "".join(render(Shows(document, document.questions, whole=True), format))
    parts = (
        *("Introduction", "Remark", "Vooraf dit.", "Sub-question 1", "Answer to sub-question 1"),
        *("Corrected answer to sub-question 1", "Sub-question 2", "Answer to sub-question 3"),
        *("Remark: Bijlage", "Footnote 7", "Footnote"),
    )
    places = [shown.index(part) for part in parts[:-1]]
    assert places == sorted(places)
    assert shown.rindex("Footnote") > places[-1]
    some = "".join(render(Shows(document, document.questions[:1], whole=False), format))
    assert "Corrected" in some
    assert "Remark" not in some


def test_sub_questions_of_one_number_are_all_shown(bundled: Document) -> None:
    question, answer = bundled.questions[0], bundled.answers[0]
    again = question._replace(paragraphs=(Paragraph("En b?", Lines(900, 900)),))
    other = answer._replace(paragraphs=(Paragraph("Neen.", Lines(901, 901)),))
    document = bundled._replace(questions=(question, again), answers=(answer, other))
    shown = "".join(render(Shows(document, document.questions, whole=True), "plain"))
    assert shown.index(question.paragraphs[0].text) < shown.index(answer.paragraphs[0].text)
    assert "Sub-question 1\nEn b?\n\nAnswer to sub-question 1\nNeen." in shown
    checked = "".join(render(reading(document), "plain"))
    assert "Sub-question 1, lines 33-34: answer lines 46-47" in checked
    assert "Sub-question 1, line 900: answer line 901" in checked
    shown_as_json = json.loads("".join(render(Shows(document, document.questions, True), "json")))
    assert [one["answer"]["text"] for one in shown_as_json["questions"]][1] == "Neen."


def test_later_answers_remarks_and_footnotes_are_in_the_json(bundled: Document) -> None:
    document = noted(bundled)
    shown = json.loads("".join(render(Shows(document, document.questions, whole=True), "json")))
    (later,) = shown["questions"][0]["later_answers"]
    assert (later["kind"], later["text"]) == ("corrected", "Een bijlage.")
    assert [remark["heading"] for remark in shown["remarks"]] == [None, "Bijlage [1]"]
    assert shown["footnotes"][0]["mark"] == "7"
    assert shown["footnotes"][0]["calls"] == [
        {"part": "question", "number": 1, "lines": [33, 34], "pages": None, "offset": 2}
    ]
    checked = json.loads("".join(render(reading(document), "json")))
    assert [note["mark"] for note in checked["footnotes"]] == ["7", ""]
