"""Finds where an answer points to another: "Zie het antwoord op vraag 3"."""

from collections.abc import Collection

from qa_cli.reading.forms import Form
from qa_cli.reading.numbers import parsed


def found(text: str, form: Form, questions: Collection[int]) -> tuple[int, ...]:
    """Returns the numbers, of `questions`, to whose answers `text` points, in order, each once."""
    numbers = (
        number
        for pattern in form.patterns("text", "references")
        for match in pattern.finditer(text)
        for number in parsed(match["numbers"], form)
    )
    return tuple(dict.fromkeys(number for number in numbers if number in questions))
