"""Says what is wrong with a document's numbers: what is unanswered, missing or printed twice."""

import re
from collections import Counter
from collections.abc import Iterator

from qa_cli.model.diagnostics import Problem
from qa_cli.model.document import Document
from qa_cli.model.passages import span
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
    yield from _falling(document, numbers)
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
            yield from _answered_inside(document, question.number)


def _answered_inside(document: Document, number: int) -> Iterator[Problem]:
    """Yields a problem if the number of an unanswered sub-question stands in the answer before."""
    before = [one for one in document.answers if one.to and max(one.to) == number - 1]
    printed = re.compile(rf"(?<=[^\W\d_]{{3}}[.?!;:)»”]\s){number}[.)]\s?(?=[A-ZÀ-ÖØ-Þ\d«“(])")
    if any(printed.search(f"{paragraph.text}") for one in before for paragraph in one.paragraphs):
        yield Problem("answer or list item", span(before[-1].paragraphs))


def _falling(document: Document, numbers: Counter[int]) -> Iterator[Problem]:
    """Yields a problem for the first sub-question whose number is below that of the one above it.

    One that is answered together with others is printed with the first of them; the others do not
    count. That a number is repeated is said already.
    """
    before = 0
    for question in document.questions:
        shared = {number for answer in document.answers_to(question) for number in answer.to}
        first = min(question.together or (question.number,))
        if numbers[first] == 1 and first == min(shared or {first}):
            if first < before:
                yield Problem("falling numbers", span(question.paragraphs), (before, first))
                return
            before = first


def _of_answers(document: Document) -> Iterator[Problem]:
    asked = {question.number for question in document.questions}
    for answer in document.answers:
        for number in answer.to:
            if number not in asked:
                yield Problem("no such sub-question", span(answer.paragraphs), (number,))
    repeated = Counter[int]()
    for question in document.questions:
        kinds = Counter(answer.kind for answer in document.answers_to(question))
        if (times := max(kinds.values(), default=0)) > 1:
            repeated[question.number] = max(times, repeated[question.number])
    for number, times in repeated.items():
        yield Problem("repeated answer", numbers=(number, times))
