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


@pytest.mark.parametrize(
    "case", [one for one in results.RESULTS if one.startswith("show") and one != "show-outline"]
)
@pytest.mark.parametrize("width", [1, 7, 40, 59, 60, 100, 300])
def test_a_document_has_every_letter_of_its_plain_text_at_any_width(case: str, width: int) -> None:
    result = results.RESULTS[case]()
    plain = re.sub(r"[\s\[\]()]", "", as_plain.show(result))  # type: ignore[arg-type]
    pretty = re.sub(r"[\s\[\]()]", "", as_pretty.show(result, width=width, color=False))  # type: ignore[arg-type]
    assert pretty == plain


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
