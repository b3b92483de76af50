"""How the tests of search ask the bundled document and the awkward one."""

from collections.abc import Callable
from typing import Any

import pytest

from qa_cli.model.document import Document
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.model.results import Found, Hit
from qa_cli.operations import libraries
from qa_cli.search import Memory, find, parse

Where = list[tuple[str, int | None]]
Search = Callable[..., Found]

BUNDLED = Memory(libraries.bundled())


def search(text: str, **options: Any) -> Found:
    exact = options.pop("exact", False)
    return find(parse(text, exact=exact), BUNDLED, **options)


@pytest.fixture
def on_awkward(awkward: Document) -> Search:
    collection = Memory(awkward)
    return lambda text, **options: find(
        parse(text, exact=options.pop("exact", False)), collection, **options
    )


def where(found: Found) -> Where:
    return [(hit.part, hit.number) for hit in found.hits]


def hows(found: Found) -> set[str]:
    return {match.how for hit in found.hits for match in hit.matches}


def matched(hit: Hit) -> list[str]:
    return [match.matched for match in hit.matches]


def titled(*texts: str) -> Memory:
    """A collection of documents that are a title each."""
    place = Lines(1, 1)
    return Memory(
        *(
            Document(f"d{at}", "nl", Paragraph(text, place), (), (), (), ())
            for at, text in enumerate(texts)
        )
    )


def found_in(query: str, *texts: str, exact: bool = False) -> Found:
    """What a search finds in titles."""
    return find(parse(query, exact=exact), titled(*texts))


def texts_of(found: Found) -> list[str]:
    return [hit.text for hit in found.hits]
