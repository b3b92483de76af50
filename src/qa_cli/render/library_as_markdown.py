"""Markdown about the library: a table of its documents."""

from qa_cli.holdings import Listing
from qa_cli.render import library_phrases
from qa_cli.render.as_markdown import document_of, table


def listing(result: Listing) -> str:
    """Returns a table of the documents."""
    header = ["Name", "Date", "Asker", "Minister", "Title", "Sub-questions"]
    rows = [
        [
            document.name,
            document.asked_on or document.answered_on or "",
            document.asker or "",
            document.minister or "",
            document.title,
            library_phrases.listed_counts(document),
        ]
        for document in result.documents
    ]
    return document_of([table(header, rows)]) if rows else ""
