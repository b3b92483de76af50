"""What Word hides: tables, insertions and boxes; footnotes and page heads apart."""

from typing import Any

import pytest

from qa_cli.reading.formats import docx_file
from tests.reading.writers import answers, docx, package, paragraph, read_bytes, refusal


def lines(body: str, *, numbering: str = "", styles: str = "", **parts: Any) -> list[str]:
    content = docx(body, numbering=numbering, styles=styles, **parts)
    return [line.text for line in docx_file.read(content, "x").lines]


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:ins><w:r><w:t>erbij</w:t></w:r></w:ins>", "erbij"),
        ("<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>", ""),
        ("<w:sdt><w:sdtContent><w:r><w:t>veld</w:t></w:r></w:sdtContent></w:sdt>", "veld"),
        ("<w:hyperlink><w:r><w:t>adres</w:t></w:r></w:hyperlink>", "adres"),
        ("<w:r><w:instrText>PAGE</w:instrText><w:t>2</w:t></w:r>", "2"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/></w:r>", "a\tb-"),
    ],
)
def test_what_a_template_hides_is_read(xml: str, text: str) -> None:
    assert lines(f"<w:p>{xml}</w:p>") == [text]


def test_a_table_row_is_a_line_and_a_box_follows_its_paragraph() -> None:
    cell = "<w:tc>{}</w:tc>"
    cells = "".join(cell.format(paragraph(text)) for text in ("2019", "22"))
    row = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    box = f"<w:p><w:r><w:t>voor</w:t><w:txbxContent>{paragraph('in')}</w:txbxContent></w:r></w:p>"
    assert lines(f"{row}{box}") == ["2019 22", "voor", "in"]


def test_footnotes_and_page_heads_stand_apart_and_a_head_states_the_date() -> None:
    notes = f'<w:footnote w:type="separator">{paragraph("-")}</w:footnote>'
    notes += f"<w:footnote>{paragraph('Kamerstuk 36 410')}</w:footnote>"
    body = "".join(map(paragraph, ["Kamervragen", "Vraag 1", "Klopt het?", "Antwoord 1", "Ja."]))
    reading = read_bytes(docx(body, footnotes=notes, header=paragraph("Datum 25 juli 2024")))
    assert {left.text: left.kind for left in reading.left_out if left.kind != "heading"} == {
        "Datum 25 juli 2024": "page head or foot",
    }
    assert reading.document.metadata.answered_on == "2024-07-25"
    (footnote,) = reading.document.footnotes
    assert (footnote.mark, footnote.paragraphs[0].text) == ("", "Kamerstuk 36 410")


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">',
        '<!ENTITY b SYSTEM "file:///etc/passwd">',
    ],
)
def test_xml_entities_are_refused(entity: str) -> None:
    xml = f"<!DOCTYPE d [{entity}]><d>&b;</d>"
    assert "it holds XML entities" in refusal(package({"word/document.xml": xml}))


def test_a_merged_cell_is_the_answer_to_all_questions_beside_it() -> None:
    def cell(text: str, merged: str = "") -> str:
        return f"<w:tc><w:tcPr>{merged}</w:tcPr>{paragraph(text)}</w:tc>"

    first, more = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = (
        f"<w:tr>{cell('Vraag')}{cell('Antwoord')}</w:tr>"
        f"<w:tr>{cell('1. Hoeveel?')}{cell('Tien, hier.', first)}</w:tr>"
        f"<w:tr>{cell('2. Waar?')}{cell('', more)}</w:tr>"
    )
    reading = read_bytes(docx(f"{paragraph('2021Z04321')}<w:tbl>{rows}</w:tbl>"))
    assert answers(reading) == {(1, 2): "Tien, hier."}


@pytest.mark.parametrize(
    "xml",
    [
        "<w:tbl><w:tc><w:p><w:r><w:t>kwijt</w:t></w:r></w:p></w:tc></w:tbl>",
        "<w:p><w:r><w:tab><w:t>kwijt</w:t></w:tab></w:r></w:p>",
        "<w:r><w:t>kwijt</w:t></w:r>",
    ],
)
def test_text_where_word_shows_none_is_said_to_be_unread(xml: str) -> None:
    content = docx(paragraph("Titel") + xml)
    assert unread_parts(content) == [("misplaced",)]


BOXED = f"<w:pict><w:txbxContent>{paragraph('doos')}</w:txbxContent></w:pict>"
HIDDEN = "<w:rPr><w:vanish/></w:rPr>"


@pytest.mark.parametrize(
    "xml",
    [
        f"<w:p><w:r>{HIDDEN}<w:t>verborgen</w:t></w:r></w:p>",
        f"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph('weg')}</w:tc></w:tr></w:tbl>",
        f"<w:p><w:r>{BOXED}</w:r></w:p>",
        f"<w:p><w:r>{HIDDEN}{BOXED}</w:r></w:p>",
    ],
)
def test_hidden_deleted_and_boxed_text_is_not_said_to_be_unread(xml: str) -> None:
    assert unread_parts(docx(paragraph("Titel") + xml)) == []


def unread_parts(content: bytes) -> list[tuple[str, ...]]:
    problems = docx_file.read(content, "x").problems
    return [problem.words for problem in problems if problem.kind == "unread part"]
