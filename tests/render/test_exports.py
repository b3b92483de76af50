"""Documents as an export has them."""

import csv
import io
from typing import get_args

import pytest

from qa_cli.model import from_json
from qa_cli.render import exports
from qa_cli.render.exports import ExportFormat
from tests.render import results
from tests.render.golden import agrees

DOCUMENTS = (results.DOCUMENT, results.paged(results.OTHER))


@pytest.mark.parametrize("format", get_args(ExportFormat))
def test_an_export_looks_as_it_did(format: ExportFormat) -> None:
    agrees("export", format, "".join(exports.render(DOCUMENTS, format)))


def test_json_lines_are_read_back_as_the_documents_were() -> None:
    lines = list(exports.render(DOCUMENTS, "jsonl"))
    assert [from_json.parsed(line.encode(), "") for line in lines] == list(DOCUMENTS)


def test_csv_has_a_row_a_sub_question_with_its_answer() -> None:
    rows = list(csv.DictReader(io.StringIO("".join(exports.render(DOCUMENTS, "csv")))))
    assert [(row["document"], row["number"]) for row in rows] == [
        *((("awkward", number)) for number in "12456"),
        *((("ander", number)) for number in "124"),
    ]
    assert rows[2]["answer"] == ""
    assert rows[3]["question"] == rows[4]["question"]
    assert (rows[0]["first_page"], rows[5]["first_page"]) == ("", "2")


def test_of_nothing_there_is_a_header_at_most() -> None:
    assert list(exports.render([], "jsonl")) == []
    assert len(list(exports.render([], "csv"))) == 1
