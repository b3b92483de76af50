"""JSON Lines: an object a line, with the keys that JSON has for it, written as it is found."""

from collections.abc import Iterator
from itertools import chain

from qa_cli.model.catalogue import Listing
from qa_cli.model.results import Found, Sectors
from qa_cli.render.as_json import country_of, hit_of
from qa_cli.render.json_text import dump


def sectors(result: Sectors) -> Iterator[str]:
    """Yields a line a country with its sectors and facts."""
    return (dump(indent=None, **country_of(*placed)) for placed in result.placed())


def search(found: Found) -> Iterator[str]:
    """Yields a line a hit."""
    return (dump(indent=None, **hit_of(hit)) for hit in chain(found.hits, found.more))


def listing(result: Listing) -> Iterator[str]:
    """Yields a line a document, or a revision of it."""
    return (dump(indent=None, **document.facts()) for document in result.documents)
