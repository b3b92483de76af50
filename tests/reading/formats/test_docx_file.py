"""What Word prints: numbers of lists, tables, insertions and boxes; notes apart."""

import pytest

from qa_cli.reading.formats import docx_file
from tests.reading.writers import answers, docx, in_list, paragraph, read_bytes, texts

NUMBERING = """
<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1.%3"/></w:lvl>
  <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
"""  # noqa: E501
STYLES = (
    '<w:style w:styleId="Vraag"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
)
TITLE = paragraph("Kamervragen over Mali")


def lines(body: str, **parts: str) -> list[str]:
    return [line.text for line in docx_file.read(docx(body, **parts), "x").lines]


def test_automatic_numbers_are_printed_as_word_prints_them() -> None:
    body = "".join(
        paragraph("x", in_list(number, level))
        for number, level in [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (1, 3)]
    )
    assert lines(body, numbering=NUMBERING) == [
        *("1. x", "a) x", "b) x", "1.I x", "2. x", "a) x", "5. x", "- x")
    ]


def test_a_style_may_number_and_a_list_without_definition_does_not() -> None:
    styled = paragraph("x", '<w:pStyle w:val="Vraag"/>')
    body = f"{styled}{paragraph('y', in_list(9))}{styled}"
    assert lines(body, numbering=NUMBERING, styles=STYLES) == ["1. x", "y", "2. x"]


def test_numbered_questions_and_answers_of_a_document_are_matched() -> None:
    asked = [paragraph(text, in_list(1)) for text in ("Hoeveel?", "Waarom?")]
    body = "".join(
        [TITLE, *asked, paragraph("Antwoord"), paragraph("1. Tien."), paragraph("2. Zo.")]
    )
    reading = read_bytes(docx(body, numbering=NUMBERING), "vraag.docx")
    assert texts(reading) == {1: "Hoeveel?", 2: "Waarom?"}
    assert answers(reading) == {(1,): "Tien.", (2,): "Zo."}


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


def test_notes_and_page_heads_stand_apart_and_a_head_states_the_date() -> None:
    notes = f'<w:footnote w:type="separator">{paragraph("-")}</w:footnote>'
    notes += f"<w:footnote>{paragraph('Kamerstuk 36 410')}</w:footnote>"
    body = "".join(map(paragraph, ["Kamervragen", "Vraag 1", "Klopt het?", "Antwoord 1", "Ja."]))
    reading = read_bytes(docx(body, footnotes=notes, header=paragraph("Datum 25 juli 2024")))
    assert {left.text: left.kind for left in reading.left_out if left.kind != "heading"} == {
        "Kamerstuk 36 410": "footnote",
        "Datum 25 juli 2024": "page head or foot",
    }
    assert reading.document.metadata.answered_on == "2024-07-25"
