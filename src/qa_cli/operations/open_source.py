"""Finds the file that a document was read from, and opens it with the program that the system has.

A library keeps where each file was and the SHA-256 of its content, so that a file which is gone or
was changed since is not shown for what it was.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from qa_cli.errors.files import OpenError, SourceError
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.model.passages import span
from qa_cli.operations import documents, libraries
from qa_cli.operations.show_document import choose

_AT_PAGE = {  # programs that show PDF, and how they are told the page
    "evince": "--page-label={}",
    "atril": "--page-label={}",
    "xreader": "--page-label={}",
    "okular": "--page={}",
    "zathura": "--page={}",
    "qpdfview": "#{}",
}
_CHUNK = 1 << 20  # bytes


class Source(NamedTuple):
    """The file that a document was read from; `page` is where what is asked for begins."""

    path: Path
    page: int | None = None


def find_source(
    words: Sequence[str],
    *,
    named: str | None = None,
    otherwise: str | None = None,
    library: str | None = None,
) -> tuple[Source, list[Note]]:
    """Returns the file of a document, the page of a sub-question, and what to say.

    The document is the one that an option `named`, or else the first of `words`, or the one called
    `otherwise` (None: the bundled one); the other words are numbers of sub-questions.

    Raises:
        SourceError: The file is not known, is gone, or was changed since it was imported.
        NotANumberError, NoSuchSubQuestionError: The document has no such sub-question.
        QaError: As `documents.find` says.
    """
    name, numbers = (named or otherwise, words) if named or not words else (words[0], words[1:])
    document, notes = documents.find(name, library)
    page = _page(document, numbers)
    if name is not None and documents.is_file(name):
        return Source(Path(name), page), notes
    origin = libraries.origin(document.name, library)
    if origin is None or origin.path is None:
        raise SourceError(document.name, "unknown", origin.file if origin else "")
    path = Path(origin.path)
    if not path.is_file():
        raise SourceError(document.name, "gone", str(path))
    if _digest(path) != origin.sha256:
        raise SourceError(document.name, "changed", str(path))
    return Source(path, page), notes


def open_source(source: Source) -> list[Note]:
    """Opens a file with the system's program, at its page where that can be told.

    Returns which file it is and, where the program cannot be told, the page.

    Raises:
        OpenError: There is no such program, or it fails.
    """
    at_page = _at_page(source) if source.page else None
    command = at_page or _command(source.path)
    try:
        if command is None:
            os.startfile(source.path)  # type: ignore[attr-defined, unused-ignore] # noqa: S606 (Windows)
        else:
            subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL)  # noqa: S603 (the system's own)
    except (OSError, AttributeError, subprocess.CalledProcessError) as error:
        raise OpenError(str(source.path)) from error
    page = (source.page,) if source.page and not at_page else ()
    return [Note("opened", (str(source.path),), page)]


def _page(document: Document, numbers: Sequence[str]) -> int | None:
    """Returns the first page of the first of some sub-questions, or None without pages."""
    if not numbers:
        return None
    first, *_ = choose(document, numbers)
    pages = span(first.paragraphs).pages
    return pages[0] if pages else None


def _digest(path: Path) -> str:
    """Returns the SHA-256 of a file, or "" if it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError:
        return ""
    return digest.hexdigest()


def _command(path: Path) -> list[str] | None:
    """Returns how the system opens a file; None where that is no command (Windows)."""
    if sys.platform == "win32":
        return None
    return ["open" if sys.platform == "darwin" else "xdg-open", str(path.absolute())]


def _at_page(source: Source) -> list[str] | None:
    """Returns how the system's program for PDF is told the page, if it is one that is known."""
    asked = shutil.which("xdg-mime")
    if asked is None or source.path.suffix.lower() != ".pdf":
        return None
    query = [asked, "query", "default", "application/pdf"]
    said = subprocess.run(query, check=False, capture_output=True, text=True).stdout  # noqa: S603 (the system's own)
    program = next((name for name in _AT_PAGE if name in said.lower()), "")
    if not program or not shutil.which(program):
        return None
    path = str(source.path.absolute())
    page = _AT_PAGE[program].format(source.page)
    return [program, f"{path}{page}"] if page.startswith("#") else [program, page, path]
