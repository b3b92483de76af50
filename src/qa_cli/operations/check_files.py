"""Checks files one by one; one bad file does not stop the others."""

from collections.abc import Iterable, Iterator

from qa_cli.model.diagnostics import Reading, Unread
from qa_cli.operations import documents


def check_files(files: Iterable[str]) -> Iterator[Reading | Unread]:
    """Yields what was recognised in each file, in their order, or why it cannot be read."""
    yield from map(documents.read_or_not, files)
