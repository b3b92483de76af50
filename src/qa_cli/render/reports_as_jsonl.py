"""Reports as JSON Lines: an object a line, with the keys that JSON has for it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_never

from qa_cli.model.catalogue import Checkup, Imported, Listing
from qa_cli.model.diagnostics import Converted, Reading
from qa_cli.render import FormatNotMadeError
from qa_cli.render.json_text import dump

if TYPE_CHECKING:
    from qa_cli.render import Report


def render(result: "Report") -> Iterator[str]:
    """Yields a report; only the list of documents has this format."""
    match result:
        case Listing():
            yield from listing(result)
        case Reading() | Converted() | Imported() | Checkup():
            raise FormatNotMadeError(result, "jsonl")
        case _:
            assert_never(result)


def listing(result: Listing) -> Iterator[str]:
    """Yields a line a document, or a version of it."""
    return (dump(indent=None, **document.facts()) for document in result.documents)
