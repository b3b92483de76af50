"""How many passages there are, and in which documents, in every format."""

import csv
import io
import json
from typing import Any, get_args

import pytest

from qa_cli.model.results import Searched, Showing
from qa_cli.render import Format, counts
from tests.render import results
from tests.render.golden import agrees

OTHER = results.NEAR._replace(document="ander")


def searched(showing: Showing, **shown: Any) -> Searched:
    hits = (results.EXACT, OTHER, results.TITLE)
    return results.searched(*hits, shown={"showing": showing, **shown})


def text(showing: Showing, format: Format, **shown: Any) -> str:
    return "".join(counts.render(searched(showing, **shown), format))


@pytest.mark.parametrize("case", results.COUNTS)
@pytest.mark.parametrize("format", get_args(Format))
def test_a_count_looks_as_it_did(case: str, format: Format) -> None:
    agrees(case, format, "".join(counts.render(results.COUNTS[case](), format)))


def test_a_number_names_or_both_are_lines() -> None:
    assert text("count", "plain") == text("count", "pretty") == "3\n"
    assert text("documents", "plain") == "awkward\nander\n"
    assert text("counts", "plain") == "awkward\t2\nander\t1\n"
    assert text("counts", "md") == "- awkward\t2\n- ander\t1\n"
    assert text("counts", "plain", most=1) == "awkward\t2\n"


def test_json_has_the_same_names_for_them_in_one_object_or_a_line_each() -> None:
    found = [{"document": "awkward", "passages": 2}, {"document": "ander", "passages": 1}]
    assert json.loads(text("counts", "json"))["documents"] == found
    assert "documents" not in json.loads(text("count", "json"))
    lines = [json.loads(line) for line in text("counts", "jsonl").splitlines()]
    assert [{key: line[key] for key in found[0]} for line in lines] == found


def test_csv_has_a_header() -> None:
    rows = list(csv.reader(io.StringIO(text("counts", "csv"))))
    assert rows == [["document", "passages"], ["awkward", "2"], ["ander", "1"]]
    assert list(csv.reader(io.StringIO(text("count", "csv")))) == [["passages"], ["3"]]
