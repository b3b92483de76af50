"""Reports as Markdown."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_never

from qa_cli.model.catalogue import Checkup, Imported, Listing
from qa_cli.model.diagnostics import Converted, Reading
from qa_cli.render import FormatNotMadeError, phrases, report_phrases
from qa_cli.render.markdown_text import document_of, table

if TYPE_CHECKING:
    from qa_cli.render import Report


def render(result: "Report") -> Iterator[str]:
    """Yields a report; only the list of documents has this format."""
    match result:
        case Listing():
            yield listing(result)
        case Reading() | Converted() | Imported() | Checkup():
            raise FormatNotMadeError(result, "md")
        case _:
            assert_never(result)


def listing(result: Listing) -> str:
    """Returns a table of the documents."""
    header = ["Name", "Date", "Asker", "Minister", "Title", "Sub-questions"]
    rows = [
        [
            document.name,
            document.date or "",
            document.metadata.asker or "",
            phrases.ministers(document.metadata) or "",
            report_phrases.title(document.title, result.first_question(document)),
            report_phrases.listed_counts(document),
        ]
        for document in result.documents
    ]
    return document_of([table(header, rows)]) if rows else ""
