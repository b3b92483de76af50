"""Lists mentions of other questions: what a document cites, what cites it, and what is missing."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from qa_cli.library.filters import called, chosen, identified
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.model.references import Reference, References
from qa_cli.operations import documents, libraries, mentions
from qa_cli.operations.resolution import Register, agrees, candidate, joined
from qa_cli.text.tokenizer import fold

if TYPE_CHECKING:
    from qa_cli.library.reader import Reader
    from qa_cli.library.texts import Text
    from qa_cli.model.catalogue import Listed

_AFTER_LETTER = re.compile(r"(?<=[A-Z])(?=\d)")


def list_references(
    name: str | None, library: str | None = None, *, missing: bool = False
) -> tuple[References, list[Note]]:
    """Returns the mentions of and in the document of this name, or those in the whole library.

    With `missing`, only those of what the library does not hold; and what to say of it.

    Raises:
        LibraryError: The library cannot be read.
        QaError: As `documents.find` says.
    """
    if name is None:
        found, notes = all_references(library), libraries.absent(library)
    else:
        document, notes = documents.find(name, library)
        found = references_of(document, library)
    found = found.missing() if missing else found
    return found, notes if found.cites or found.cited_by else [*notes, Note("no references")]


def all_references(library: str | None = None) -> References:
    """Returns the mentions in all documents of the library, in the order of their names.

    Raises:
        LibraryError: The library cannot be read.
    """
    with libraries.opened(library) as reader:
        listed = list(reader.documents())
        register = _of(listed)
        by_name = {one.name: one for one in listed}
        found = _of_texts(reader.texts(), by_name, register)
        return References(None, tuple(sorted(found, key=lambda one: one.document)))


def references_of(document: Document, library: str | None = None) -> References:
    """Returns what a document cites and what cites it, of what the library holds.

    Raises:
        LibraryError: The library cannot be read.
    """
    with libraries.opened(library) as reader:
        cites = tuple(_cites(document, reader))
        return References(document.name, cites, tuple(_cited_by(document, reader)))


def cited(document: Document, library: str | None = None) -> tuple[Reference, ...]:
    """Returns what a document cites; raises as `references_of` does."""
    with libraries.opened(library) as reader:
        return tuple(_cites(document, reader))


def _cites(document: Document, reader: "Reader") -> Iterator[Reference]:
    metadata, language = document.metadata, document.language
    own = candidate(document.name, metadata, language)
    numbers = [question.number for question in document.questions]
    found = [
        (passage, mention)
        for passage in document.passages()
        if passage.part != "title"
        for mention in mentions.find(passage.text, metadata, language, numbers)
        if not agrees(mention, own)
    ]
    register = _register(
        reader,
        {mention.number for _, mention in found if mention.number},
        {mention.identifier for _, mention in found if mention.identifier},
    )
    for passage, mention in found:
        state, held = register.resolve(mention)
        lines = passage.lines
        yield Reference(document.name, passage.part, passage.number, lines, mention, state, held)


def _cited_by(document: Document, reader: "Reader") -> Iterator[Reference]:
    metadata = document.metadata
    own = candidate(document.name, metadata, document.language)
    stated = [*filter(None, [metadata.number]), *_spellings(metadata.identifier or "")]
    texts = dict.fromkeys(text for one in stated for text in reader.texts(fold(one).split()))
    others = [text for text in texts if text.document != document.name]
    by_name = _listed(reader, {text.document for text in others})
    register = _register(reader, {metadata.number or ""}, {joined(metadata.identifier or "")})
    for found in _of_texts(others, by_name, register):
        if own.name in found.held or agrees(found.mention, own):
            yield found


def _spellings(identifier: str) -> list[str]:
    """Returns "2024Z01234" and "2024Z 01234" for either of them; [] for ""."""
    one_word = joined(identifier)
    return list(dict.fromkeys(filter(None, (one_word, _AFTER_LETTER.sub(" ", one_word)))))


def _of_texts(
    texts: Iterable["Text"], by_name: dict[str, "Listed"], register: Register
) -> Iterator[Reference]:
    for text in texts:
        if text.part == "title":
            continue
        listed = by_name[text.document]
        own = candidate(listed.name, listed.metadata, listed.language)
        numbers = range(1, listed.questions + 1)
        for mention in mentions.find(text.text, listed.metadata, listed.language, numbers):
            if not agrees(mention, own):
                state, held = register.resolve(mention)
                where = (text.part, text.number, text.lines)
                yield Reference(text.document, *where, mention, state, held)


def _register(reader: "Reader", numbers: Iterable[str], identifiers: Iterable[str]) -> Register:
    """Returns the documents that have one of these numbers or identifiers."""
    by_number = reader.documents(chosen({"number": sorted(numbers)}))
    by_identifier = reader.documents(identified(sorted(identifiers)))
    found = {one.name: one for one in chain(by_number, by_identifier)}
    return _of(found.values())


def _of(documents: Iterable["Listed"]) -> Register:
    return Register(candidate(one.name, one.metadata, one.language) for one in documents)


def _listed(reader: "Reader", names: Iterable[str]) -> dict[str, "Listed"]:
    wanted = sorted(names)
    return {one.name: one for one in reader.documents(called(wanted))} if wanted else {}
