"""Says what is wrong with a document's numbers: what is unanswered, missing or printed twice."""

from collections import Counter
from collections.abc import Iterator

from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Document, span
from qa_cli.reading.lines.numbers import LARGEST


def problems(document: Document) -> Iterator[Problem]:
    """Yields each problem of the sub-questions and answers, with its location."""
    yield from _of_questions(document)
    yield from _of_answers(document)


def _of_questions(document: Document) -> Iterator[Problem]:
    if not document.questions:
        yield Problem("no sub-questions", document.title.lines)
    numbers = Counter(question.number for question in document.questions)
    for number, times in numbers.items():
        if times > 1:
            yield Problem("repeated sub-question", numbers=(number, times))
    before = 0
    for number in sorted(numbers):
        first, last = before + 1, min(number, LARGEST) - 1
        if first == last:
            yield Problem("missing sub-question", numbers=(first,))
        elif first < last:
            yield Problem("missing sub-questions", numbers=(first, last))
        before = number
    answered = {number for answer in document.answers for number in answer.to}
    for question in document.questions:
        if question.number not in answered:
            yield Problem("unanswered", span(question.paragraphs), (question.number,))


def _of_answers(document: Document) -> Iterator[Problem]:
    asked = {question.number for question in document.questions}
    for answer in document.answers:
        for number in answer.to:
            if number not in asked:
                yield Problem("no such sub-question", span(answer.paragraphs), (number,))
    answered = Counter(number for answer in document.answers for number in answer.to)
    for number, times in answered.items():
        if times > 1:
            yield Problem("repeated answer", numbers=(number, times))
