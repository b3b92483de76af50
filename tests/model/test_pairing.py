"""Sub-questions of one number are paired with their answers by place."""

import time

import pytest

from qa_cli.model.document import Answer, Document, SubQuestion
from qa_cli.model.passages import Lines, Paragraph


def text(content: str, line: int) -> tuple[Paragraph, ...]:
    return (Paragraph(content, Lines(line, line)),)


def document(parts: str) -> Document:
    """A document of sub-questions and answers of one number each: "Q1 Q1 A1 A1", a line each."""
    questions: list[SubQuestion] = []
    answers: list[Answer] = []
    for line, part in enumerate(parts.split(), start=2):
        number, content = int(part[1:]), text(f"{part} on line {line}", line)
        if part[0] == "Q":
            questions.append(SubQuestion(number, content))
        else:
            answers.append(Answer((number,), content))
    (title,) = text("A title", 1)
    return Document("name", "en", title, (), tuple(questions), tuple(answers), ())


def pairs(found: Document) -> list[tuple[int, list[int]]]:
    """The line of each sub-question with those of its answers."""
    return [
        (
            question.paragraphs[0].lines.first,
            [answer.paragraphs[0].lines.first for answer in found.answers_to(question)],
        )
        for question in found.questions
    ]


@pytest.mark.parametrize(
    ("parts", "paired"),
    [
        ("Q1 A1 A1", [(2, [3, 4])]),
        ("Q1 A1 Q1 A1", [(2, [3]), (4, [5])]),
        ("Q1 Q1 A1 A1", [(2, [4]), (3, [5])]),
        ("Q1 Q1 A1 A1 A1", [(2, [4]), (3, [5, 6])]),
        ("Q1 Q1 A1", [(2, [4]), (3, [4])]),
        ("Q1 Q2 A1 A2 Q1 Q2 A1 A2", [(2, [4]), (3, [5]), (6, [8]), (7, [9])]),
        ("Q1 A1 Q1", [(2, [3]), (4, [])]),
        ("A1 Q1", [(3, [2])]),
        ("A1 Q1 A1 Q1", [(3, [2, 4]), (5, [])]),
    ],
)
def test_sub_questions_of_one_number_are_answered_by_what_stands_after_them(
    parts: str, paired: list[tuple[int, list[int]]]
) -> None:
    assert pairs(document(parts)) == paired


def test_all_sub_questions_of_a_number_are_found() -> None:
    assert len(document("Q1 A1 Q1 Q2").sub_questions(1)) == 2
    assert document("Q1 A1").sub_questions(2) == ()


@pytest.mark.slow
def test_a_number_that_is_repeated_often_takes_no_time() -> None:
    repeated = document(" ".join(["Q1 A1"] * 500))
    start = time.process_time()
    assert all(len(answers) == 1 for _, answers in pairs(repeated))
    assert time.process_time() - start < 2
