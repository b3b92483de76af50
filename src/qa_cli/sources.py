"""Decides where a named document comes from: the one that `qa` ships with, or a file."""

from pathlib import Path

from qa_cli import model_from_json, shipped
from qa_cli.errors import NoSuchDocumentError
from qa_cli.model import Document
from qa_cli.results import Reading

BUNDLED = "armenia-azerbaijan"
_STANDARD_INPUT = "-"


def document(name: str | None = None) -> tuple[Document, list[str]]:
    """Returns the document of this name, or of this file, and what to say of it on stderr.

    Without a name it is the bundled document.

    Raises:
        NoSuchDocumentError: There is neither a document nor a file of this name.
        UnreadableDataError: Its file is damaged, or no written question.
    """
    if name is None or (name == BUNDLED and not Path(name).is_file()):
        return model_from_json.read(shipped.path(f"{BUNDLED}.json"), hint=shipped.DAMAGED), []
    reading = read(name)
    notes = [f"{name}: {warning}" for warning in reading.warnings]
    if reading.problems:
        count = len(reading.problems)
        noun = "thing" if count == 1 else "things"
        notes.append(f"{count} {noun} in {name} could not be matched for certain: qa check {name}")
    return reading.document, notes


def read(file: str) -> Reading:
    """Returns what was read out of a file, "-" being standard input; raises as `document` does."""
    from qa_cli.reading import files  # noqa: PLC0415 (only who reads a file pays for it)

    if file != _STANDARD_INPUT and not Path(file).exists() and _is_name(file):
        raise NoSuchDocumentError(file, [BUNDLED])
    return files.read(file)


def names() -> list[str]:
    """Returns the names of the documents that need no file."""
    return [BUNDLED]


def _is_name(word: str) -> bool:
    """Returns whether a word is rather a document's name than a file's."""
    path = Path(word)
    return not path.suffix and path.name == word
