"""Which countries and sectors the reader's words name: in any language, by code, or misspelt.

A misspelling is mended only where one name comes nearest; between two, none is guessed.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_cli import places
from qa_cli.errors import AmbiguousCountryError, UnknownCountryError, UsageError
from qa_cli.model import Country, Document, Sector
from qa_cli.results import Sectors
from qa_cli.words import fold, listed

_AND = re.compile(" (?:en|and|et) ")
_SHORTEST_PART = 4  # letters of a part of a sector's name


class Named(NamedTuple):
    """The country that a word names, by its code; `note` says if the word was mended."""

    code: str
    note: str | None = None


def choose(
    document: Document, words: Sequence[str], sector: str | None
) -> tuple[Sectors, list[str]]:
    """Returns the countries asked for with their sectors, and what to say of them on stderr.

    Without `words` these are all countries; `sector` leaves only those that list it.

    Raises:
        AmbiguousCountryError: A word names several countries.
        UnknownCountryError: A word names none.
    """
    named = countries(document, words)
    notes = [country.note for country in named if country.note]
    known = {country.code: country for country in document.countries}
    notes += [unlisted(document, country.code) for country in named if country.code not in known]
    chosen = [known[country.code] for country in named if country.code in known]
    if not words:
        chosen = [*document.countries]
        notes += [] if chosen else ["this document lists no sectors for any country"]
    if sector is not None:
        wanted, note = sectors(document, sector)
        notes += [note] if note else []
        chosen = [*_listing(chosen, wanted)]
        if not chosen:
            notes.append(_listed_nowhere(document, sector))
    return Sectors(document, tuple(chosen), named=bool(words) and sector is None), notes


def _listing(chosen: Iterable[Country], wanted: Container[Sector]) -> Iterator[Country]:
    """Yields the countries that list a wanted sector, with those sectors and nothing else."""
    for country in chosen:
        left = tuple(sector for sector in country.sectors if sector in wanted)
        if left:
            yield country._replace(sectors=left, facts=())


def _listed_nowhere(document: Document, sector: str) -> str:
    names = {item.name: None for country in document.countries for item in country.sectors}
    return f'no country asked for lists "{sector}"; the sectors are: {", ".join(names)}'


def countries(document: Document, words: Sequence[str]) -> list[Named]:
    """Returns the countries that `words` name, in order; a name may take several words.

    Raises:
        AmbiguousCountryError: A word names several countries.
        UnknownCountryError: A word names none.
    """
    found: dict[str, Named] = {}
    for name in _together(words):
        country = _country(document, name)
        found.setdefault(country.code, country)
    return [*found.values()]


def sectors(document: Document, word: str) -> tuple[frozenset[Sector], str | None]:
    """Returns the document's sectors that `word` names, and a note if it was mended.

    A sector is named by its name or a part of it, in the document's language or in English.
    """
    from qa_cli import search  # noqa: PLC0415 (only --sector pays for it)

    names = _sector_names(document)
    typed = fold(word)
    if not typed:
        raise UsageError("--sector names nothing", "give a name, as in: qa sectors --sector oil")
    if typed in names:
        return frozenset(names[typed]), None
    parts = [name for name in names if len(typed) >= _SHORTEST_PART and typed in name]
    if parts:
        return frozenset(sector for name in parts for sector in names[name]), None
    for edits in (1, 2):
        if near := search.mend(typed, names, edits):
            found = dict.fromkeys(sector for name in near for sector in names[name])
            return frozenset(found), f"{word} -> {listed([sector.name for sector in found])}"
    return frozenset(), None


def unlisted(document: Document, code: str) -> str:
    """Returns why the document lists no sectors for a country, and for which it does."""
    from qa_cli import search  # noqa: PLC0415 (only a country without sectors pays for it)

    label = places.label(code)
    where = next(search.mentions(code, label, search.Memory(document)), None)
    first = f"this document does not name {label}"
    if where:
        part = f"{where.part} {where.number}" if where.number else where.part
        printed = where.matches[0].matched
        first = f'this document names {label} ("{printed}", {part}) but lists no sectors for it'
    return f"{first}; it lists sectors for {listed(_listed(document)) or 'no country'}"


def _together(words: Sequence[str]) -> Iterator[str]:
    """Yields the words, those together that only together name a country ("south korea")."""
    at = 0
    while at < len(words):
        for length in range(min(places.LONGEST_NAME, len(words) - at), 1, -1):
            name = " ".join(words[at : at + length])
            if any(map(places.is_country, places.find(name))):
                yield name
                at += length
                break
        else:
            yield words[at]
            at += 1


def _country(document: Document, name: str) -> Named:
    places_named = places.find(name, stated=True)
    named = [place for place in places_named if places.is_country(place)]
    if len(named) == 1:
        return Named(named[0])
    if named:
        raise AmbiguousCountryError(name, [*map(_labelled, named)])
    if places_named:  # England is spelt right and is no country: it is not mended into Estonia
        raise UnknownCountryError(name, (), _listed(document))
    return _mended(document, name)


def _mended(document: Document, name: str) -> Named:
    """Returns the one country whose name comes nearest to a misspelt one.

    Names that readers do not write themselves count last, and only where no other name is near.
    """
    from qa_cli import search  # noqa: PLC0415 (only a misspelt name pays for it)

    typed = fold(name)
    read, foreign = places.names(read=True), places.names(read=False)
    for edits in (1, 2):
        if mended := _countries(search.mend(typed, read, edits), read):
            return _only(name, mended)
    nearest = _countries(search.nearest(typed, read), read)
    mended = _countries(search.mend(typed, foreign, 1), foreign)
    if mended and set(nearest) <= set(mended):
        return _only(name, mended)
    raise UnknownCountryError(name, [*map(places.label, nearest)], _listed(document))


def _only(name: str, mended: Sequence[str]) -> Named:
    """Returns the one country that a misspelt name was mended into."""
    if len(mended) > 1:
        raise AmbiguousCountryError(name, [*map(_labelled, mended)])
    return Named(mended[0], f"{name} -> {places.label(mended[0])}")


def _listed(document: Document) -> list[str]:
    """Returns the English names of the countries with sectors."""
    return [country.translation or country.name for country in document.countries]


def _countries(names: Iterable[str], known: Mapping[str, Iterable[str]]) -> list[str]:
    """Returns the countries that the names name, each once."""
    return list(dict.fromkeys(place for name in names for place in known[name]))


def _labelled(code: str) -> str:
    return f"{places.label(code)} ({code})"


def _sector_names(document: Document) -> dict[str, list[Sector]]:
    """Returns each name of a sector, and each part of one, folded, with the sectors it names.

    The parts are what "en", "and" or "et" joins, and the words long enough to mean something.
    """
    names: dict[str, list[Sector]] = {}
    for country in document.countries:
        for sector in country.sectors:
            for name in filter(None, (sector.name, sector.translation)):
                whole = fold(name)
                words = (word for word in whole.split(" ") if len(word) >= _SHORTEST_PART)
                for part in {whole, *_AND.split(whole), *words}:
                    names.setdefault(part, []).append(sector)
    return names
