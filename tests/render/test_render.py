"""Which formats there are of what; that there is none is a fault, and never an empty answer."""

import json
from collections.abc import Callable
from typing import Any, get_args

import pytest

from qa_cli.model.catalogue import Checkup, Imported, Kept, Listed, Listing, fact_names
from qa_cli.model.diagnostics import Converted, Reading
from qa_cli.model.document import Document, Metadata
from qa_cli.model.results import Searched, Sectors, Shows
from qa_cli.operations.search_passages import search_passages
from qa_cli.render import WHOLE, Format, FormatNotMadeError, render

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
    (lambda _: Checkup("own.sqlite", 3, 0, ("it is cut short",), ()), REPORTS, "it is cut short"),
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
