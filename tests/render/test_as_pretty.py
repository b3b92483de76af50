"""Results on a terminal: wide, narrow and in colour."""

import re

import pytest

from qa_cli.render import as_plain, as_pretty
from qa_cli.render.screen import NARROW
from tests.render import results
from tests.render.golden import agrees_pretty

COLOR = re.compile(r"\x1b\[[\d;]*m")


@pytest.mark.parametrize("case", results.RESULTS)
def test_a_result_looks_as_it_did(case: str) -> None:
    result = results.RESULTS[case]()
    agrees_pretty(case, lambda width, color: as_pretty.render(result, width=width, color=color))


@pytest.mark.parametrize("case", results.RESULTS)
@pytest.mark.parametrize("width", [80, 40])
def test_colour_changes_no_letter(case: str, width: int) -> None:
    result = results.RESULTS[case]()
    bare = "".join(as_pretty.render(result, width=width, color=False))
    colored = "".join(as_pretty.render(result, width=width, color=True))
    assert COLOR.sub("", colored) == bare
    assert "\x1b" not in bare
    assert ("\x1b" in colored) == bool(bare)


@pytest.mark.parametrize("case", [case for case in results.RESULTS if case.startswith("show")])
@pytest.mark.parametrize("width", [1, 7, 40, 59, 60, 100, 300])
def test_a_document_has_every_letter_of_its_plain_text_at_any_width(case: str, width: int) -> None:
    result = results.RESULTS[case]()
    plain = re.sub(r"[\s\[\]()]", "", as_plain.show(result))  # type: ignore[arg-type]
    pretty = re.sub(r"[\s\[\]()]", "", as_pretty.show(result, width=width, color=False))  # type: ignore[arg-type]
    assert pretty == plain


def test_a_match_alone_is_highlighted() -> None:
    out = as_pretty.search(results.searched(results.TITLE), width=80, color=True)
    assert re.findall(r"\x1b\[1;31m(.*?)\x1b\[0m", out) == ["Wapens", "rood"]


def test_an_answer_is_shown_below_the_sub_questions_that_it_answers() -> None:
    lines = as_pretty.search(results.searched(results.EXACT), width=80, color=False).splitlines()
    assert lines[0] == "Answer to sub-questions 1 and 2  awkward, lines 9-10"
    assert lines[1:3] == [
        "  1. Klopt de export van 25.000 wagens?",
        "  2. Wat vond IJsland van de sancties?",
    ]


def test_a_sub_question_is_cut_where_the_line_ends_and_on_a_narrow_screen_wrapped() -> None:
    hit = results.EXACT._replace(to=(5,))
    cut = as_pretty.search(results.searched(hit), width=NARROW, color=False).splitlines()
    assert cut[1] == "  5. Wat kost een “Zuid-Soedanees” paspoort, en waarom? Is …"
    narrow = as_pretty.search(results.searched(hit), width=NARROW - 1, color=False)
    assert "waarom? Is\n  het duur?" in narrow


def test_the_paragraphs_of_a_sub_question_run_on_above_its_answer() -> None:
    text = as_pretty.search(
        results.searched(results.EXACT._replace(to=(4,))), width=80, color=False
    )
    assert "  4. Hoeveel brieven kreeg u over neutraliteit? a) Uit Mali?\n" in text


def test_a_table_is_drawn_only_where_it_fits() -> None:
    wide = as_pretty.sectors(results.sectors(), width=80, color=False)
    assert wide.splitlines()[0].split() == [
        *("Sector", "English", "(unofficial)", "Nigeria", "Mali", "Azerbeidzjan")
    ]
    assert wide.count("●") == sum(len(one.sectors) for one in results.DOCUMENT.countries)
    narrow = as_pretty.sectors(results.sectors(), width=NARROW - 1, color=False)
    assert "●" not in narrow
    assert "vis (also in Nigeria and Mali)" in narrow


def test_of_named_countries_a_narrow_screen_shows_a_list_with_nothing_cut() -> None:
    narrow = as_pretty.sectors(results.sectors("AZ"), width=40, color=False)
    assert "olie | gas (unofficial: oil, or gas)" in narrow.replace("\n  ", " ")
    assert "Sector" not in narrow


def test_it_is_said_why_a_hit_was_ranked_only_where_that_was_asked() -> None:
    for explain in (True, False):
        searched = results.searched(results.NEAR, explain=explain)
        text = as_pretty.search(searched, width=80, color=False)
        assert ("ranked by: 2 words found, at worst near, 1 edit" in text) is explain
