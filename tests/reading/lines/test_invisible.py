"""What nobody sees hides nothing: neither a number, nor a heading, nor a word from a search."""

import pytest

from qa_cli.reading.lines.invisible import taken_out
from qa_cli.reading.lines.line import Call, Line
from tests.reading.writers import answers, read_text, texts


@pytest.mark.parametrize("unseen", ["\u200b", "\u2060", "\ufeff", "\u200e", "\u00ad"])
def test_unseen_characters_stand_in_no_heading_number_or_word(unseen: str) -> None:
    reading = read_text(
        f"SCHRIFTELIJKE VRAAG\nnr. {unseen}112\nvan ELS AMPE\ndatum: 4 maart 2021\naan JAN JAMBON\n"
        f"Fiets{unseen}paden\n1.{unseen} Hoeveel fiets{unseen}pad?\n2.{unseen} Waar{unseen}om?\n"
        f"ANT{unseen}WOORD\n1.{unseen} Tien.\n2.{unseen} Zo.\n"
    )
    assert reading.document.title.text == "Fietspaden"
    assert reading.document.metadata.number == "112"
    assert texts(reading) == {1: "Hoeveel fietspad?", 2: "Waarom?"}
    assert answers(reading) == {(1,): "Tien.", (2,): "Zo."}


def test_what_is_printed_and_the_calls_of_notes_keep_their_places() -> None:
    (line,) = taken_out([Line("a\u00adb 25 c", 1, None, "a\u00adb\u00a025 c", (Call(6, "2"),))])
    assert (line.text, line.printed, line.calls) == ("ab 25 c", "ab\u00a025 c", (Call(5, "2"),))


def test_a_soft_hyphen_at_the_end_of_a_line_is_seen() -> None:
    assert taken_out([Line("vervoer\u00ad", 1)]) == [Line("vervoer\u00ad", 1)]
