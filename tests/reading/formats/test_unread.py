"""What could not be read is counted and said, and nothing else is."""

import pytest

from qa_cli.model.diagnostics import Problem
from qa_cli.model.passages import Lines
from qa_cli.reading.formats import unread
from qa_cli.reading.lines.line import Line

WHERE = Lines(2, 2)


@pytest.mark.parametrize("letter", ["\ufffd", "\ue000", "\uf8ff", "\0", "\x80", "\U000f0000"])
def test_letters_that_cannot_be_read_are_counted(letter: str) -> None:
    lines = [Line("é", 1), Line(f"{letter}inanciering van o{letter}iciele", 2)]
    assert unread.letters(lines) == [Problem("unreadable letters", WHERE, (2,))]


def test_a_wrong_encoding_is_said() -> None:
    lines = [Line("Roemenië", 1), Line("RoemeniÃ« en â‚¬ 5", 2)]
    assert unread.letters(lines) == [Problem("wrong encoding", WHERE, (2,))]


@pytest.mark.parametrize(
    "text",
    ["Roemenië – € 5 «ja»", "SÃO PAULO", "Ça va? Où? À Namur.", "soft\u00adhyphen", "ﬁnancieel"],
)
def test_what_can_be_read_is_no_problem(text: str) -> None:
    assert unread.letters([Line(text, 1)]) == []


def test_a_page_that_is_a_picture_has_its_number() -> None:
    lines = [Line("een", 1, 1), Line("drie", 2, 3)]
    assert unread.pages([2], lines) == [Problem("unread page", Lines(1, 1, (2, 2)), (2,))]


def test_what_was_not_read_is_counted_by_its_kind() -> None:
    assert unread.parts([("chart",), ("text", "x"), ("chart",)]) == [
        Problem("unread part", numbers=(2,), words=("chart",)),
        Problem("unread part", numbers=(1,), words=("text", "x")),
    ]
