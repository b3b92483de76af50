"""Reports as CSV: a header, and a row an item."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_never

from qa_cli.model.catalogue import Checkup, Imported, Listing, fact_names
from qa_cli.model.diagnostics import Converted, Reading
from qa_cli.render import FormatNotMadeError
from qa_cli.render.csv_text import table

if TYPE_CHECKING:
    from qa_cli.render import Report


def render(result: "Report") -> Iterator[str]:
    """Yields a report; only the list of documents has this format."""
    match result:
        case Listing():
            yield from listing(result)
        case Reading() | Converted() | Imported() | Checkup():
            raise FormatNotMadeError(result, "csv")
        case _:
            assert_never(result)


def listing(result: Listing) -> Iterator[str]:
    """Yields a row for each document, or each version of it."""
    rows = (tuple(map(_cell, document.facts().values())) for document in result.documents)
    return table(",".join(fact_names()), rows)


def _cell(value: object) -> object:
    return "; ".join(value) if isinstance(value, list) else value
