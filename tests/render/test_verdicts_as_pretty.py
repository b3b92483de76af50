"""Verdicts on quotations for a terminal: wide, narrow and in colour."""

import re

import pytest

from qa_cli.render import verdicts_as_pretty
from tests.render import results
from tests.render.golden import agrees_pretty


def pretty(case: str, width: int = 80, *, color: bool = False) -> str:
    result = results.VERDICTS[case]()
    return "".join(verdicts_as_pretty.render(result, width=width, color=color))


@pytest.mark.parametrize("case", results.VERDICTS)
def test_a_verdict_looks_as_it_did(case: str) -> None:
    agrees_pretty(case, lambda width, color: iter([pretty(case, width, color=color)]))


@pytest.mark.parametrize("case", results.VERDICTS)
def test_colour_changes_no_letter_and_means_nothing_alone(case: str) -> None:
    assert re.sub(r"\x1b\[[\d;]*m", "", pretty(case, color=True)) == pretty(case)


def test_of_an_article_it_is_summed_up_and_of_one_quotation_not() -> None:
    assert pretty("verify-article").endswith(
        "1 verbatim only in an older revision, 1 altered, 2\nabsent\n"
    )
    assert "quotation" not in pretty("verify-quotation")
    assert pretty("verify-nothing") == ""


@pytest.mark.parametrize("width", [20, 40, 80])
def test_every_line_fits(width: int) -> None:
    assert max(map(len, pretty("verify-article", width).splitlines())) <= width
