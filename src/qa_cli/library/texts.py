"""The texts of passages as they are kept, of all documents or of those that hold certain words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.library import fts, passage_rows
from qa_cli.library.connection import Connection, damaged
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
            " WHERE passages.id IN (SELECT rowid FROM passage_index WHERE passage_index MATCH ?)"
        )
        parameters = (fts.phrase(words, translated=False),)
    rows = connection.execute(f"{passage_rows.SELECT}{holding} ORDER BY passages.id", parameters)
    for row in rows.rows():
        if not passage_rows.is_whole(row):
            raise damaged(connection.path)
        _, name, _, _, part, number, _, text, _, first, last, *pages, _ = row
        first_page, last_page = pages
        printed_on = None if first_page is None else (first_page, last_page)
        yield Text(name, part, number, text, Lines(first, last, printed_on))
