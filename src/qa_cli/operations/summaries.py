"""Says in short what documents are: for lists, and for hits of a search, which name only them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qa_cli.model.catalogue import Listed, Summary
from qa_cli.model.document import Document
from qa_cli.model.passages import join
from qa_cli.model.titles import says_nothing

if TYPE_CHECKING:
    from qa_cli.library.reader import Reader

_AT_ONCE = 500  # names that the library is asked for


def in_library(names: Iterable[str], reader: "Reader") -> dict[str, Summary]:
    """Returns the documents of these names in short."""
    from qa_cli.library.filters import called  # noqa: PLC0415 (only a library pays for it)

    wanted = list(dict.fromkeys(names))
    found = {}
    for start in range(0, len(wanted), _AT_ONCE):
        for listed in reader.documents(called(wanted[start : start + _AT_ONCE])):
            found[listed.name] = of_listed(listed, reader)
    return found


def of_listed(listed: Listed, reader: "Reader") -> Summary:
    """Returns in short what the library says of a document."""
    needed = says_nothing(listed.title)
    return Summary(
        name=listed.name,
        title=listed.title,
        date=listed.date,
        asker=listed.metadata.asker,
        ministers=listed.metadata.ministers,
        first_question=reader.first_sub_question(listed.name) if needed else None,
        path=origin.path if (origin := reader.origin(listed.name)) else None,
    )


def of_document(document: Document) -> Summary:
    """Returns in short what a document says of itself."""
    needed = says_nothing(document.title.text) and document.questions
    return Summary(
        name=document.name,
        title=document.title.text,
        date=document.metadata.date,
        asker=document.metadata.asker,
        ministers=document.metadata.ministers,
        first_question=join(document.questions[0].paragraphs) if needed else None,
    )
