"""Checks files and kept documents one by one; one that cannot be read does not stop the others."""

from collections.abc import Iterable, Iterator

from qa_cli.errors.names import AmbiguousDocumentError, NoSuchDocumentError
from qa_cli.model.diagnostics import Reading, Unread
from qa_cli.operations import documents, libraries


def check_files(files: Iterable[str], library: str | None = None) -> Iterator[Reading | Unread]:
    """Yields what was recognised in each file, in their order, or why it cannot be read.

    What is no file is the name of a document in the library, or the beginning of one.

    Raises:
        LibraryError: The library cannot be read.
    """
    for file in files:
        if _is_meant_for_file(file):
            yield documents.read_or_not(file)
            continue
        try:
            yield _kept(file, library)
        except (NoSuchDocumentError, AmbiguousDocumentError) as error:
            yield Unread(file, error)


def _is_meant_for_file(name: str) -> bool:
    return documents.is_file(name) or documents.looks_like_file(name)


def _kept(name: str, library: str | None) -> Reading:
    """Returns what the library says of a document that it keeps."""
    if not libraries.has_library(library):
        document, _ = documents.find(name, library)
        return Reading(libraries.BUNDLED_FILE, "JSON", "", None, document)
    from qa_cli.library.filters import called  # noqa: PLC0415 (who checks files needs no library)

    with libraries.opened(library) as reader:
        document, _ = documents.find(name, library)
        chosen = called([document.name])
        file = next((listed.file for listed in reader.documents(chosen)), libraries.BUNDLED_FILE)
        problems = next((found for _, found in reader.with_problems(chosen)), ())
        return Reading(file, "JSON", "", None, document, problems)
