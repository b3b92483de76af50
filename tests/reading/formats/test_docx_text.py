"""What Word shows of a DOCX, and no more: symbols, equations, hidden text, notes, changes."""

from typing import Any

import pytest

from qa_cli.reading.formats import docx_file
from qa_cli.reading.lines.line import Source
from tests.reading.writers import answers, docx, paragraph, read_bytes, relations, texts

RUN = "<w:p><w:r>{}</w:r></w:p>"


def source(body: str, **parts: Any) -> Source:
    return docx_file.read(docx(body, **parts), "x")


def shown(body: str, **parts: Any) -> list[str]:
    return [line.text for line in source(body, **parts).lines]


def text(inside: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{inside}</w:t></w:r>"


def test_symbols_are_characters() -> None:
    symbol = '<w:sym w:font="Symbol" w:char="F0B3"/>'
    assert shown(RUN.format(f"<w:t>norm </w:t>{symbol}<w:t> 50</w:t>")) == ["norm ≥ 50"]


def test_a_symbol_that_is_not_known_is_said() -> None:
    read = source(RUN.format('<w:t>norm </w:t><w:sym w:font="Eigen" w:char="F041"/>'))
    assert [one.kind for one in read.problems] == ["unreadable letters"]


def test_equations_are_read() -> None:
    math = "<m:oMath><m:r><m:t>10 mg</m:t></m:r></m:oMath>"
    assert shown(f"<w:p>{text('De grens is ')}{math}</w:p>") == ["De grens is 10 mg"]


def test_hidden_text_is_not_read_in_a_run_a_style_or_a_paragraph() -> None:
    styles = (
        '<w:style w:styleId="Basis"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:styleId="Intern"><w:basedOn w:val="Basis"/></w:style>'
    )
    hidden, styled = "<w:vanish/>", '<w:rStyle w:val="Intern"/>'
    not_hidden = '<w:vanish w:val="0"/>'
    of_style = '<w:pPr><w:pStyle w:val="Intern"/></w:pPr>'
    body = (
        f"<w:p>{text('Ja.')}{text(' Intern.', hidden)}</w:p>"
        f"<w:p>{text('Intern.', styled)}{text('Nee.')}</w:p>"
        f"<w:p>{of_style}{text('Weg.')}{text('Toch.', not_hidden)}</w:p>"
    )
    assert shown(body, styles=styles) == ["Ja.", "Nee.", "Toch."]


def test_the_placeholder_of_an_empty_field_is_not_read() -> None:
    field = (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        f"{paragraph('Klik of tik om tekst in te voeren.')}</w:sdtContent></w:sdt>"
    )
    filled = field.replace("<w:showingPlcHdr/>", "").replace("Klik of tik", "Ik klik")
    assert shown(field + filled) == ["Ik klik om tekst in te voeren."]


def test_a_raised_number_is_a_call_and_m2_is_a_unit() -> None:
    high = '<w:vertAlign w:val="superscript"/>'
    runs = (
        ("25", ""),
        ("2", high),
        (" gemeenten, 3 m", ""),
        ("2", high),
        (", 34", ""),
        ("ste", high),
    )
    body = f"<w:p>{''.join(text(*run) for run in runs)}</w:p>"
    line = source(body).lines[0]
    assert line.text == "25 gemeenten, 3 m², 34ste"
    assert [(call.at, call.mark) for call in line.calls] == [(2, "2")]


def test_notes_are_called_by_the_numbers_that_word_prints() -> None:
    body = (
        "<w:p><w:r><w:t>Kent u het bericht</w:t></w:r>"
        '<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>?</w:t></w:r>'
        '<w:r><w:endnoteReference w:id="3"/></w:r></w:p>'
    )
    note = '<w:{0} w:id="{1}"><w:p><w:r><w:t>{2}</w:t></w:r></w:p></w:{0}>'
    read = source(
        body,
        footnotes=note.format("footnote", 7, "Trouw, 2 mei."),
        endnotes=note.format("endnote", 3, "Zie bijlage."),
    )
    assert read.lines[0].text == "Kent u het bericht?"
    assert [(call.at, call.mark) for call in read.lines[0].calls] == [(18, "1"), (19, "i")]
    assert [line.text for line in read.footnotes] == ["1 Trouw, 2 mei.", "i Zie bijlage."]


NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def test_a_deleted_item_takes_no_number() -> None:
    gone = (
        f"<w:p><w:pPr>{NUMBERED}<w:rPr><w:del/></w:rPr></w:pPr>"
        "<w:del><w:r><w:delText>Weg?</w:delText></w:r></w:del></w:p>"
    )
    body = paragraph("Wat?", NUMBERED) + gone + paragraph("Wie?", NUMBERED)
    assert shown(body, numbering=LIST) == ["1. Wat?", "2. Wie?"]


def test_a_deleted_paragraph_mark_splits_no_word() -> None:
    body = (
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{text('wet')}</w:p><w:p>{text('geving')}</w:p>"
    )
    assert shown(body) == ["wetgeving"]


def test_a_deleted_row_is_not_read() -> None:
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    table = row.format("", paragraph("een")) + row.format(
        "<w:trPr><w:del/></w:trPr>", paragraph("weg")
    )
    assert shown(f"<w:tbl>{table}</w:tbl>") == ["een"]


@pytest.mark.parametrize(
    ("target", "content"),
    [
        ("stuk.html", "<p>Vraag 2</p><p>Wie?</p>"),
        ("stuk.txt", "Vraag 2\nWie?"),
    ],
)
def test_a_part_in_another_format_is_read_in_its_place(target: str, content: str) -> None:
    more = {
        "word/_rels/document.xml.rels": relations(("c", "aFChunk", target)),
        f"word/{target}": content,
    }
    body = f'{paragraph("Wat?")}<w:altChunk r:id="c"/>{paragraph("Slot.")}'
    lines = [line.text for line in docx_file.read(docx(body, more=more), "x").lines]
    assert lines == ["Wat?", "Vraag 2", "Wie?", "Slot."]


def test_what_is_not_read_is_said() -> None:
    named = relations(("c", "aFChunk", "stuk.rtf"))
    more = {"word/_rels/document.xml.rels": named, "word/stuk.rtf": "x"}
    chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
    drawing = RUN.format(f"<w:drawing>{chart}</w:drawing>")
    body = f"<w:altChunk r:id='c'/>{drawing}{RUN.format('<w:x>tekst</w:x>')}"
    read = docx_file.read(docx(paragraph("Wat?") + body, more=more), "x")
    assert [one.words for one in read.problems] == [
        ("format", "rtf"),
        ("chart",),
        ("text", "x"),
    ]


def test_of_two_ways_to_show_something_one_is_read() -> None:
    box = "<w:pict><w:txbxContent>{}</w:txbxContent></w:pict>"
    ways = "<mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback>"
    both = f"<mc:AlternateContent>{ways}</mc:AlternateContent>"
    twice = both.format(box.format(paragraph("Een.")), box.format(paragraph("Een.")))
    only = both.format("<w:drawing/>", box.format(paragraph("Twee.")))
    assert [line for line in shown(RUN.format(twice) + RUN.format(only)) if line] == [
        "Een.",
        "Twee.",
    ]


def test_a_table_of_questions_and_answers_is_pairs() -> None:
    rows = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>"
        for row in (
            ("Nr", "Vraag", "Antwoord"),
            ("1", "Wat is dit?", "Dit."),
            ("2", "Wie?", "Hij."),
        )
    )
    read = read_bytes(docx(f"{paragraph('Kamervragen over Mali')}<w:tbl>{rows}</w:tbl>"))
    assert texts(read) == {1: "Wat is dit?", 2: "Wie?"}
    assert answers(read) == {(1,): "Dit.", (2,): "Hij."}
