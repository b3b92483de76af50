"""JSON Lines about the library: an object a document."""

from collections.abc import Iterator

from qa_cli.holdings import Listing
from qa_cli.render.as_json import dump


def listing(result: Listing) -> Iterator[str]:
    """Yields a line a document, or a version of it."""
    return (dump(indent=None, **document._asdict()) for document in result.documents)
