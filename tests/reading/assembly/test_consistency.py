"""What the numbers of a document tell: unanswered, missing, printed twice."""

import pytest

from qa_cli.model.document import Document
from qa_cli.reading.assembly import consistency
from tests.reading.writers import SENATE, of_answers, problems, read_text


def test_unanswered_questions_are_each_reported() -> None:
    text = f"Vragen waarop niet werd geantwoord\n{SENATE}1. Hoeveel?\n2. Waarom?\n"
    assert problems(read_text(text)) == ["unanswered", "unanswered"]


def test_a_missing_and_a_repeated_sub_question_are_reported() -> None:
    text = "Kamervragen\nVraag 1\nA?\nVraag 3\nB?\nVraag 3\nC?\nAntwoord 1\nJa.\nAntwoord 3\nNee.\n"
    assert set(problems(read_text(text))) == {
        "missing sub-question",
        "repeated sub-question",
        "repeated heading",
    }


def test_numbers_that_are_missing_side_by_side_are_one_problem() -> None:
    text = "Kamervragen\nVraag 1\nA?\nAntwoord 1\nJa.\nVraag 5\nB?\nAntwoord 5\nNee.\n"
    (problem,) = read_text(text).problems
    assert (problem.kind, problem.numbers) == ("missing sub-questions", (2, 4))


@pytest.mark.parametrize(
    ("block", "kind", "number"),
    [
        ("1. Ja.\n2. Nee.\n4. Ja.", "unanswered", 3),
        ("1. Ja.\n2. Nee.\n3. Ja.\n4. Nee.\n5. Ook.", "no such sub-question", 5),
    ],
)
def test_an_answer_that_is_missing_or_to_nothing_is_reported(
    block: str, kind: str, number: int
) -> None:
    reading = read_text(of_answers(block))
    (problem,) = (problem for problem in reading.problems if problem.kind == kind)
    assert problem.numbers == (number,)
    assert problem.lines is not None


def test_a_document_without_sub_questions_says_so(bundled: Document) -> None:
    (problem, *_) = consistency.problems(bundled._replace(questions=(), answers=()))
    assert (problem.kind, problem.lines) == ("no sub-questions", bundled.title.lines)
    assert list(consistency.problems(bundled)) == []


def test_two_answers_to_one_sub_question_are_counted(bundled: Document) -> None:
    twice = bundled._replace(answers=(*bundled.answers, bundled.answers[0]))
    (problem,) = consistency.problems(twice)
    assert (problem.kind, problem.numbers) == ("repeated answer", (1, 2))


def test_the_number_of_an_unanswered_sub_question_inside_the_answer_before_is_said() -> None:
    asked = "Vlaamse Regering\n\n1. Hoeveel?\n2. Waar?\n3. Waarom?\n\nANTWOORD\n\n"
    inside = read_text(f"{asked}1. Er waren tien wagens. 2. 2016-tabel-1\n3. Daarom is dat zo.\n")
    assert [one.kind for one in inside.problems] == ["unanswered", "answer or list item"]
    other = read_text(f"{asked}1. Zie artikel 2. Dat zegt alles.\n3. Daarom is dat zo.\n")
    assert [one.kind for one in other.problems] == ["unanswered"]
