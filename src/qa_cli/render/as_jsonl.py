"""JSON Lines: an object a line, with the keys that JSON has for it, written as it is found."""

from collections.abc import Iterator
from typing import assert_never

from qa_cli.model.results import Searched, Sectors, Shows
from qa_cli.render import FormatNotMadeError, Result
from qa_cli.render.as_json import country_of, hit_of
from qa_cli.render.json_text import dump


def render(result: Result) -> Iterator[str]:
    """Yields a result, a line an item."""
    match result:
        case Sectors():
            yield from sectors(result)
        case Searched():
            yield from search(result)
        case Shows():
            raise FormatNotMadeError(result, "jsonl")
        case _:
            assert_never(result)


def sectors(result: Sectors) -> Iterator[str]:
    """Yields a line a country with its sectors and facts."""
    return (dump(indent=None, **country_of(*placed)) for placed in result.placed())


def search(result: Searched) -> Iterator[str]:
    """Yields a line a hit."""
    return (dump(indent=None, **hit_of(hit)) for hit in result.hits)
