"""What a source states: under which day it is filed, and what fills where it is silent."""

import pytest

from qa_cli.model.metadata import Metadata


@pytest.mark.parametrize(
    ("metadata", "day"),
    [
        (Metadata(asked_on="2020-07-20", answered_on="2020-09-01"), "2020-07-20"),
        (Metadata(answered_on="2020-09-01"), "2020-09-01"),
        (Metadata(), None),
    ],
)
def test_a_document_is_filed_under_its_question_or_else_its_answer(
    metadata: Metadata, day: str | None
) -> None:
    assert metadata.date == day


def test_what_is_stated_here_goes_before_what_is_stated_there() -> None:
    here, there = Metadata(number="784"), Metadata(number="12", asker="Ampe")
    assert here.over(there) == Metadata(number="784", asker="Ampe")
