"""What is typed onto a page: fields and the typewriter, and no notes, buttons or hidden ones."""

import pytest

from qa_cli.reading.formats import pdf_typed
from qa_cli.reading.formats.pdf_frame import Box, Frame
from qa_cli.reading.formats.pdf_typed import Typed
from tests.reading.pages import field, opened
from tests.reading.writers import pdf

TYPEWRITER = "<< /Type /Annot /Subtype /FreeText /Contents ({}) /F {} /Rect [60 700 400 720] >>"


def typed(*annotations: str, turn: int = 0, is_form: bool = True) -> list[Typed]:
    numbers = " ".join(f"{7 + at} 0 R" for at in range(len(annotations)))
    form = f"/AcroForm << /Fields [{numbers}] >>" if is_form else ""
    content = pdf([[(60, 780, "Vraag 1")]], annotations=annotations, form=form)
    with opened(content) as (page, environment):
        return pdf_typed.on(page, environment, Frame(turn, 595, 842))


def texts(*annotations: str) -> list[str]:
    return [one.text for one in typed(*annotations)]


def test_the_value_of_a_field_stands_where_the_field_does() -> None:
    assert typed(field("Ja, dat klopt.", 740)) == [Typed(Box(60, 726, 400, 740), "Ja, dat klopt.")]


def test_it_is_read_from_the_top_of_the_page() -> None:
    assert texts(field("twee", 600), field("een", 740), field("drie", 300)) == [
        "een",
        "twee",
        "drie",
    ]


def test_its_place_is_that_on_the_page_as_it_is_seen() -> None:
    assert [one.box for one in typed(field("Ja.", 740), turn=180)] == [Box(195, 102, 535, 116)]


def test_what_the_typewriter_put_on_is_read_also_on_what_is_no_form() -> None:
    assert [one.text for one in typed(TYPEWRITER.format("Ja.", 4), is_form=False)] == ["Ja."]
    assert typed(field("Ja.", 740), is_form=False) == []


@pytest.mark.parametrize("flags", [2, 32, 2 | 4])
def test_what_is_hidden_is_not_read(flags: int) -> None:
    assert texts(field("Weg.", 740, flags=flags), TYPEWRITER.format("Weg.", flags)) == []


@pytest.mark.parametrize(
    "other",
    [
        "<< /Type /Annot /Subtype /Text /Contents (Nakijken!) /Rect [60 700 80 720] >>",
        "<< /Type /Annot /Subtype /Link /Contents (Nakijken!) /Rect [60 700 80 720] >>",
        field("x", 740).replace("/Tx", "/Btn"),
        field(" ", 740),
        field("", 740),
        TYPEWRITER.format("", 4),
    ],
)
def test_notes_buttons_and_empty_fields_are_no_text(other: str) -> None:
    assert texts(other) == []


def test_a_choice_is_read_like_a_field() -> None:
    choice = field("Defensie", 740).replace("/Tx", "/Ch /Ff 131072 /Opt [(Defensie) (Zorg)]")
    assert texts(choice) == ["Defensie"]


@pytest.mark.parametrize("end", [r"\r", r"\n", r"\r\n"])
def test_its_lines_end_in_line_feeds(end: str) -> None:
    assert texts(TYPEWRITER.format(f"een{end}twee{end}", 4)) == ["een\ntwee"]


def test_letters_beyond_western_ones_are_read() -> None:
    value = "".join(f"\\{byte:03o}" for byte in "\ufeffŁódź 😀".encode("utf-16-be"))
    assert texts(TYPEWRITER.format(value, 4)) == ["Łódź 😀"]


def test_as_many_as_are_read_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_typed, "MOST_ANNOTATIONS", 2)
    assert texts(*(field(str(at), 700 - 20 * at) for at in range(4))) == ["0", "1"]
