"""CSV for spreadsheets: a header, a row an item, and no cell that a spreadsheet would execute."""

import csv
import io
from collections.abc import Iterable, Iterator

from qa_cli.model import Place
from qa_cli.render import phrases
from qa_cli.results import Found, Sectors
from qa_cli.words import visible

Row = tuple[object, ...]
_FORMULA = ("=", "+", "-", "@", "\t")


def sectors(result: Sectors) -> str:
    """Returns a row for each sector and, where countries were named, for each fact."""
    header = "code,country,kind,text,unofficial_translation,part,number,first_line,last_line"
    return _table(header, _sectors(result))


def search(found: Found) -> str:
    """Returns a row for each hit, with the whole text of its passage."""
    header = "document,part,number,language,unofficial,first_line,last_line,matches,text"
    rows = (
        (
            hit.document.id,
            hit.part,
            hit.number,
            hit.language,
            "yes" if hit.unofficial else "no",
            *hit.lines,
            phrases.explanations(hit),
            hit.text,
        )
        for hit in found.hits
    )
    return _table(header, rows)


def _sectors(result: Sectors) -> Iterator[Row]:
    for country in result.countries:
        for sector in country.sectors:
            cells = ("sector", sector.name, sector.translation, *_place(country.place))
            yield (country.code, country.name, *cells)
        for fact in country.facts if result.named else ():
            cells = ("fact", fact.text, fact.translation, *_place(fact.place))
            yield (country.code, country.name, *cells)


def _place(place: Place) -> Row:
    return (place.part, place.number, *place.lines)


def _table(header: str, rows: Iterable[Row]) -> str:
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows([_cell(value) for value in row] for row in rows)
    return target.getvalue()


def _cell(value: object) -> str:
    """Returns the cell as text; an apostrophe keeps a spreadsheet from reading it as a formula."""
    text = "" if value is None else visible(str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text
