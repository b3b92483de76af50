"""Numbers that Word prints, and that stand nowhere in its text."""

import time

import pytest

from qa_cli.reading.formats import docx_file, docx_numbering
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


def lines(body: str, *, numbering: str, styles: str = "") -> list[str]:
    content = docx(body, numbering=numbering, styles=styles)
    return [line.text for line in docx_file.read(content, "x").lines]


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


LEVEL = (
    '<w:lvl w:ilvl="{0}"><w:start w:val="{1}"/><w:numFmt w:val="{2}"/>{4}'
    '<w:lvlText w:val="{3}"/></w:lvl>'
)
ABSTRACT = '<w:abstractNum w:abstractNumId="{}">{}</w:abstractNum>'
NUM = '<w:num w:numId="{}"><w:abstractNumId w:val="{}"/></w:num>'


def level(depth: int, text: str, *, kind: str = "decimal", start: str = "1", more: str = "") -> str:
    return LEVEL.format(depth, start, kind, text, more)


def test_a_style_has_the_numbers_of_the_one_that_it_is_based_on() -> None:
    styles = (
        '<w:style w:styleId="Kop"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Klein"><w:basedOn w:val="Kop"/></w:style>'
        '<w:style w:styleId="Zonder"><w:basedOn w:val="Kop"/><w:pPr><w:numPr><w:numId w:val="0"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    body = "".join(
        paragraph(text, f'<w:pStyle w:val="{style}"/>')
        for text, style in (("Wat?", "Kop"), ("Wie?", "Klein"), ("Los.", "Zonder"), ("Hoe?", "Kop"))
    )
    numbering = ABSTRACT.format(0, level(0, "%1.")) + NUM.format(1, 0)
    assert lines(body, numbering=numbering, styles=styles) == [
        "1. Wat?",
        "2. Wie?",
        "Los.",
        "3. Hoe?",
    ]


def test_a_level_may_be_that_of_a_style() -> None:
    styles = (
        '<w:style w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    levels = level(0, "%1.") + level(1, "%2)", kind="lowerLetter", more='<w:pStyle w:val="Sub"/>')
    body = paragraph("Wat?", in_list(1)) + paragraph("Wie?", '<w:pStyle w:val="Sub"/>')
    assert lines(body, numbering=ABSTRACT.format(0, levels) + NUM.format(1, 0), styles=styles) == [
        *("1. Wat?", "a) Wie?")
    ]


def test_a_list_may_have_the_levels_of_a_style_of_lists() -> None:
    styles = (
        '<w:style w:type="numbering" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="2"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    numbering = (
        ABSTRACT.format(0, '<w:numStyleLink w:val="Lijst"/>')
        + ABSTRACT.format(1, level(0, "Vraag %1"))
        + NUM.format(1, 0)
        + NUM.format(2, 1)
    )
    assert lines(paragraph("Wat?", in_list(1)), numbering=numbering, styles=styles) == [
        "Vraag 1 Wat?"
    ]


def test_legal_numbers_are_decimals() -> None:
    levels = level(0, "%1.", kind="upperRoman") + level(1, "%1.%2.", more="<w:isLgl/>")
    body = (
        paragraph("A", in_list(1))
        + paragraph("Wat?", in_list(1, 1))
        + paragraph("B", in_list(1))
        + paragraph("Wie?", in_list(1, 1))
    )
    assert lines(body, numbering=ABSTRACT.format(0, levels) + NUM.format(1, 0)) == [
        *("I. A", "1.1. Wat?", "II. B", "2.1. Wie?")
    ]


@pytest.mark.parametrize(
    ("number", "kind", "printed"),
    [
        (28, "lowerLetter", "bb"),
        (4, "upperRoman", "IV"),
        (7, "decimalZero", "07"),
        (10**12, "lowerLetter", "1000000000000"),
        (10**9, "lowerRoman", "1000000000"),
        (0, "lowerLetter", ""),
    ],
)
def test_numbers_are_written_as_lists_write_them(number: int, kind: str, printed: str) -> None:
    assert docx_numbering.written(number, kind) == printed


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["lowerLetter", "upperRoman", "decimal"])
def test_huge_numbers_take_no_time(kind: str) -> None:
    begun = time.process_time()
    levels = level(0, "%1" * 100_000, kind=kind, start="999999999999")
    body = "".join(paragraph("Wat?", in_list(1)) for _ in range(500))
    printed = lines(body, numbering=ABSTRACT.format(0, levels) + NUM.format(1, 0))
    assert time.process_time() - begun < 2
    assert sum(map(len, printed)) < 1_000_000
