"""Checks files one by one; one bad file does not stop the others."""

from collections.abc import Iterable, Iterator

from qa_cli.errors import UnreadableDataError
from qa_cli.model.diagnostics import Reading, Unread
from qa_cli.operations import documents


def check_files(files: Iterable[str]) -> Iterator[Reading | Unread]:
    """Yields what was recognised in each file, in their order, or why it cannot be read."""
    for file in files:
        try:
            yield documents.read(file)
        except UnreadableDataError as error:
            yield Unread(file, error)
