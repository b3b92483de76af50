"""What a file tells of its parts is what its parts are."""

import pytest

from qa_cli.errors.files import TooLargeError
from qa_cli.model.metadata import Metadata
from qa_cli.reading import limits, parser
from qa_cli.reading.layouts import told
from qa_cli.reading.lines.line import Line, Source, Stated, Told
from tests.reading.writers import answers, texts

LINES = ("Over Mali", "Vraag 2", "3. Wat staat er in punt 3?", "Ja. Antwoord 7: nee.", "Slot.")
TOLD = (Told("title", 0), Told("question", 1, (2,), 7), Told("answer", 3, (2,)), Told("aside", 4))


def source(*kept: Told) -> Source:
    lines = tuple(Line(text, number) for number, text in enumerate(LINES, start=1))
    return Source(
        "XML", lines, flowing=True, told=kept, stated=Stated("tweede-kamer", Metadata(number="12"))
    )


def test_what_looks_like_a_heading_or_a_number_in_a_text_is_none() -> None:
    read = parser.parse(source(*TOLD), "x")
    assert texts(read) == {2: "3. Wat staat er in punt 3?"}
    assert answers(read) == {(2,): "Ja. Antwoord 7: nee."}
    assert read.document.title.text == "Over Mali"
    assert [remark.paragraphs[0].text for remark in read.document.remarks] == ["Slot."]


def test_without_questions_nothing_is_told_but_where_answers_begin() -> None:
    assert told.arrange([Told("answers", 2)]) is None
    assert told.arrange(()) is None


def test_more_numbers_than_any_question_has_are_refused() -> None:
    many = Told("question", 1, tuple(range(1, limits.MOST_HEADED + 2)))
    with pytest.raises(TooLargeError):
        parser.parse(source(many), "x")
