"""The outline of a document: a row a sub-question, in words that all formats for people share."""

from collections.abc import Iterator, Sequence

from qa_cli.model.document import Answer
from qa_cli.model.passages import Lines, join
from qa_cli.model.results import Shows
from qa_cli.render.phrases import beginning, count, lines, numbers_listed

_BEGINNING = 70  # letters of a sub-question that are shown


def rows(shows: Shows) -> Iterator[tuple[str, str, str]]:
    """Yields a row a sub-question: its number, how it is answered, and its first words."""
    for question in shows.questions:
        answers = shows.document.answers_to(question)
        where = shows.may_be_in(question.number)
        text = beginning(join(question.paragraphs), _BEGINNING)
        yield str(question.number), _how_answered(answers, question.number, where), text


def _how_answered(answers: Sequence[Answer], number: int, where: Lines | None) -> str:
    """Returns "answered", "answered with 1 and 2, refers to 3", "2 answers" or "no answer"."""
    if not answers:
        return "no answer" if where is None else f"perhaps in {lines(where)}"
    if len(answers) > 1:
        return count(len(answers), "answer")
    (answer,) = answers
    others = [one for one in answer.to if one != number]
    told = f"answered with {numbers_listed(others)}" if others else "answered"
    referring = f", refers to {numbers_listed(answer.refers_to)}" if answer.refers_to else ""
    return f"{told}{referring}"
