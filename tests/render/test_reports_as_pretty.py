"""Reports on a terminal: wide, narrow and in colour."""

import re

import pytest

from qa_cli.render import reports_as_pretty
from qa_cli.render.screen import NARROW
from tests.render import results
from tests.render.golden import agrees_pretty


def pretty(case: str, width: int = 80, *, color: bool = False) -> str:
    return "".join(reports_as_pretty.render(results.REPORTS[case](), width=width, color=color))


@pytest.mark.parametrize("case", results.REPORTS)
def test_a_report_looks_as_it_did(case: str) -> None:
    agrees_pretty(case, lambda width, color: iter([pretty(case, width, color=color)]))


@pytest.mark.parametrize("case", results.REPORTS)
@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_every_line_fits(case: str, width: int) -> None:
    assert max(map(len, pretty(case, width).splitlines()), default=0) <= width


@pytest.mark.parametrize("case", results.REPORTS)
def test_colour_changes_no_letter(case: str) -> None:
    colored = pretty(case, color=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == pretty(case)


def test_the_pairs_are_a_table_where_it_fits() -> None:
    wide = reports_as_pretty.check(results.reading(), width=100, color=False)
    assert re.search(r"^Sub-question +Answer$", wide, re.MULTILINE)
    narrow = reports_as_pretty.check(results.reading(), width=NARROW - 1, color=False)
    assert "Sub-question 1, line 5: answer lines 9-10 (to 1 and" in narrow


def test_problems_are_counted_and_that_there_are_none_is_said() -> None:
    assert f"\n{len(results.PROBLEMS) - 1} problems\n" in pretty("check-problems")
    assert pretty("check-clean").endswith("\nNo problems\n")
    odd = results.clean(warnings=results.WARNINGS)
    text = reports_as_pretty.check(odd, width=80, color=False)
    assert "Warning: it is not UTF-8; read as UTF-16, a guess\n" in text
    assert text.endswith("\nNo problems\n")


@pytest.mark.parametrize("case", ["import-new", "convert", "convert-written"])
def test_what_became_of_a_file_is_one_line_that_is_cut_where_the_screen_ends(case: str) -> None:
    assert len(pretty(case).splitlines()) == 1
    assert len(pretty(case, NARROW).splitlines()) == 1
    assert len(pretty(case, NARROW).splitlines()[0]) <= NARROW


def test_a_document_in_the_list_is_two_lines() -> None:
    assert len(pretty("list").splitlines()) == 4
    assert pretty("list").splitlines()[1] == (
        "  2020-07-20, 1,200 sub-questions, 1,199 unanswered, =Els Ampe to JAN JAMBON"
    )
    assert pretty("list-nothing") == ""


def test_a_revision_says_where_it_came_from() -> None:
    narrow = pretty("list-revisions", 40).replace("\n  ", " ")
    assert "revision 1 of 2, from oud.pdf, imported 2026-11-24" in narrow
    assert "revision" not in pretty("list", 40)
