"""Verdicts on quotations as plain text: a line a quotation."""

import pytest

from qa_cli.render import verdicts_as_plain
from tests.render import results
from tests.render.golden import agrees


@pytest.mark.parametrize("case", results.VERDICTS)
def test_a_verdict_looks_as_it_did(case: str) -> None:
    agrees(case, "plain", "".join(verdicts_as_plain.render(results.VERDICTS[case]())))


def test_a_quotation_is_a_line_of_six_fields_whatever_its_words_hold() -> None:
    lines = list(verdicts_as_plain.render(results.VERDICTS["verify-article"]()))
    assert [line.count("\n") for line in lines] == [1] * 5
    assert {line.count("\t") for line in lines} == {5}


def test_a_dash_is_what_there_is_none_of() -> None:
    (line,) = verdicts_as_plain.render(results.VERDICTS["verify-quotation"]())
    assert line.startswith("-\taltered: ")
    assert line.endswith("\t-\n")
    *_, absent, _, _ = verdicts_as_plain.render(results.VERDICTS["verify-article"]())
    assert absent.split("\t")[:4] == ["12", "absent", "-", "-"]
