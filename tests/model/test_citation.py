"""Which template fits what a source states, and what it lacks then."""

import pytest

from qa_cli.model.citation import Citation, Cites, Origin, Style
from qa_cli.model.document import Document
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines

STYLE = Style(
    references=("{session}, nr. {number}[, {part}].", "{identifier}.", "Vraag[ {asker}]."),
    questions=("Gevraagd[ door {asker}, {asked_on}].",),
    parts={},
    and_="en",
    to="t/m",
    date="",
    session="",
    number="",
    months=(),
    collection="",
)


def of(bundled: Document, metadata: Metadata, part: str | None = None) -> Citation:
    cites = Cites(part, (), (), (Lines(1, 1),))
    document = bundled._replace(metadata=metadata)
    return Citation(document, STYLE, Origin(None, None), cites, (), ())


@pytest.mark.parametrize(
    ("metadata", "part", "begins", "missing"),
    [
        (Metadata(session="2024-2025", number="5"), None, "{session}", ()),
        (Metadata(session="2024-2025", identifier="a"), None, "{identifier}", ()),
        (Metadata(session="2024-2025"), None, "Vraag", ("asker",)),
        (Metadata(session="2024-2025", number="5"), "question", "Gevraagd", ("asker", "asked_on")),
    ],
)
def test_the_first_template_counts_whose_fields_are_stated(
    bundled: Document, metadata: Metadata, part: str | None, begins: str, missing: tuple[str, ...]
) -> None:
    citation = of(bundled, metadata, part)
    assert citation.template.startswith(begins)
    assert citation.missing == missing


def test_a_part_is_there_if_one_is_cited_and_a_body_if_it_is_known(bundled: Document) -> None:
    assert of(bundled, Metadata(), "answer").states("part")
    assert not of(bundled, Metadata()).states("part")
    assert not of(bundled, Metadata()).states("body")
