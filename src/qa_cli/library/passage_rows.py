"""Passages as they are read: each a whole row, with which its checksum is compared.

The checksum is of the columns of `COLUMNS` but the last, in their order: of all that a passage is
shown with.
"""

from collections.abc import Sequence
from typing import Any

from qa_cli.library.checksums import checksum, same

_TOGETHER = (  # the numbers over a sub-question: several where they are printed as one text
    "CASE WHEN part = 'question' THEN (SELECT group_concat(number, ' ') FROM ("
    "SELECT number FROM sub_questions WHERE sub_questions.document = passages.document"
    " AND passage = passages.id ORDER BY number)) END"
)
COLUMNS = (
    f"passages.id, name, language, {_TOGETHER}, part, passages.number, answers_to, text,"
    " translation, first_line, last_line, first_page, last_page, passages.checksum"
)
SELECT = f"SELECT {COLUMNS} FROM passages JOIN documents ON documents.id = passages.document"


def text(row: Sequence[Any]) -> str:
    """Returns the text of a passage."""
    return str(row[7])


def is_whole(row: Sequence[Any]) -> bool:
    """Returns whether a row of `SELECT` is what was kept."""
    return same(row[-1], lambda: checksum(*row[:-1]))
