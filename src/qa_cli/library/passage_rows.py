"""Passages as they are read: each a whole row, with which its checksum is compared.

The checksum is of the columns before it, in their order: of all that a passage is shown with.
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from qa_cli.library.checksums import checksum
from qa_cli.library.connection import Connection, damaged
from qa_cli.model.passages import Lines, Paragraph, Part, Passage

_TOGETHER = (  # the numbers over a sub-question: several where they are printed as one text
    "CASE WHEN part = 'question' THEN (SELECT group_concat(number, ' ') FROM ("
    "SELECT number FROM sub_questions WHERE sub_questions.document = passages.document"
    " AND passage = passages.id ORDER BY number)) END"
)
SELECT = (
    f"SELECT passages.id, name, language, {_TOGETHER}, part, passages.number, answers_to, text,"
    " translation, first_line, last_line, first_page, last_page, passages.checksum"
    " FROM passages JOIN documents ON documents.id = passages.document"
)


class Row(NamedTuple):
    """A row of `SELECT`; the numbers in `together` and `answers_to` are separated by spaces."""

    id: int
    document: str
    language: str
    together: str | None
    part: Part
    number: int | None
    answers_to: str
    text: str
    translation: str | None
    first_line: int
    last_line: int
    first_page: int | None
    last_page: int | None
    checksum: int

    @property
    def lines(self) -> Lines:
        """Where the passage is."""
        first, last = self.first_page, self.last_page
        pages = None if first is None or last is None else (first, last)
        return Lines(self.first_line, self.last_line, pages)

    def passage(self) -> Passage:
        """Returns the passage, its text taken as one paragraph."""
        paragraph = Paragraph(self.text, self.lines, self.translation)
        to, numbers = _numbers(self.answers_to), _numbers(self.together or "")
        together = numbers if len(numbers) > 1 else ()
        return Passage(
            self.document, self.language, self.part, self.number, (paragraph,), to, together
        )


def rows(connection: Connection, which: str, parameters: Sequence[object]) -> Iterator[Row]:
    """Yields the passages that the rest of a statement, after `SELECT`, chooses and orders.

    Raises:
        LibraryError: One of them is not what was kept.
    """
    for row in connection.execute(f"{SELECT} {which}", parameters).rows():
        if not is_whole(row):
            raise damaged(connection.path)
        yield Row._make(row)


def is_whole(row: Sequence[Any]) -> bool:
    """Returns whether a row of `SELECT` is what was kept."""
    return bool(row[-1] == checksum(*row[:-1]))


def _numbers(listed: str) -> tuple[int, ...]:
    return tuple(map(int, listed.split()))
