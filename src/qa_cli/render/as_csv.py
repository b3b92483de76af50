"""CSV for spreadsheets: a header, a row an item, and no cell that a spreadsheet would execute."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import chain

from qa_cli.model.catalogue import Listing, fact_names
from qa_cli.model.document import Lines, Location
from qa_cli.model.results import Found, Sectors
from qa_cli.render import phrases
from qa_cli.text.display import visible

Row = tuple[object, ...]
_LINES, _PAGES = "first_line,last_line", "first_page,last_page"
_FORMULA = ("=", "+", "-", "@", "\t")


def sectors(result: Sectors) -> Iterator[str]:
    """Yields a row for each sector and, where countries were named, for each fact."""
    header = f"code,country,kind,text,unofficial_translation,part,number,{_LINES},{_PAGES},document"
    return table(header, _sectors(result))


def search(found: Found) -> Iterator[str]:
    """Yields a row for each hit, with the whole text of its passage."""
    header = f"document,part,number,language,unofficial,{_LINES},matches,text,{_PAGES}"
    rows = (
        (
            hit.document.name,
            hit.part,
            hit.number,
            hit.language,
            "yes" if hit.unofficial else "no",
            *hit.lines[:2],
            phrases.explanations(hit),
            hit.text,
            *_pages(hit.lines),
        )
        for hit in chain(found.hits, found.more)
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


def table(header: str, rows: Iterable[Row]) -> Iterator[str]:
    """Yields the lines of a table: its header, its names separated by commas, and its rows."""
    for row in chain([header.split(",")], rows):
        target = io.StringIO()
        csv.writer(target, lineterminator="\n").writerow([_cell(value) for value in row])
        yield target.getvalue()


def _cell(value: object) -> str:
    """Returns the cell as text; an apostrophe keeps a spreadsheet from reading it as a formula."""
    text = "" if value is None else visible(str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text


def listing(result: Listing) -> Iterator[str]:
    """Yields a row for each document, or each revision of it."""
    rows = (tuple(document.facts().values()) for document in result.documents)
    return table(",".join(fact_names()), rows)
