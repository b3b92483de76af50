"""A question that is printed again above its answer is no part of it."""

from qa_cli.model.document import SubQuestion
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.reading.assembly import repeated
from qa_cli.reading.lines.line import numbered


def asked(number: int, text: str) -> SubQuestion:
    return SubQuestion(number, (Paragraph(text, Lines(1, 1)),))


FIRST, SECOND = asked(1, "Wie viele Brücken gibt es?"), asked(2, "Was kosten sie uns alle?")


def kept(text: str, *following: SubQuestion) -> str:
    lines, _ = repeated.taken_off(numbered(text), [FIRST], following)
    return "\n".join(line.text for line in lines)


def test_the_own_question_stands_before_and_the_next_one_after() -> None:
    assert kept("Wie viele\nBrücken gibt es?\nNeun.") == "Neun."
    assert kept("Neun.\n2. Was kosten sie uns alle?", SECOND) == "Neun."
    assert kept("Neun.\n2.\nWas kosten sie\nuns alle?", SECOND) == "Neun."


def test_what_is_not_the_whole_question_stays() -> None:
    for text in ("Wie viele Brücken?\nNeun.", "Wie viele Brücken gibt es? Neun.", "Neun."):
        assert kept(text) == text


def test_an_answer_that_is_nothing_else_stays() -> None:
    assert kept("Wie viele Brücken gibt es?") == "Wie viele Brücken gibt es?"
