"""Results as plain text: line-based, stable, and safe."""

import pytest

from qa_cli.model.results import Match
from qa_cli.render import as_plain
from tests.render import results
from tests.render.golden import agrees


@pytest.mark.parametrize("case", results.RESULTS)
def test_a_result_looks_as_it_did(case: str) -> None:
    agrees(case, "plain", "".join(as_plain.render(results.RESULTS[case]())))


def test_a_hit_is_one_line_whatever_tabs_and_paragraphs_its_text_has() -> None:
    hits = [results.EXACT, results.NEAR, results.TRANSLATED, results.TWICE]
    lines = list(as_plain.render(results.searched(*hits)))
    assert [line.count("\n") for line in lines] == [1] * len(hits)
    assert {line.count("\t") for line in lines} == {4}
    explained = list(as_plain.render(results.searched(*hits, explain=True)))
    assert {line.count("\t") for line in explained} == {5}
    tabbed = results.hit("answer", 1, Match("geopend", "geopend", "exact", 0, "nl"))
    (line,) = as_plain.render(results.searched(tabbed))
    assert line.endswith("\t… =HYPERLINK(1) werd niet geopend.\n")


def test_a_line_is_never_wrapped() -> None:
    long = results.with_text("woord " * 500)
    assert max(map(len, as_plain.show(results.shows(document=long)).splitlines())) > 2000


def test_nothing_found_is_no_text() -> None:
    assert list(as_plain.render(results.searched())) == []
    assert as_plain.sectors(results.sectors(document=results.DOCUMENT._replace(countries=()))) == ""


def test_the_document_that_lists_sectors_is_said_only_where_there_are_several() -> None:
    (first, *_) = as_plain.sectors(results.RESULTS["sectors-library"]()).splitlines()  # type: ignore[arg-type]
    assert first == "Nigeria (NG): 2 sectors, awkward, answer 1, line 9"
    assert as_plain.sectors(results.sectors("NG")).startswith("Nigeria (NG): 2 sectors, answer 1,")


def test_a_sub_question_alone_has_neither_title_nor_introduction() -> None:
    text = as_plain.show(results.shows(4))
    assert text.startswith("Sub-question 4\n")
    assert text.endswith("Answer to sub-question 4: none\n")
    assert "Introduction" not in text
