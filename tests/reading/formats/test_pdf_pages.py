"""What stands on a page of a PDF: turned, raised, slanted, numbered, or a picture."""

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.diagnostics import Problem
from qa_cli.reading.formats import pdf_file
from qa_cli.reading.lines.line import Source
from tests.reading.pages import drawn, field, mapped, of_one_page
from tests.reading.writers import Drawn, Set, answers, column, pdf, problems, read_bytes, texts

QUESTIONS = [
    *("Kamervragen over Mali", "", "Vraag 1", "Klopt het bericht over Mali?", ""),
    *("Antwoord 1", "Ja, dat bericht klopt.", "", "Vraag 2", "Wat volgt daaruit?", ""),
    *("Antwoord 2", "Daaruit volgt niets."),
]
PAIRS = {(1,): "Ja, dat bericht klopt.", (2,): "Daaruit volgt niets."}


def source(content: bytes) -> Source:
    return pdf_file.read(content, "x")


def shown(content: bytes) -> list[str]:
    return [line.text.strip() for line in source(content).lines if line.text.strip()]


def turned(lines: list[str], angle: int) -> list[Set]:
    """The lines as they stand on a page that is drawn turned by an angle, clockwise."""
    upright = column(lines)
    places = {
        0: lambda x, y: (x, y),
        90: lambda x, y: (y - 240, 800 - x),
        180: lambda x, y: (595 - x, 842 - y),
        270: lambda x, y: (800 - y, x),
    }
    return [Set(*places[angle](x, y), text, turned=angle) for x, y, text in upright]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_turned_page_is_read_from_its_first_line(angle: int, rotate: int) -> None:
    content = pdf([turned(QUESTIONS, angle)], rotate=rotate)
    assert shown(content) == [line for line in QUESTIONS if line]
    assert answers(read_bytes(content)) == PAIRS


def test_only_the_page_that_is_turned_is_turned() -> None:
    content = pdf([column(QUESTIONS), turned(["Vraag 3", "Is dat zo?", "Antwoord 3", "Ja."], 90)])
    assert shown(content)[-4:] == ["Vraag 3", "Is dat zo?", "Antwoord 3", "Ja."]


def test_a_raised_number_is_a_call_and_the_line_goes_on_after_it() -> None:
    page = [
        Set(60, 700, "Dat zijn 25"),
        Set(112, 704, "2", size=6),
        Set(118, 700, "gemeenten in Drenthe."),
        Set(60, 686, "Een tweede regel van dezelfde alinea."),
    ]
    first = source(pdf([page])).lines[0]
    assert first.text.replace(" ", "") == "Datzijn25gemeenteninDrenthe."
    assert [(first.text[: call.at].strip(), call.mark) for call in first.calls] == [
        ("Dat zijn 25", "2")
    ]


def test_a_number_on_the_line_is_none() -> None:
    line = source(pdf([[Set(60, 700, "Dat zijn er 252 en 3."), Set(60, 686, "Zo is het nu.")]]))
    assert line.lines[0].text == "Dat zijn er 252 en 3."
    assert line.lines[0].calls == ()


def test_the_number_of_a_note_at_the_foot_stays_in_its_text() -> None:
    page: list[Drawn | Set] = [
        *column(QUESTIONS),
        Set(60, 94, "1", size=6),
        Set(66, 90, "Zie de bijlage.", size=8),
    ]
    last = source(pdf([page])).lines[-2:]
    assert "".join(line.text for line in last).replace(" ", "") == "1Ziedebijlage."
    assert all(line.calls == () for line in last)


@pytest.mark.parametrize("first", [True, False])
def test_a_slanted_watermark_is_no_text(first: bool) -> None:
    mark = Set(200, 300, "CONCEPT", size=60, turned=-45)
    text: list[Drawn | Set] = [*column(QUESTIONS)]
    page = [mark, *text] if first else [*text, mark]
    read = source(pdf([page]))
    assert [line.text for line in read.furniture] == ["CONCEPT"]
    assert all("CONCEPT" not in line.text for line in read.lines)
    assert answers(read_bytes(pdf([page]))) == PAIRS


def test_the_numbers_of_lines_in_the_margin_are_no_text() -> None:
    lines = [line for line in QUESTIONS if line]
    numbers = [(30.0, y, str(at)) for at, (_, y, _) in enumerate(column(lines), start=1)]
    page = [item for pair in zip(numbers, column(lines), strict=True) for item in pair]
    read = source(pdf([page]))
    assert [line.text for line in read.lines if line.text] == lines
    assert [line.text for line in read.furniture] == [str(at) for at in range(1, len(lines) + 1)]


def test_numbers_of_every_fifth_line_are_no_text_either() -> None:
    lines = [f"De regel met {word} is lang genoeg" for word in "abcdefghijklmno"]
    page = [
        item
        for at, (x, y, text) in enumerate(column(lines), start=1)
        for item in ([(30.0, y, str(at))] if not at % 5 else []) + [(x, y, text)]
    ]
    assert shown(pdf([page])) == lines


def test_a_list_of_numbers_is_no_margin() -> None:
    rows = [f"{2000 + at} jaar en {at} gevallen" for at in range(3)]
    assert shown(pdf([column([*rows, *QUESTIONS])]))[:3] == rows


