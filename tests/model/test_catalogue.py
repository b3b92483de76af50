"""What a list tells of a document, by name."""

from typing import Any

from qa_cli.model.catalogue import Listed, fact_names
from qa_cli.model.metadata import STATED, Metadata


def test_the_metadata_stand_among_the_other_facts() -> None:
    told: dict[str, Any] = {field: f"a {field}" for field in STATED}
    stated = Metadata(**told)
    listed = Listed(
        name="x",
        revision=1,
        revisions=2,
        title="X",
        language="nl",
        metadata=stated,
        questions=3,
        answers=2,
        unanswered=1,
        problems=0,
        file="x.txt",
        sha256="0",
        imported_at="2026-01-01T00:00:00+00:00",
    )
    facts = listed.facts()
    assert list(facts) == fact_names()
    assert all(facts[field] == f"a {field}" for field in STATED)
    assert facts["ministers"] == ["a minister"]
    assert list(facts).index("parliament") == list(facts).index("language") + 1
    assert "metadata" not in facts
    assert (facts["revision"], listed.date) == (1, "a asked_on")
