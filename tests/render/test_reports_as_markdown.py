"""The list of documents as Markdown: a table."""

import pytest
from markdown_it import MarkdownIt

from qa_cli.render import FormatNotMadeError, reports_as_markdown
from tests.render import results
from tests.render.golden import agrees

LISTS = [case for case in results.REPORTS if case.startswith("list")]


@pytest.mark.parametrize("case", LISTS)
def test_a_list_looks_as_it_did(case: str) -> None:
    agrees(case, "md", "".join(reports_as_markdown.render(results.REPORTS[case]())))


def test_it_is_read_back_as_a_table_with_a_row_a_document() -> None:
    text = "".join(reports_as_markdown.render(results.REPORTS["list"]()))
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    cells = [token.content for token in tokens if token.type == "inline"]
    assert [token.type for token in tokens].count("tr_open") == 3
    assert cells[6:11] == [
        *("784-2020", "2020-07-20", "=Els Ampe", "JAN JAMBON", r"Wapens | en \*meer\* \\x1b\[1m"),
    ]


def test_the_date_is_that_of_the_question_or_else_of_the_answer() -> None:
    assert "| 2020-08-20 |" in "".join(
        reports_as_markdown.render(results.REPORTS["list-revisions"]())
    )


def test_nothing_is_no_table() -> None:
    assert "".join(reports_as_markdown.render(results.REPORTS["list-nothing"]())) == ""


@pytest.mark.parametrize("case", [case for case in results.REPORTS if case not in LISTS])
def test_no_other_report_has_this_format(case: str) -> None:
    with pytest.raises(FormatNotMadeError, match="has no format md"):
        list(reports_as_markdown.render(results.REPORTS[case]()))
