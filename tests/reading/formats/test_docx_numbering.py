"""Numbers that Word prints, and that stand nowhere in its text."""

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
