"""CSV for spreadsheets: a header, and a row an item."""

from collections.abc import Iterator
from typing import assert_never

from qa_cli.model.passages import Lines, Location
from qa_cli.model.results import Searched, Sectors, Shows
from qa_cli.render import FormatNotMadeError, Result, hit_phrases
from qa_cli.render.csv_text import Row, table

_LINES, _PAGES = "first_line,last_line", "first_page,last_page"


def render(result: Result) -> Iterator[str]:
    """Yields a result, a line a row."""
    match result:
        case Sectors():
            yield from sectors(result)
        case Searched():
            yield from search(result)
        case Shows():
            raise FormatNotMadeError(result, "csv")
        case _:
            assert_never(result)


def sectors(result: Sectors) -> Iterator[str]:
    """Yields a row for each sector and, where countries were named, for each fact."""
    header = f"code,country,kind,text,unofficial_translation,part,number,{_LINES},{_PAGES},document"
    return table(header, _sectors(result))


def search(result: Searched) -> Iterator[str]:
    """Yields a row for each hit, with the whole text of its passage."""
    header = f"document,part,number,language,unofficial,{_LINES},matches,text,{_PAGES}"
    rows = (
        (
            hit.document,
            hit.part,
            hit.number,
            hit.language,
            "yes" if hit.unofficial else "no",
            *hit.lines[:2],
            hit_phrases.explanations(hit),
            hit.text,
            *_pages(hit.lines),
        )
        for hit in result.hits
    )
    return table(header, rows)


def _sectors(result: Sectors) -> Iterator[Row]:
    for document, country in result.placed():
        for sector in country.sectors:
            cells = ("sector", sector.name, sector.translation, *_location(country.location))
            yield (country.code, country.name, *cells, document)
        for fact in country.facts if result.named else ():
            cells = ("fact", fact.text, fact.translation, *_location(fact.location))
            yield (country.code, country.name, *cells, document)


def _location(location: Location) -> Row:
    lines = location.lines
    return (location.part, location.number, lines.first, lines.last, *_pages(lines))


def _pages(lines: Lines) -> Row:
    return lines.pages or (None, None)
