"""Results as JSON Lines: an object a line, each with the keys that JSON has for it."""

import json

import pytest

from qa_cli.render import FormatNotMadeError, as_json, as_jsonl
from tests.render import results
from tests.render.golden import agrees

CASES = [case for case in results.RESULTS if not case.startswith("show")]


@pytest.mark.parametrize("case", CASES)
def test_a_result_looks_as_it_did(case: str) -> None:
    agrees(case, "jsonl", "".join(as_jsonl.render(results.RESULTS[case]())))


@pytest.mark.parametrize("case", CASES)
def test_each_line_is_what_json_has_with_the_number_of_the_schema(case: str) -> None:
    lines = list(as_jsonl.render(results.RESULTS[case]()))
    whole = json.loads("".join(as_json.render(results.RESULTS[case]())))
    items = whole["hits"] if "hits" in whole else whole["countries"]
    assert [json.loads(line) for line in lines] == [
        {"schema": whole["schema"], **item} for item in items
    ]
    assert [line.count("\n") for line in lines] == [1] * len(items)


def test_a_document_has_no_such_format() -> None:
    with pytest.raises(FormatNotMadeError, match="Shows has no format jsonl"):
        list(as_jsonl.render(results.shows()))
