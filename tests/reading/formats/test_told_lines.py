"""The lines of a document that tells its parts: numbers that follow, and what stands apart."""

from qa_cli.model.diagnostics import Problem
from qa_cli.model.passages import Lines
from qa_cli.reading.formats import raised
from qa_cli.reading.formats.told_lines import Kind, ToldLines
from qa_cli.reading.lines.line import Call, Stated, Told

STATED = Stated("tweede-kamer")


def told(*parts: tuple[Kind, tuple[int, ...]]) -> list[tuple[int, ...]]:
    """The numbers of parts of one line each."""
    lines = ToldLines()
    for kind, numbers in parts:
        lines.begin(kind, numbers=numbers)
        lines.add(["Tekst."])
    return [one.numbers for one in lines.source("XML", STATED).told]


def test_a_question_without_a_number_has_the_next() -> None:
    assert told(("question", ()), ("question", (4, 5)), ("question", ())) == [(1,), (4, 5), (6,)]


def test_an_answer_without_a_number_is_to_the_questions_since_the_last_answer() -> None:
    parts: list[tuple[Kind, tuple[int, ...]]] = [
        *(("question", (1,)), ("answer", ()), ("question", (2,)), ("question", (3,))),
        *(("answer", ()), ("answer", ())),
    ]
    assert told(*parts) == [(1,), (1,), (2,), (3,), (2, 3), ()]


def test_a_numbered_answer_ends_what_was_waiting_for_one() -> None:
    assert told(("question", ()), ("question", ()), ("answer", (2,)), ("answer", ()))[2:] == [
        (2,),
        (),
    ]


def test_a_part_begins_in_its_line_with_the_heading_that_is_printed() -> None:
    lines = ToldLines()
    lines.begin("title")
    lines.add(["Mali", " ", ""])
    lines.begin("question", "Vraag 1", (1,))
    lines.add(["Wat?", "Wie?"])
    source = lines.source("XML", STATED)
    assert [line.text for line in source.lines] == ["Mali", "Vraag 1", "Wat?", "Wie?"]
    assert source.told == (Told("title", 0), Told("question", 1, (1,), len("Vraag 1")))
    assert (source.format, source.flowing, source.stated) == ("XML", True, STATED)


def test_answers_together_begin_in_a_line_of_their_own_also_without_a_heading() -> None:
    lines = ToldLines()
    lines.begin("answers")
    lines.add(["1. Ja."])
    assert [line.text for line in lines.source("JSON", STATED).lines] == ["", "1. Ja."]


def test_a_part_of_which_nothing_was_added_at_the_end_is_left_out() -> None:
    lines = ToldLines()
    lines.begin("question")
    lines.add(["Wat?"])
    lines.begin("aside")
    assert [one.kind for one in lines.source("XML", STATED).told] == ["question"]


def test_lines_that_stand_apart_are_counted_after_the_text() -> None:
    lines = ToldLines()
    lines.other.append("Et en français.")
    lines.footnotes.append("1 Trouw.")
    lines.head += ["Nummer: 7", "Jaar: 2024"]
    lines.add(["Wat?"])
    source = lines.source("XML", STATED)
    found = [*source.lines, *source.head, *source.footnotes, *source.other]
    assert [(line.number, line.text) for line in found] == [
        (1, "Wat?"),
        *((2, "Nummer: 7"), (3, "Jaar: 2024")),
        (4, "1 Trouw."),
        (5, "Et en français."),
    ]


def test_calls_are_taken_out_of_the_lines() -> None:
    lines = ToldLines()
    lines.add([f"Er zijn 25{raised.OPEN}2{raised.CLOSE}."])
    (line,) = lines.source("XML", STATED).lines
    assert (line.text, line.calls) == ("Er zijn 25.", (Call(10, "2"),))


def test_letters_that_cannot_be_read_are_said_of_the_text_and_the_notes() -> None:
    lines = ToldLines()
    lines.add(["Wat?"])
    lines.head.append("\ufffd")
    lines.footnotes.append("1 Tr\ufffduw")
    assert lines.source("XML", STATED).problems == (
        Problem("unreadable letters", Lines(3, 3), (1,)),
    )
