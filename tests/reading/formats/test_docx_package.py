"""The parts of a DOCX file: found by its relationships, in one namespace, and bounded together."""

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from defusedxml import DefusedXmlException

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.reading.formats import docx_package
from qa_cli.reading.formats.docx_package import Package, R, Relation, W
from tests.reading.writers import docx, package, paragraph, relations

MAIN = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"


@contextmanager
def opened(content: bytes) -> Iterator[Package]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        yield Package(archive, "vraag.docx")


@pytest.mark.parametrize(
    ("target", "main"),
    [
        ("word/document2.xml", "word/document2.xml"),
        ("/word/document2.xml", "word/document2.xml"),
        ("./word/x/../document2.xml", "word/document2.xml"),
        ("xl/workbook.xml", MAIN),
    ],
)
def test_the_main_part_is_the_one_that_the_relationships_name(target: str, main: str) -> None:
    parts = {MAIN: "<a/>", "word/document2.xml": "<b/>"}
    named = relations(("a", "officeDocument", target))
    with opened(package({**parts, "_rels/.rels": named})) as found:
        assert found.main == main


def test_without_relationships_it_is_the_usual_one() -> None:
    with opened(docx(paragraph("Wat?"))) as found:
        assert (found.main, found.relations) == (MAIN, {})


@pytest.mark.parametrize(
    ("part", "reason"),
    [
        ("xl/workbook.xml", "XLSX"),
        ("ppt/presentation.xml", "PPTX"),
        ("content.xml", "ODT"),
        ("META-INF/container.xml", "EPUB"),
        ("Index/Document.iwa", "Pages"),
        ("vraag.txt", "ZIP"),
    ],
)
def test_another_archive_is_refused_by_its_name_with_the_way_on(part: str, reason: str) -> None:
    with pytest.raises(UnreadableDataError, match=reason) as refused, opened(package({part: "x"})):
        pass
    assert refused.value.hint


def test_parts_that_the_main_one_names_are_known_by_their_ids() -> None:
    named = relations(("a", "aFChunk", "stuk.html"), ("b", "image", "../media/x.png"))
    elsewhere = '<Relationship Id="c" Type="x/link" Target="http://x" TargetMode="External"/>'
    named = named.replace("</Relationships>", f"{elsewhere}</Relationships>")
    with opened(docx("", more={RELATIONS: named})) as found:
        assert found.relations == {
            "a": Relation("aFChunk", "word/stuk.html"),
            "b": Relation("image", "media/x.png"),
        }


def test_parts_of_a_kind_are_those_that_are_named_each_once() -> None:
    named = relations(
        ("a", "header", "kop2.xml"), ("b", "header", "kop1.xml"), ("c", "header", "kop2.xml")
    )
    with opened(docx("", header=paragraph("x"), more={RELATIONS: named})) as found:
        assert list(found.of_kind("header")) == ["word/kop2.xml", "word/kop1.xml"]


def test_without_names_they_are_those_that_word_would_call_so() -> None:
    more = {"word/footer1.xml": "<a/>", "word/footer.xml": "<a/>", "word/footer1.txt": "x"}
    with opened(docx("", more={**more, "word/footer2.xml": "<a/>"})) as found:
        assert list(found.of_kind("footer")) == [
            *("word/footer.xml", "word/footer2.xml", "word/footer1.xml"),
        ]
        assert list(found.of_kind("header")) == []


def test_the_only_part_of_a_kind_is_read_and_one_that_is_not_there_is_empty() -> None:
    with opened(docx("", styles="<w:style/>")) as found:
        assert [child.tag for child in found.only("styles")] == [f"{W}style"]
        assert list(found.only("numbering")) == []
        assert list(found.part("word/geen.xml")) == []
        assert found.content("word/geen.xml") == b""


def test_strict_open_xml_is_in_the_usual_namespaces() -> None:
    strict = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" '
        'xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" '
        'xmlns:m="http://purl.oclc.org/ooxml/officeDocument/math"><w:p r:id="a"/><m:t/>'
        "</w:document>"
    )
    with opened(package({MAIN: strict})) as found:
        root = found.part(MAIN)
    assert (root.tag, root[0].tag, root[0].attrib) == (f"{W}document", f"{W}p", {f"{R}id": "a"})
    assert root[1].tag == "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"


def test_a_document_type_is_refused() -> None:
    with opened(package({MAIN: "<!DOCTYPE d><d/>"})) as found, pytest.raises(DefusedXmlException):
        found.part(MAIN)


def test_all_parts_together_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_package, "LARGEST_PART", 2_000)
    more = {f"word/stuk{at}.txt": "x" * 900 for at in (1, 2, 3)}
    with opened(package({MAIN: "<a/>", **more})) as found:
        assert found.content("word/stuk1.txt") + found.content("word/stuk2.txt") == b"x" * 1_800
        with pytest.raises(TooLargeError, match="2,700"):
            found.content("word/stuk3.txt")


def test_a_part_that_says_it_is_smaller_than_it_is_is_bounded_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(docx_package, "LARGEST_PART", 2_000)
    with opened(package({MAIN: "<a/>", "word/stuk.txt": "x" * 2_001})) as found:
        with pytest.raises(TooLargeError, match="2,001"):
            found.content("word/stuk.txt")
        assert found.content(MAIN) == b"<a/>"


def test_their_elements_and_attributes_together_are_bounded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(docx_package, "MOST_MARKUP", 10)
    with opened(package({MAIN: '<a><b c=""/><b c=""/></a>'})) as found:
        assert len(found.part(MAIN)) == 2
        with pytest.raises(TooLargeError, match="12"):
            found.part(MAIN)
