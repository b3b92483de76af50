"""Checksums of what a library keeps, so that a letter that a disk changed is noticed.

SQLite notices a damaged page only if its structure suffers. Without a checksum, a text with one
letter changed would be shown as the words of the source, and a number as that of its line. Each row
has one that is of all its columns, and of the name of its document: a row that took the place of
another, whole as it is, is damage too.
"""

from collections.abc import Mapping
from typing import Any
from zlib import crc32

from qa_cli.model.metadata import STATED

# The columns of `documents`, and those of `revisions` beside the model, in the order of the sums.
LISTED = (
    *("name", "identity", "revision", "title", "language", *STATED, "ministers", "date"),
    *("questions", "answers", "unanswered", "problems", "first_passage", "last_passage"),
)
ORIGIN = ("revision", "problems", "file", "path", "sha256", "imported_at", "content", "original")
_NOTHING = "\0"  # stands for what is not stated, which is another thing than an empty text


def checksum(*values: object) -> int:
    """Returns the CRC-32 of values in their order: any letter that differs gives another."""
    texts: list[str] = [  # most are texts already, and a list may be long
        value if isinstance(value, str) else _NOTHING if value is None else str(value)
        for value in values
    ]
    return crc32("\x1f".join(texts).encode())


def of_document(row: Mapping[str, Any]) -> int:
    """Returns the checksum of a row of `documents`."""
    return checksum(*[row[column] for column in LISTED])


def of_origin(name: str, row: Mapping[str, Any]) -> int:
    """Returns the checksum of a row of `revisions` of the document of this name, but its model."""
    return checksum(name, *[row[column] for column in ORIGIN])
