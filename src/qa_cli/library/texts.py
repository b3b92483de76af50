"""The texts of passages as they are kept, of all documents or of those that hold certain words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.library import fts
from qa_cli.library.checksums import checksum
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
    rows = connection.execute(
        "SELECT name, part, passages.number AS number, text, translation, checksum,"
        " first_line, last_line, first_page, last_page"
        f" FROM passages JOIN documents ON documents.id = passages.document{holding}"
        " ORDER BY passages.id",
        parameters,
    ).by_name()
    for row in rows.rows():
        if checksum(row["text"], row["translation"]) != row["checksum"]:
            raise damaged(connection.path)
        pages = None if row["first_page"] is None else (row["first_page"], row["last_page"])
        lines = Lines(row["first_line"], row["last_line"], pages)
        yield Text(row["name"], row["part"], row["number"], row["text"], lines)
