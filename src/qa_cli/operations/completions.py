"""What a shell may offer for what is typed so far: names, with what tells them apart.

Shells put in what they offer as it is, so that nothing offered has a space: several words are
joined by hyphens, which every command reads as spaces.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from qa_cli.library import filters, order
from qa_cli.operations import libraries
from qa_cli.render.phrases import count
from qa_cli.text.tokenizer import fold

if TYPE_CHECKING:
    from qa_cli.model.document import Country

Offer = tuple[str, str]  # what is put in, and what is said of it
_MOST = 100  # more are no help
_SHORTEST = 2  # letters of a word of a name that is offered


def names(beginning: str, library: str | None) -> list[Offer]:
    """Returns documents whose names begin so, with their titles.

    Raises:
        LibraryError: The library cannot be read.
    """
    if not libraries.has_library(library):
        found = [(libraries.BUNDLED, libraries.bundled().title.text)]
        return [offer for offer in found if offer[0].startswith(beginning)]
    with libraries.opened(library) as reader:
        begun = reader.documents(filters.beginning(beginning), _MOST, order.by("name"))
        return [(one.name, one.title) for one in begun]


def words_of(field: str, beginning: str, library: str | None) -> list[Offer]:
    """Returns words of the names in a field of the metadata that begin so, each with a name.

    Those of parliaments are also in the field of chambers.

    Raises:
        LibraryError: The library cannot be read.
    """
    if not libraries.has_library(library):
        return []
    with libraries.opened(library) as reader:
        fields = filters.BODIES if field == "parliament" else (field,)
        names = sorted({name for one in fields for name in reader.values(one)})
        return _offered(_words(names), beginning)


def countries(beginning: str) -> list[Offer]:
    """Returns the Dutch, English and French names of countries that begin so, with the English."""
    from qa_cli.places import gazetteer  # noqa: PLC0415 (only countries need it)

    found = _offered(((hyphened(name), name) for name in gazetteer.names(read=True)), beginning)
    placed = ((offer, name, gazetteer.find(name)[0]) for offer, name in found)
    return [
        (offer, gazetteer.label(place))
        for offer, name, place in placed
        if gazetteer.kind_of(place, name) == "name"
    ]


def listed_countries(beginning: str, document: str | None, library: str | None) -> list[Offer]:
    """Returns the countries with sectors that begin so, in English and as printed.

    Of a document it is said how many sectors it lists for them, of a library in how many documents.
    A shell compares case, so that small letters are offered unless a capital was typed.

    Raises:
        QaError: As `list_sectors.open_scope` says.
    """
    if document is None and libraries.has_library(library):
        with libraries.opened(library) as reader:
            listed = [
                (name, count(documents, "document"))
                for name, documents in reader.listed_countries()
            ]
    else:
        listed = [
            (name, count(len(country.sectors), "sector"))
            for country in _countries(document, library)
            for name in filter(None, (country.translation, country.name))
        ]
    cased = str if beginning[:1].isupper() else str.casefold
    offers = {hyphened(name, cased): said for name, said in listed}
    return [offer for offer in offers.items() if offer[0].startswith(beginning)]


def sectors(beginning: str, document: str | None, library: str | None) -> list[Offer]:
    """Returns the sectors that documents list and that begin so, with their English names.

    Raises:
        QaError: As `list_sectors.open_scope` says.
    """
    if document is None and libraries.has_library(library):
        with libraries.opened(library) as reader:
            listed = reader.listed_sectors()
    else:
        listed = [
            (sector.name, sector.translation)
            for country in _countries(document, library)
            for sector in country.sectors
        ]
    found = (
        (hyphened(name), english or "")
        for printed, english in listed
        for name in filter(None, (printed, english))
    )
    return _offered(found, beginning)


def _countries(document: str | None, library: str | None) -> list["Country"]:
    """Returns the countries with sectors of a document: by default of the bundled one."""
    from qa_cli.operations.list_sectors import open_scope  # noqa: PLC0415 (only sectors need it)

    scope, _ = open_scope(document, library)
    return [country for _, country in scope.listed()]


def hyphened(name: str, cased: Callable[[str], str] = str.casefold) -> str:
    """Returns the words of a name, by default in small letters, joined by hyphens."""
    return "-".join(cased(name).replace("'", " ").replace("’", " ").split())


def _words(known: Sequence[str]) -> Iterator[Offer]:
    for name in known:
        for word in fold(name).split():
            if len(word) >= _SHORTEST and not word.isdecimal():
                yield word, name


def _offered(found: Iterable[Offer], beginning: str) -> list[Offer]:
    """Returns the first that begin so, each once and in order."""
    begun: dict[str, str] = {}
    for offer, said in found:
        if offer.startswith(beginning.casefold()):
            begun.setdefault(offer, said)
    return sorted(begun.items())[:_MOST]
