"""The list of documents as JSON Lines: an object a line."""

import json

import pytest

from qa_cli.render import FormatNotMadeError, reports_as_json, reports_as_jsonl
from tests.render import results
from tests.render.golden import agrees

LISTS = [case for case in results.REPORTS if case.startswith("list")]


@pytest.mark.parametrize("case", LISTS)
def test_a_list_looks_as_it_did(case: str) -> None:
    agrees(case, "jsonl", "".join(reports_as_jsonl.render(results.REPORTS[case]())))


@pytest.mark.parametrize("case", LISTS)
def test_each_line_is_what_json_has_with_the_number_of_the_schema(case: str) -> None:
    lines = "".join(reports_as_jsonl.render(results.REPORTS[case]())).splitlines()
    whole = json.loads("".join(reports_as_json.render(results.REPORTS[case]())))
    assert [json.loads(line) for line in lines] == [
        {"schema": whole["schema"], **item} for item in whole["documents"]
    ]


@pytest.mark.parametrize("case", [case for case in results.REPORTS if case not in LISTS])
def test_no_other_report_has_this_format(case: str) -> None:
    with pytest.raises(FormatNotMadeError, match="has no format jsonl"):
        list(reports_as_jsonl.render(results.REPORTS[case]()))
