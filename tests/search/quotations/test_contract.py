"""The contract in docs/verify.md: each row of its tables is the same, or is not."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from qa_cli.model.verification import Quotation
from qa_cli.search import Memory
from qa_cli.search.quotations import verify
from tests.papers import paper

PAGE = (Path(__file__).parents[3] / "docs" / "verify.md").read_text(encoding="utf-8")


class Row(NamedTuple):
    """A row of a table: texts of a source and of a quotation, in a language."""

    language: str
    source: str
    quotation: str
    because: str


def rows(heading: str) -> list[Row]:
    section = PAGE.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    cells = re.findall(r"^\| (\w\w) \| (.+?) \| (.+?) \| (.+?) \|$", section, re.MULTILINE)
    return [Row(*row) for row in cells]


def verdict(row: Row) -> str:
    """The verdict on a row, among words that are the same in both."""
    answer = f"Wij zeggen daarvan {row.source} en verder niets."
    collection = Memory(paper("p", row.language, "Iets", (), (("Wat?", answer),)))
    quotation = f"Wij zeggen daarvan {row.quotation} en verder niets."
    return verify(Quotation(quotation), collection).verdict


def test_both_tables_have_rows() -> None:
    assert len(rows("What is the same")) >= 15
    assert len(rows("What is not the same")) >= 15


@pytest.mark.parametrize("row", rows("What is the same"), ids=lambda row: row.quotation)
def test_what_is_said_to_be_the_same_is_verbatim(row: Row) -> None:
    assert verdict(row) == "verbatim"


@pytest.mark.parametrize("row", rows("What is not the same"), ids=lambda row: row.because)
def test_what_is_said_not_to_be_the_same_is_not(row: Row) -> None:
    assert verdict(row) != "verbatim"
