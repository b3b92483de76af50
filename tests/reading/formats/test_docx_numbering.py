"""The numbers that Word prints: by styles, linked lists, in letters and Roman numerals."""

import time

import pytest

from qa_cli.reading.formats import docx_file, docx_numbering
from tests.reading.writers import docx, in_list, paragraph

LEVEL = (
    '<w:lvl w:ilvl="{0}"><w:start w:val="{1}"/><w:numFmt w:val="{2}"/>{4}'
    '<w:lvlText w:val="{3}"/></w:lvl>'
)
ABSTRACT = '<w:abstractNum w:abstractNumId="{}">{}</w:abstractNum>'
NUM = '<w:num w:numId="{}"><w:abstractNumId w:val="{}"/></w:num>'


def shown(body: str, numbering: str, styles: str = "") -> list[str]:
    content = docx(body, numbering=numbering, styles=styles)
    return [line.text for line in docx_file.read(content, "x").lines]


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
    assert shown(body, numbering, styles) == ["1. Wat?", "2. Wie?", "Los.", "3. Hoe?"]


def test_a_level_may_be_that_of_a_style() -> None:
    styles = (
        '<w:style w:styleId="Sub"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    levels = level(0, "%1.") + level(1, "%2)", kind="lowerLetter", more='<w:pStyle w:val="Sub"/>')
    body = paragraph("Wat?", in_list(1)) + paragraph("Wie?", '<w:pStyle w:val="Sub"/>')
    assert shown(body, ABSTRACT.format(0, levels) + NUM.format(1, 0), styles) == [
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
    assert shown(paragraph("Wat?", in_list(1)), numbering, styles) == ["Vraag 1 Wat?"]


def test_legal_numbers_are_decimals() -> None:
    levels = level(0, "%1.", kind="upperRoman") + level(1, "%1.%2.", more="<w:isLgl/>")
    body = (
        paragraph("A", in_list(1))
        + paragraph("Wat?", in_list(1, 1))
        + paragraph("B", in_list(1))
        + paragraph("Wie?", in_list(1, 1))
    )
    assert shown(body, ABSTRACT.format(0, levels) + NUM.format(1, 0)) == [
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


@pytest.mark.parametrize("kind", ["lowerLetter", "upperRoman", "decimal"])
def test_huge_numbers_take_no_time(kind: str) -> None:
    begun = time.process_time()
    levels = level(0, "%1" * 100_000, kind=kind, start="999999999999")
    body = "".join(paragraph("Wat?", in_list(1)) for _ in range(500))
    lines = shown(body, ABSTRACT.format(0, levels) + NUM.format(1, 0))
    assert time.process_time() - begun < 2
    assert sum(map(len, lines)) < 1_000_000
