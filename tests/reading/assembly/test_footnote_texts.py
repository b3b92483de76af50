"""Footnotes: of which lines each is made, and where in the document it is called."""

import pytest

from qa_cli.model.document import Document, Footnote
from qa_cli.model.passages import Paragraph
from qa_cli.reading import parser
from qa_cli.reading.assembly import footnote_texts
from qa_cli.reading.formats import raised
from qa_cli.reading.forms.form import form
from qa_cli.reading.lines.hyphens import Hyphens
from qa_cli.reading.lines.line import Source, numbered
from qa_cli.reading.lines.paragraphs import Paragraphs
from tests.reading.writers import kamer, read_text


def made(text: str, *, told: bool = False) -> list[tuple[str, str]]:
    lines = numbered(text)
    paragraphs = Paragraphs(None, Hyphens(lines, form("nl")))
    found = footnote_texts.footnotes(lines, paragraphs, told=told)
    return [(one.mark, "|".join(text.text for text in one.paragraphs)) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 NOS, 2 mei.\n2 De Tijd.", [("1", "NOS, 2 mei."), ("2", "De Tijd.")]),
        ("1NOS, zie\nhttps://nos.nl\n2Tijd", [("1", "NOS, zie https://nos.nl"), ("2", "Tijd")]),
        ("[1] NOS.\n[2] Tijd.", [("1", "NOS."), ("2", "Tijd.")]),
        ("1) NOS.\n2) Tijd.", [("1", "NOS."), ("2", "Tijd.")]),
        ("1 NOS, zie ook\n2 mei van dat jaar.", [("1", "NOS, zie ook|2 mei van dat jaar.")]),
        ("1 NOS.\n1 Tijd.", [("1", "NOS."), ("1", "Tijd.")]),  # they begin again on each page
        ("* Zie de bijlage.", [("*", "Zie de bijlage.")]),
        ("Zonder nummer.", [("", "Zonder nummer.")]),
    ],
)
def test_a_footnote_begins_at_the_number_that_is_next(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert made(text) == expected


def test_what_the_file_tells_to_be_footnotes_may_begin_with_small_letters_or_be_roman() -> None:
    assert made("1 zie NOS.\n2 tijd.", told=True) == [("1", "zie NOS."), ("2", "tijd.")]
    assert made("i Zie NOS.\nii Tijd.", told=True) == [("i", "Zie NOS."), ("ii", "Tijd.")]


def with_raised(text: str, *footnotes: str) -> Document:
    lines = tuple(raised.line(line, at) for at, line in enumerate(text.split("\n"), start=1))
    below = tuple(
        line._replace(number=len(lines) + line.number) for line in numbered("\n".join(footnotes))
    )
    return parser.parse(Source("DOCX", lines, footnotes=below), "brief").document


def called(footnote: Footnote, document: Document) -> list[tuple[str, int | None, str]]:
    """Where a footnote is called: the part, its number, and the text before the call."""
    passages = {(one.part, one.number): one.text for one in document.passages()}
    places = [(one.location.part, one.location.number, one.offset) for one in footnote.calls]
    return [(part, number, passages[part, number][:end]) for part, number, end in places]


def mark(number: int) -> str:
    return f"{raised.OPEN}{number}{raised.CLOSE}"


def test_a_raised_mark_is_a_call_and_no_digit() -> None:
    text = kamer().replace("bericht?", f"bericht over 25{mark(1)} gemeenten?{mark(2)} Zo ja?")
    document = with_raised(text, "1 NOS.", "2 Tijd.")
    assert document.questions[0].paragraphs[0].text == "Klopt het bericht over 25 gemeenten? Zo ja?"
    one, two = document.footnotes
    assert called(one, document) == [("question", 1, "Klopt het bericht over 25")]
    assert called(two, document) == [("question", 1, "Klopt het bericht over 25 gemeenten?")]


def test_a_mark_between_spaces_leaves_one_of_them() -> None:
    text = kamer().replace("het bericht?", f"het {mark(1)} bericht? {mark(1)}")
    document = with_raised(text, "1 NOS.")
    assert document.questions[0].paragraphs[0].text == "Klopt het bericht?"
    assert [call.offset for call in document.footnotes[0].calls] == [9, 18]


def test_a_raised_mark_without_a_footnote_is_left_out_and_listed() -> None:
    text = kamer().replace("bericht?", f"bericht?{mark(3)}")
    lines = tuple(raised.line(line, at) for at, line in enumerate(text.split("\n"), start=1))
    reading = parser.parse(Source("DOCX", lines), "brief")
    assert [left.text for left in reading.left_out if left.kind == "call"] == ["3"]


def test_the_call_in_a_footnote_without_a_text_is_left_out_and_listed() -> None:
    lines = tuple(numbered(kamer()))
    note = raised.line(f"1 {mark(3)}", 99)
    reading = parser.parse(Source("DOCX", lines, footnotes=(note,)), "brief")
    assert [one.mark for one in reading.document.footnotes] == ["1"]
    assert [left.text for left in reading.left_out if left.kind == "call"] == ["3"]


@pytest.mark.parametrize(("call", "offset"), [(" [1]", 19), ("1", 18)])
def test_a_mark_that_is_printed_in_the_line_is_found(call: str, offset: int) -> None:
    note = "[1] NOS, 2 mei 2024." if "[" in call else "1 NOS, 2 mei 2024."
    document = read_text(f"{kamer(call)}\n{note}\n").document
    (footnote,) = document.footnotes
    (place,) = footnote.calls
    assert (place.location.part, place.location.number, place.offset) == ("question", 1, offset)


def test_a_call_on_a_line_of_its_own_stands_after_the_line_above() -> None:
    text = kamer("\n1\nZo ja, waarom?")
    reading = read_text(f"{text}\n1NOS, 2 mei 2024.\n")
    (footnote,) = reading.document.footnotes
    assert called(footnote, reading.document) == [("question", 1, "Klopt het bericht?")]
    assert [left.text for left in reading.left_out if left.kind == "call"] == ["1"]


def test_nothing_is_called_where_there_are_no_footnotes() -> None:
    document = read_text(kamer()).document
    raised_mark = footnote_texts.Raised(Paragraph("x", document.title.lines), 0, "1")
    assert footnote_texts.called(document, [raised_mark]) == (document, [])


def test_a_number_that_is_raised_in_the_text_begins_a_footnote_of_small_letters() -> None:
    lines = numbered("4 NOS.\n6 pyrotechnische stoffen\n7 Tijd.")
    paragraphs = Paragraphs(None, Hyphens(lines, form("nl")))
    found = footnote_texts.footnotes(lines, paragraphs, told=False, raised={"4", "6", "7"})
    assert [footnote.mark for footnote in found] == ["4", "6", "7"]
    assert len(made("4 NOS.\n6 pyrotechnische stoffen\n7 Tijd.")) == 1


def test_several_footnotes_may_stand_on_one_line() -> None:
    assert made("5 Kamerstuk 23, nr. 240. 6 NOS, 2 mei. 7 Tijd\n8 Trouw.") == [
        ("5", "Kamerstuk 23, nr. 240."),
        ("6", "NOS, 2 mei."),
        ("7", "Tijd"),
        ("8", "Trouw."),
    ]
    assert made("5 Zie 6 NOS\n6 Tijd.") == [("5", "Zie 6 NOS"), ("6", "Tijd.")]
