"""Lists the sectors of the countries that were asked for, in one document or in the library."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_cli.errors.names import UnknownCountryError
from qa_cli.errors.usage import ContradictingOptionsError, NamesNothingError
from qa_cli.model.document import Country, Document, Sector
from qa_cli.model.notes import Note, NoteKind
from qa_cli.model.results import Sectors
from qa_cli.operations import countries, documents, libraries
from qa_cli.operations.filters import NO_FILTERS, Filters, choose
from qa_cli.places import gazetteer
from qa_cli.text import fuzzy
from qa_cli.text.tokenizer import fold

_AND = re.compile(" (?:en|and|et) ")
_SHORTEST_PART = 4  # letters of a part of a sector's name

Placed = tuple[Document, Country]


class Scope(NamedTuple):
    """The documents whose sectors are asked for: one, or those of the `library` that list any."""

    documents: tuple[Document, ...]
    library: bool

    def listed(self) -> list[Placed]:
        """Returns the countries with sectors, each with the document that lists them."""
        return [
            (document, country) for document in self.documents for country in document.countries
        ]

    def names(self) -> list[str]:
        """Returns the English names of the countries with sectors, each once."""
        return [*dict.fromkeys(country.translation or country.name for _, country in self.listed())]


def list_sectors(
    words: Sequence[str] = (),
    *,
    sector: str | None = None,
    document: str | None = None,
    library: str | None = None,
    filters: Filters = NO_FILTERS,
) -> tuple[Sectors, list[Note]]:
    """Returns the countries that `words` name, with their sectors, and what to say of them.

    Without `words` these are all countries; `sector` leaves only those that list it, and `filters`
    only those of the documents that they choose.

    Raises:
        AmbiguousCountryError: A word names several countries.
        UnknownCountryError: A word names none.
        NamesNothingError: `sector` is empty.
        QaError: As `documents.find` and `libraries.opened` say.
    """
    scope, notes = open_scope(document, library, filters)
    placed, more = _choose(scope, words)
    notes += more
    if sector is not None:
        wanted, more = find_sectors(scope, sector)
        placed = list(_listing(placed, wanted))
        notes += more
        if not placed:
            known = dict.fromkeys(item.name for _, one in scope.listed() for item in one.sectors)
            notes.append(Note("unknown sector", (sector, *known)))
    return _result(scope, placed, named=bool(words) and sector is None), notes


def open_scope(
    document: str | None, library: str | None, filters: Filters = NO_FILTERS
) -> tuple[Scope, list[Note]]:
    """Returns the documents whose sectors are asked for, and what to say of them.

    Raises:
        ContradictingOptionsError: Filters are given, and a document too.
        QaError: As `documents.find`, `libraries.opened` and `filters.choose` say.
    """
    if filters != NO_FILTERS:
        if document is not None:
            raise ContradictingOptionsError("--document", filters.options()[0])
        return _chosen(filters, library)
    if document is not None or not libraries.has_library(library):
        found, notes = documents.find(document, library)
        absent = libraries.absent(library) if document is None else []
        return Scope((found,), library=False), [*absent, *notes]
    with libraries.opened(library) as reader:
        return Scope(tuple(reader.with_sectors()), library=True), []


def _chosen(filters: Filters, library: str | None) -> tuple[Scope, list[Note]]:
    """Returns the documents with sectors that `filters` choose, and what to say of that."""
    with libraries.opened(library) as reader:
        chosen, notes = choose(filters, reader)
        names = {listed.name for listed in reader.documents(chosen)}
        found = tuple(one for one in reader.with_sectors() if one.name in names)
        return Scope(found, library=True), [*libraries.absent(library), *notes]


def find_sectors(scope: Scope, word: str) -> tuple[frozenset[Sector], list[Note]]:
    """Returns the sectors that `word` names, and a note if it was corrected.

    A sector is named by its name or a part of it, in the document's language or in English.

    Raises:
        NamesNothingError: `word` holds no letter or digit.
    """
    typed = fold(word)
    if not typed:
        raise NamesNothingError("--sector", word)
    part: fuzzy.Part = "anywhere" if len(typed) >= _SHORTEST_PART else "none"
    resolved = fuzzy.resolve(typed, _sector_names(scope), part=part)
    if resolved.how != "near":
        return frozenset(resolved.meant), []
    return frozenset(resolved.meant), [
        Note("corrected", (word, *(sector.name for sector in resolved.meant)))
    ]


def _choose(scope: Scope, words: Sequence[str]) -> tuple[list[Placed], list[Note]]:
    """Returns the countries that `words` name, or all, each with the document that lists them."""
    if not words:
        none: NoteKind = "no sectors in library" if scope.library else "no sectors in document"
        return scope.listed(), [] if scope.listed() else [Note(none)]
    try:
        codes, notes = countries.named(words)
    except UnknownCountryError as error:
        raise UnknownCountryError(
            error.word, error.nearest, listed=scope.names(), library=scope.library
        ) from None
    known: dict[str, list[Placed]] = {}
    for document, country in scope.listed():
        known.setdefault(country.code, []).append((document, country))
    notes += [_unlisted(scope, code) for code in codes if code not in known]
    return [placed for code in codes for placed in known.get(code, ())], notes


def _unlisted(scope: Scope, code: str) -> Note:
    """Returns why no sectors are listed for a country, and for which they are."""
    from qa_cli.places import mentions  # noqa: PLC0415 (only a country without sectors needs it)

    label = gazetteer.label(code)
    if scope.library:
        return Note("not in library", (label, *scope.names()))
    for document in scope.documents:
        for passage in document.passages():
            if printed := mentions.first(passage.text, code):
                number = () if passage.number is None else (passage.number,)
                words = (label, printed, passage.part, *scope.names())
                return Note("without sectors", words, number)
    return Note("not in document", (label, *scope.names()))


def _listing(placed: Iterable[Placed], wanted: Container[Sector]) -> Iterator[Placed]:
    """Yields the countries that list a wanted sector, with those sectors and nothing else."""
    for document, country in placed:
        left = tuple(sector for sector in country.sectors if sector in wanted)
        if left:
            yield document, country._replace(sectors=left, facts=())


def _result(scope: Scope, placed: Sequence[Placed], *, named: bool) -> Sectors:
    """Returns the countries: those of one document, or each with the document that lists it."""
    documents_of = {document.name: document for document, _ in placed}
    if not scope.library or len(documents_of) == 1:
        only = next(iter(documents_of.values())) if scope.library else scope.documents[0]
        return Sectors(only, tuple(country for _, country in placed), named)
    found = tuple(country if named else country._replace(facts=()) for _, country in placed)
    return Sectors(None, found, True, tuple(document for document, _ in placed))


def _sector_names(scope: Scope) -> dict[str, list[Sector]]:
    """Returns each name of a sector, and each part of one, folded, with the sectors it names.

    The parts are what "en", "and" or "et" joins, and the words long enough to mean something.
    """
    names: dict[str, list[Sector]] = {}
    for _, country in scope.listed():
        for sector in country.sectors:
            for name in filter(None, (sector.name, sector.translation)):
                whole = fold(name)
                words = (word for word in whole.split(" ") if len(word) >= _SHORTEST_PART)
                for part in {whole, *_AND.split(whole), *words}:
                    names.setdefault(part, []).append(sector)
    return names
