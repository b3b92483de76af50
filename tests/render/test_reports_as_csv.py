"""The list of documents as CSV: a row a document, with all that is known of it."""

import csv
import io

import pytest

from qa_cli.render import FormatNotMadeError, reports_as_csv
from tests.render import results
from tests.render.golden import agrees

LISTS = [case for case in results.REPORTS if case.startswith("list")]


def rows(case: str) -> list[dict[str, str]]:
    text = "".join(reports_as_csv.render(results.REPORTS[case]()))
    return list(csv.DictReader(io.StringIO(text)))


@pytest.mark.parametrize("case", LISTS)
def test_a_list_looks_as_it_did(case: str) -> None:
    agrees(case, "csv", "".join(reports_as_csv.render(results.REPORTS[case]())))


def test_a_row_has_all_that_is_known_and_nothing_that_a_spreadsheet_would_execute() -> None:
    known, unstated = rows("list")
    assert known["asker"] == "'=Els Ampe"
    assert known["title"] == r"Wapens | en *meer* \x1b[1m"
    assert known["questions"] == "1200"
    assert unstated["minister"] == ""
    assert known.keys() == unstated.keys()


def test_an_empty_list_has_a_header() -> None:
    (header,) = reports_as_csv.render(results.REPORTS["list-nothing"]())
    assert header.startswith("name,")


@pytest.mark.parametrize("case", [case for case in results.REPORTS if case not in LISTS])
def test_no_other_report_has_this_format(case: str) -> None:
    with pytest.raises(FormatNotMadeError, match="has no format csv"):
        list(reports_as_csv.render(results.REPORTS[case]()))