@pytest.mark.parametrize("foot", ["", "Pagina 2 van 3"])
def test_a_page_that_is_a_picture_is_a_problem_with_its_number(foot: str) -> None:
    pages = [
        column(QUESTIONS),
        [(60.0, 30.0, foot)] if foot else [],
        column(["Slot van de tekst."]),
    ]
    read = source(pdf(pages, picture=True, picture_size=450, pictured=[2]))
    assert [(one.kind, one.numbers) for one in read.problems] == [("unread page", (2,))]


def test_a_logo_on_a_page_of_text_is_no_problem() -> None:
    read = source(pdf([column(QUESTIONS), column(["Slot."])], picture=True, picture_size=60))
    assert read.problems == ()


@pytest.mark.parametrize("code", ["FFFD", "0000", "E000"])
def test_letters_that_a_font_does_not_name_are_counted(code: str) -> None:
    content = mapped(drawn(QUESTIONS), "K", code)
    assert [(one.kind, one.numbers) for one in source(content).problems] == [
        ("unreadable letters", (2,))
    ]


def test_a_hyphen_that_its_font_calls_soft_is_seen_within_a_line() -> None:
    content = mapped(drawn(["De minister~president zei iets."]), "~", "00AD")
    assert [line.text for line in source(content).lines] == ["De minister-president zei iets."]


def test_what_is_typed_into_fields_is_read_where_it_stands() -> None:
    page = [(60.0, 780.0, "Vraag 1"), (60.0, 766.0, "Klopt het?"), (60.0, 752.0, "Antwoord 1")]
    page += [(60.0, 700.0, "Vraag 2"), (60.0, 686.0, "Wat nu?"), (60.0, 672.0, "Antwoord 2")]
    content = pdf(
        [page],
        annotations=[
            field("Ja, dat klopt.", 740),
            field("Niets.", 662),
            field("Weg.", 600, flags=2),
        ],
        form="/AcroForm << /Fields [7 0 R 8 0 R 9 0 R] >>",
    )
    read = read_bytes(content)
    assert answers(read) == {(1,): "Ja, dat klopt.", (2,): "Niets."}
    assert texts(read) == {1: "Klopt het?", 2: "Wat nu?"}


@pytest.mark.parametrize(("top", "said"), [(780, True), (740, False)])
def test_typed_text_that_lies_over_printed_text_is_said(top: int, *, said: bool) -> None:
    place = f"/F 4 /Rect [60 {top - 16} 400 {top}]"
    typed = f"<< /Type /Annot /Subtype /FreeText /Contents (Ja, dat klopt.) {place} >>"
    page = [(60.0, 770.0, "Vraag 1"), (60.0, 756.0, "Klopt het?"), (60.0, 742.0, "Antwoord 1")]
    read = read_bytes(pdf([page], annotations=[typed]))
    assert ("typed over" in problems(read)) is said


def test_what_is_typed_on_with_the_typewriter_is_read() -> None:
    place = "/F 4 /Rect [60 726 400 740]"
    typed = f"<< /Type /Annot /Subtype /FreeText /Contents (Ja, dat klopt.) {place} >>"
    page = [(60.0, 780.0, "Vraag 1"), (60.0, 766.0, "Klopt het?"), (60.0, 752.0, "Antwoord 1")]
    assert answers(read_bytes(pdf([page], annotations=[typed]))) == {(1,): "Ja, dat klopt."}


def test_a_note_of_a_reviewer_is_no_text() -> None:
    note = "<< /Type /Annot /Subtype /Text /Contents (Nakijken!) /Rect [60 700 80 720] >>"
    assert all(
        "Nakijken" not in line for line in shown(pdf([column(QUESTIONS)], annotations=[note]))
    )


def test_a_form_that_only_says_to_wait_is_refused() -> None:
    page = column(["Please wait...", "If this message is not eventually replaced by the contents"])
    content = pdf([page], form="/AcroForm << /Fields [] /XFA (x) >>")
    with pytest.raises(UnreadableDataError, match="XFA"):
        pdf_file.read(content, "x")


def test_files_that_it_carries_are_named() -> None:
    file = "(antwoorden.pdf) << /Type /Filespec /F (antwoorden.pdf) /UF (antwoorden.pdf) >>"
    names = f"/Names << /EmbeddedFiles << /Names [{file}] >> >>"
    warnings = source(pdf([column(QUESTIONS)], form=names)).warnings
    assert [(one.kind, one.words) for one in warnings] == [("attachments", ("antwoorden.pdf",))]


def test_text_that_recognition_adds_to_text_counts_once() -> None:
    lines = [line for line in QUESTIONS if line]
    content = of_one_page(f"{drawn(lines)}\n{drawn(lines, mode=3)}")
    assert shown(content) == lines
    assert len(source(content).furniture) == len(lines)


def test_problems_reach_the_reading() -> None:
    read = read_bytes(pdf([column(QUESTIONS), []], picture=True, picture_size=450, pictured=[2]))
    assert [one.kind for one in read.problems] == ["unread page"]
    assert isinstance(read.problems[0], Problem)
