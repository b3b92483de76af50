"""The marks of footnotes and endnotes, counted as Word counts them."""

import io
import zipfile
from xml.etree.ElementTree import Element

import pytest

from qa_cli.reading.formats.docx_notes import Notes
from qa_cli.reading.formats.docx_package import Package, W
from tests.reading.writers import W as NAMESPACE
from tests.reading.writers import docx, paragraph

NOTE = '<w:{0} w:id="{1}">{2}</w:{0}>'
FORMAT = '<w:{0}Pr><w:numFmt w:val="{1}"/></w:{0}Pr>'


def notes(body: str = "", *, footnotes: str = "", endnotes: str = "", settings: str = "") -> Notes:
    names = f'xmlns:w="{NAMESPACE}"'
    more = {"word/settings.xml": f"<w:settings {names}>{settings}</w:settings>"}
    content = docx(body, footnotes=footnotes, endnotes=endnotes, more=more)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        package = Package(archive, "x")
        return Notes(package, package.part(package.main))


def text(note: Element) -> str:
    return "".join(note.itertext())


def test_notes_are_numbered_in_the_order_in_which_they_are_called() -> None:
    made = notes()
    assert [made.mark("footnote", name) for name in ("7", "3", "7", "9")] == ["1", "2", "1", "3"]


def test_endnotes_are_counted_apart_in_roman_numerals() -> None:
    made = notes()
    marks = [made.mark(*call) for call in (("endnote", "2"), ("footnote", "2"), ("endnote", "3"))]
    assert marks == ["i", "1", "ii"]


@pytest.mark.parametrize(
    ("kind", "counted", "marks"),
    [
        ("footnote", "lowerLetter", ["a", "b"]),
        ("footnote", "upperRoman", ["I", "II"]),
        ("endnote", "decimal", ["1", "2"]),
    ],
)
def test_a_document_says_how_they_are_counted(kind: str, counted: str, marks: list[str]) -> None:
    said = FORMAT.format(kind, counted)
    for made in (notes(f"<w:sectPr>{said}</w:sectPr>"), notes(settings=said)):
        assert [made.mark(kind, name) for name in ("1", "2")] == marks


def test_what_a_section_says_comes_before_the_settings() -> None:
    section = f"<w:sectPr>{FORMAT.format('footnote', 'upperLetter')}</w:sectPr>"
    made = notes(section, settings=FORMAT.format("footnote", "lowerRoman"))
    assert made.mark("footnote", "1") == "A"


def test_all_notes_are_given_with_their_marks_and_those_not_called_without() -> None:
    made = notes(
        footnotes=NOTE.format("footnote", 7, paragraph("Trouw"))
        + NOTE.format("footnote", 8, paragraph("Los")),
        endnotes=NOTE.format("endnote", 3, paragraph("Bijlage")),
    )
    made.mark("footnote", "7")
    made.mark("endnote", "3")
    found = list(made.called())
    assert [(mark, text(note)) for mark, note in found] == [
        ("1", "Trouw"),
        ("", "Los"),
        ("i", "Bijlage"),
    ]
    assert found[0][1].tag == f"{W}footnote"


@pytest.mark.parametrize("kind", ["separator", "continuationSeparator", "continuationNotice"])
def test_the_lines_that_part_notes_from_the_text_are_no_notes(kind: str) -> None:
    part = f'<w:footnote w:type="{kind}">{paragraph("-")}</w:footnote>'
    made = notes(footnotes=part + NOTE.format("footnote", 1, paragraph("Trouw")))
    assert [text(note) for _, note in made.called()] == ["Trouw"]


def test_a_document_without_notes_has_none() -> None:
    assert list(notes().called()) == []
