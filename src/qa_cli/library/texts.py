"""The texts of passages as they are kept, of all documents or of those that hold certain words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.library import fts, passage_rows
from qa_cli.library.connection import Connection
from qa_cli.model.passages import Lines, Part


class Text(NamedTuple):
    """The text of a passage, and where it is: in which document, part and lines."""

    document: str
    part: Part
    number: int | None
    text: str
    lines: Lines


def texts(connection: Connection, words: Sequence[str] | None = None) -> Iterator[Text]:
    """Yields the texts of every passage, or of those with these folded words one after another.

    Raises:
        LibraryError: One of them is not what was kept.
    """
    holding: str = ""
    parameters: tuple[str, ...] = ()
    if words is not None:
        if not words:
            return
        holding = (
            "WHERE passages.id IN (SELECT rowid FROM passage_index WHERE passage_index MATCH ?) "
        )
        parameters = (fts.phrase(words, translated=False),)
    for row in passage_rows.rows(connection, f"{holding}ORDER BY passages.id", parameters):
        yield Text(row.document, row.part, row.number, row.text, row.lines)
