"""Decides which sectors of which countries were asked for, in one document or in the library."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_cli.errors import UsageError
from qa_cli.model.document import Country, Document, Sector
from qa_cli.model.results import Sectors
from qa_cli.operations import documents, libraries
from qa_cli.places import gazetteer
from qa_cli.places.resolver import countries
from qa_cli.text import fuzzy
from qa_cli.text.display import listed
from qa_cli.text.tokenizer import fold

_AND = re.compile(" (?:en|and|et) ")
_SHORTEST_PART = 4  # letters of a part of a sector's name
_MOST_NAMED = 20  # countries or sectors that a sentence names

Placed = tuple[Document, Country]


class Scope(NamedTuple):
    """The documents whose sectors are asked for: one, or those of the `library` that list any."""

    documents: tuple[Document, ...]
    library: bool

    @property
    def here(self) -> str:
        """What sentences call it."""
        return "the library" if self.library else "this document"

    def listed(self) -> list[Placed]:
        """Returns the countries with sectors, each with the document that lists them."""
        return [
            (document, country) for document in self.documents for country in document.countries
        ]

    def names(self) -> str:
        """Returns the English names of the countries with sectors, or "no country"."""
        found = dict.fromkeys(country.translation or country.name for _, country in self.listed())
        return listed(list(found)[:_MOST_NAMED]) or "no country"


def choose(scope: Scope, words: Sequence[str], sector: str | None) -> tuple[Sectors, list[str]]:
    """Returns the countries asked for with their sectors, and what to say of them on stderr.

    Without `words` these are all countries; `sector` leaves only those that list it.

    Raises:
        AmbiguousCountryError: A word names several countries.
        UnknownCountryError: A word names none.
    """
    named = countries(words, f"{scope.here} lists sectors for {scope.names()}")
    notes = [country.note for country in named if country.note]
    known: dict[str, list[Placed]] = {}
    for placed in scope.listed():
        known.setdefault(placed[1].code, []).append(placed)
    notes += [_unlisted(scope, country.code) for country in named if country.code not in known]
    chosen = [placed for country in named for placed in known.get(country.code, ())]
    if not words:
        chosen = scope.listed()
        notes += [] if chosen else [f"{scope.here} lists no sectors for any country"]
    if sector is not None:
        wanted, note = sectors(scope, sector)
        notes += [note] if note else []
        chosen = [*_listing(chosen, wanted)]
        if not chosen:
            notes.append(_listed_nowhere(scope, sector))
    return _result(scope, chosen, named=bool(words) and sector is None), notes


def _result(scope: Scope, chosen: Sequence[Placed], *, named: bool) -> Sectors:
    """Returns the countries chosen: those of one document, or each with the one that lists it."""
    documents = {document.name: document for document, _ in chosen}
    if not scope.library or len(documents) == 1:
        only = next(iter(documents.values())) if scope.library else scope.documents[0]
        return Sectors(only, tuple(country for _, country in chosen), named)
    found = tuple(country if named else country._replace(facts=()) for _, country in chosen)
    return Sectors(None, found, True, tuple(document for document, _ in chosen))


def _listing(chosen: Iterable[Placed], wanted: Container[Sector]) -> Iterator[Placed]:
    """Yields the countries that list a wanted sector, with those sectors and nothing else."""
    for document, country in chosen:
        left = tuple(sector for sector in country.sectors if sector in wanted)
        if left:
            yield document, country._replace(sectors=left, facts=())


def _listed_nowhere(scope: Scope, sector: str) -> str:
    names = {item.name: None for _, country in scope.listed() for item in country.sectors}
    some = ", ".join([*names][:_MOST_NAMED]) + (", ..." if len(names) > _MOST_NAMED else "")
    return f'no country asked for lists "{sector}"; the sectors are: {some}'


def sectors(scope: Scope, word: str) -> tuple[frozenset[Sector], str | None]:
    """Returns the sectors that `word` names, and a note if it was mended.

    A sector is named by its name or a part of it, in the document's language or in English.
    """
    names = _sector_names(scope)
    typed = fold(word)
    if not typed:
        raise UsageError("--sector names nothing", "give a name, as in: qa sectors --sector oil")
    if typed in names:
        return frozenset(names[typed]), None
    parts = [name for name in names if len(typed) >= _SHORTEST_PART and typed in name]
    if parts:
        return frozenset(sector for name in parts for sector in names[name]), None
    for edits in (1, 2):
        if near := fuzzy.mend(typed, names, edits):
            found = dict.fromkeys(sector for name in near for sector in names[name])
            return frozenset(found), f"{word} -> {listed([sector.name for sector in found])}"
    return frozenset(), None


def _unlisted(scope: Scope, code: str) -> str:
    """Returns why no sectors are listed for a country, and for which they are."""
    label = gazetteer.label(code)
    rest = f"it lists sectors for {scope.names()}"
    if scope.library:
        return f"no document in the library lists sectors for {label}; {rest}"
    from qa_cli import search  # noqa: PLC0415 (only a country without sectors pays for it)

    memory = search.Memory(*scope.documents)
    where = next(search.mentions(code, label, memory), None)
    if where is None:
        return f"this document does not name {label}; {rest}"
    part = f"{where.part} {where.number}" if where.number else where.part
    printed = where.matches[0].matched
    return f'this document names {label} ("{printed}", {part}) but lists no sectors for it; {rest}'


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


def scope(document: str | None, library: str | None) -> tuple[Scope, list[str]]:
    """Returns the documents whose sectors are asked for, and what to say of them.

    Raises:
        QaError: As `sources.document` and `sources.opened` say.
    """
    if document is not None or not libraries.has_library(library):
        found, notes = documents.document(document, library)
        absent = libraries.missing(library) if document is None else []
        return Scope((found,), library=False), [*absent, *notes]
    with libraries.opened(library) as reader:
        return Scope(tuple(reader.with_sectors()), library=True), []
