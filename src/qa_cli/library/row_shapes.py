"""The rows of a library's tables, each with the names of its columns.

What a table has besides these columns (the key of the document, the ids of its passages, positions)
only the process that writes knows. Passages are counted from 0 within their document.
"""

import json
from typing import Any, NamedTuple

from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Part

as_json = json.JSONEncoder(ensure_ascii=False).encode


class DocumentRow(NamedTuple):
    """What `documents` tells of a document, its metadata taken whole."""

    title: str
    language: str
    metadata: Metadata
    questions: int
    answers: int
    unanswered: int
    problems: int

    def columns(self) -> dict[str, Any]:
        """Returns the values of the columns of `documents`."""
        own = {name: value for name, value in self._asdict().items() if name != "metadata"}
        several = self.metadata.apart
        apart = as_json(several) if several else None
        return {**own, **self.metadata.stated(), "ministers": apart, "date": self.metadata.date}


class PassageRow(NamedTuple):
    """A row of `passages`; the numbers in `answers_to` are separated by spaces."""

    part: Part
    number: int | None
    answers_to: str
    text: str
    translation: str | None
    first_line: int
    last_line: int
    first_page: int | None
    last_page: int | None


class ProblemRow(NamedTuple):
    """A row of `problems`; `numbers` and `words` are lists in JSON."""

    kind: str
    numbers: str
    words: str
    first_line: int | None
    last_line: int | None
    first_page: int | None
    last_page: int | None


class QuestionRow(NamedTuple):
    """A row of `sub_questions`."""

    number: int
    passage: int


class LinkRow(NamedTuple):
    """A row of `answer_links`."""

    passage: int
    kind: str
    number: int


class PairRow(NamedTuple):
    """A row of `pairs`: a sub-question and an answer to it, by their passages."""

    question: int
    number: int
    answer: int


class CountryRow(NamedTuple):
    """A row of `countries`."""

    code: str
    name: str
    translation: str | None
    part: Part
    number: int | None
    first_line: int
    last_line: int


class SectorRow(NamedTuple):
    """A row of `sectors`."""

    code: str
    name: str
    translation: str | None


class FactRow(NamedTuple):
    """A row of `facts`."""

    code: str
    text: str
    translation: str | None
