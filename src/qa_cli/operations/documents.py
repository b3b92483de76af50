"""Decides which document a name means: the one that comes with `qa`, a file, or one of the library.

The library is looked for only by who needs it, and sqlite3 loaded only where there is one.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qa_cli.errors import QaError, is_interrupt
from qa_cli.errors.files import UnreadableDataError
from qa_cli.errors.names import NoSuchDocumentError, NotANumberError
from qa_cli.errors.usage import RevisionWithoutDocumentError
from qa_cli.model.document import Document
from qa_cli.operations import libraries

if TYPE_CHECKING:
    from qa_cli.model.diagnostics import Reading, Unread
    from qa_cli.model.notes import Note

_ALIKE = 2  # letters that a misspelt name has in common with the one that is meant
_MOST_ALIKE = 2_000  # names that are compared with it
_MOST_MEANT = 3  # names that an error offers
_LONGEST_NAME = 200  # letters of a name that are compared


def find(
    name: str | None = None,
    library: str | None = None,
    revision: int | None = None,
    *,
    or_number: bool = False,
) -> tuple[Document, list["Note"]]:
    """Returns the document of this name, or of this file, and what to say of it.

    Without a name it is the bundled document; a `revision` is one that the library keeps.
    `or_number`: what is given as a name may have been meant for the number of a sub-question.

    Raises:
        NotANumberError: It may have, and there is neither a document nor a file of this name.
        NoSuchDocumentError: There is neither a document nor a file of this name.
        AmbiguousDocumentError: Several documents of the library have names that begin so.
        NoSuchRevisionError: The document has no such revision.
        UnreadableDataError: Its file is damaged, or not a written question.
        LibraryError: The library cannot be read.
        RevisionWithoutDocumentError: A revision is asked for of what is not in the library.
    """
    if name is None:
        if revision is not None:
            raise RevisionWithoutDocumentError
        return libraries.bundled(), []
    if revision is None and is_file(name):
        reading = read(name)
        return reading.document, _doubts(name, reading)
    try:
        return _of_library(name, library, revision), []
    except NoSuchDocumentError as error:
        if is_file(name):
            raise RevisionWithoutDocumentError from None
        if or_number:
            raise NotANumberError(name, error.known) from None
        raise


def read(file: str) -> "Reading":
    """Returns what was read out of a file, "-" being standard input.

    Raises:
        UnreadableDataError: It is missing, damaged, or not a written question.
    """
    from qa_cli.operations import bounded  # noqa: PLC0415 (only who reads a file pays for it)
    from qa_cli.reading import files, reader  # noqa: PLC0415

    name = "" if file == files.STANDARD_INPUT else Path(file).name
    content = files.content(file)
    if bounded.needs_process(content):
        size = len(content)
        return bounded.run(reader.read_content, content, name, name=name, size=size)
    return reader.read_content(content, name)


def read_or_not(file: str) -> "Reading | Unread":
    """Returns what was read out of a file, or why it could not be: no file stops another."""
    try:
        return read(file)
    except Exception as error:  # noqa: BLE001 (a fault of qa's own in one file must stop no other)
        return unread(file, error)


def unread(file: str, error: Exception) -> "Unread":
    """Returns why a file could not be read: by what is wrong with it, or a fault of qa's own.

    Raises:
        KeyboardInterrupt: The error only wraps it.
    """
    from qa_cli.model.diagnostics import Unread  # noqa: PLC0415 (only who reads files needs it)
    from qa_cli.text.display import short  # noqa: PLC0415

    if isinstance(error, UnreadableDataError):
        return Unread(file, error)
    if is_interrupt(error):
        raise KeyboardInterrupt from error
    facts = (type(error).__name__, short(str(error)))
    return Unread(file, UnreadableDataError(file, "fault of qa", *facts))


def names(beginning: str = "", library: str | None = None) -> list[str]:
    """Returns names of documents that begin so and need no file.

    Raises:
        LibraryError: The library cannot be read.
    """
    if not libraries.has_library(library):
        return [libraries.BUNDLED] if libraries.BUNDLED.startswith(beginning) else []
    with libraries.opened(library) as reader:
        return reader.names(beginning)


def some_names(beginning: str, library: str | None) -> list[str]:
    """Returns up to three names that begin so; none where no library can tell."""
    beginning = beginning[:_LONGEST_NAME]
    if not beginning or not libraries.has_library(library):
        return []
    try:
        return names(beginning, library)[:_MOST_MEANT]
    except QaError:
        return []


def shown(found: Document) -> "Note":
    """Returns a note of which document is shown."""
    from qa_cli.model.notes import Note  # noqa: PLC0415 (only who has something to say needs it)

    return Note("showing", (found.name,))


def in_doubt(typed: str | None, found: Document, library: str | None) -> bool:
    """Returns whether a reader may take the document that was found for another one.

    That is so where there is a library and it was not named in full, nor by its file.
    """
    if typed == found.name or (typed is not None and is_file(typed)):
        return False
    return libraries.has_library(library)


def looks_like_file(name: str) -> bool:
    """Returns whether a name can only be that of a file, be it there or not."""
    return "." in name or os.sep in name


def is_file(name: str) -> bool:
    """Returns whether a name is that of a file, a pipe or standard input, and not of a folder."""
    from qa_cli.reading.files import STANDARD_INPUT  # noqa: PLC0415 (only a name pays for it)

    if name == STANDARD_INPUT:
        return True
    try:
        return Path(name).exists() and not Path(name).is_dir()
    except (OSError, ValueError):
        return False


def _of_library(name: str, library: str | None, revision: int | None) -> Document:
    if not libraries.has_library(library):
        return _bundled(name, revision, nearest=[libraries.BUNDLED])
    with libraries.opened(library) as reader:
        try:
            return reader.document(name, revision)
        except NoSuchDocumentError:
            alike = reader.names(name[:_ALIKE], _MOST_ALIKE) if name else []
    return _bundled(name, revision, alike=alike)


def _bundled(
    name: str,
    revision: int | None,
    *,
    alike: Sequence[str] = (),
    nearest: Sequence[str] = (),
) -> Document:
    """Returns the bundled document, if that is meant by a name that the library does not know.

    Raises:
        NoSuchDocumentError: It is not; `alike` are names that it is compared with for suggestions,
            and without any the suggestions are `nearest`.
        UnreadableDataError: The name looks like that of a file, which is not there.
    """
    from qa_cli.text import fuzzy  # noqa: PLC0415 (only a name that the library does not know)

    typed = name[:_LONGEST_NAME]
    known: dict[str, list[str]] = {}
    for one in (*alike, libraries.BUNDLED):  # only as much of a name as was typed is compared
        known.setdefault(one[: len(typed)], []).append(one)
    resolved = fuzzy.resolve(typed, known, part="beginning", edits=0)
    if libraries.BUNDLED in resolved.meant and revision is None:
        return libraries.bundled()
    if looks_like_file(name):
        read(name)  # says why it is not a file
    raise NoSuchDocumentError(name, resolved.suggestions or nearest)


def _doubts(name: str, reading: "Reading") -> list["Note"]:
    """Returns what was guessed about a file, and whether all of it could be matched."""
    from qa_cli.model.diagnostics import beside_unanswered  # noqa: PLC0415 (loaded by the reader)
    from qa_cli.model.notes import Note  # noqa: PLC0415 (only who has something to say needs it)

    notes = [Note("warning", (name, one.kind, *one.words)) for one in reading.warnings]
    if problems := beside_unanswered(reading.problems):
        notes.append(Note("problems in file", (name,), (len(problems),)))
    return notes
