"""Finds where an answer points to another: "Zie het antwoord op vraag 3"."""

from collections.abc import Collection, Sequence

from qa_cli.model.document import Answer, SubQuestion
from qa_cli.model.passages import join
from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines.line import with_plain_spaces
from qa_cli.reading.lines.numbers import parse_numbers


def resolve(
    answers: Sequence[Answer], questions: Sequence[SubQuestion], form: Form
) -> tuple[Answer, ...]:
    """Returns the answers, each with the sub-questions to whose answers it points."""
    numbers = {question.number for question in questions}
    pointed = (find(join(one.paragraphs), form, numbers.difference(one.to)) for one in answers)
    pairs = zip(answers, pointed, strict=True)
    return tuple(one._replace(refers_to=to) if to else one for one, to in pairs)


def find(text: str, form: Form, questions: Collection[int]) -> tuple[int, ...]:
    """Returns the numbers, of `questions`, to whose answers `text` points, in order, each once."""
    text = with_plain_spaces(text)
    numbers = (
        number
        for pattern in form.patterns("text", "references")
        for match in pattern.finditer(text)
        for number in parse_numbers(match["numbers"], form)
    )
    return tuple(dict.fromkeys(number for number in numbers if number in questions))
