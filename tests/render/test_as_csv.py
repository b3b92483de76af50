"""Results as CSV: the cells that a spreadsheet reads back."""

import csv
import io

import pytest

from qa_cli.render import FormatNotMadeError, as_csv
from tests.render import results
from tests.render.golden import agrees

CASES = [case for case in results.RESULTS if not case.startswith("show")]


def rows(case: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(as_csv.render(results.RESULTS[case]())))))


@pytest.mark.parametrize("case", CASES)
def test_a_result_looks_as_it_did(case: str) -> None:
    agrees(case, "csv", "".join(as_csv.render(results.RESULTS[case]())))


@pytest.mark.parametrize("case", CASES)
def test_every_row_has_a_cell_for_each_name_of_the_header(case: str) -> None:
    text = "".join(as_csv.render(results.RESULTS[case]()))
    assert len({len(row) for row in csv.reader(io.StringIO(text))}) == 1


def test_a_hit_has_the_whole_text_of_its_passage_and_its_location() -> None:
    (row, _) = rows("search-exact")
    assert row["text"].endswith("=HYPERLINK(1) werd\tniet geopend.")
    assert (row["first_line"], row["last_line"], row["first_page"]) == ("9", "10", "")
    assert (row["document"], row["part"], row["number"]) == ("awkward", "answer", "1")
    assert row["matches"] == "wapens, exact"


def test_a_translation_is_said_to_be_unofficial() -> None:
    (row,) = rows("search-translated")
    assert (row["language"], row["unofficial"]) == ("en", "yes")
    assert rows("search-exact")[0]["unofficial"] == "no"


def test_pages_have_cells_of_their_own() -> None:
    paged = results.EXACT._replace(lines=results.EXACT.lines._replace(pages=(2, 3)))
    text = "".join(as_csv.search(results.searched(paged)))
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["first_page"], row["last_page"]) == ("2", "3")


def test_facts_are_listed_of_countries_that_were_named() -> None:
    assert [row["kind"] for row in rows("sectors-named")] == [*["sector"] * 4, *["fact"] * 2]
    assert {row["kind"] for row in rows("sectors-all")} == {"sector"}
    fact = rows("sectors-named")[-1]
    assert (fact["text"], fact["part"], fact["number"]) == (
        *("'-Niets- is er *duur*.", "introduction", "2"),
    )


def test_a_document_has_no_such_format() -> None:
    with pytest.raises(FormatNotMadeError, match="Shows has no format csv"):
        list(as_csv.render(results.shows()))
