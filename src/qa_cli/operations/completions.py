"""What a shell may offer for what is typed so far: names, with what tells them apart.

Shells put in what they offer as it is, so that nothing offered has a space: several words are
joined by hyphens, which every command reads as spaces.
"""

from collections.abc import Iterable, Iterator, Sequence

from qa_cli.library import filters, order
from qa_cli.operations import libraries
from qa_cli.text.tokenizer import fold

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

    Raises:
        LibraryError: The library cannot be read.
    """
    if not libraries.has_library(library):
        return []
    with libraries.opened(library) as reader:
        return _offered(_words(reader.values(field)), beginning)


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


def sectors(beginning: str, document: str | None, library: str | None) -> list[Offer]:
    """Returns the sectors that documents list and that begin so, with their English names.

    Raises:
        QaError: As `list_sectors.open_scope` says.
    """
    from qa_cli.operations.list_sectors import open_scope  # noqa: PLC0415 (only sectors need it)

    scope, _ = open_scope(document, library)
    found = (
        (hyphened(name), sector.translation or "")
        for _, country in scope.listed()
        for sector in country.sectors
        for name in filter(None, (sector.name, sector.translation))
    )
    return _offered(found, beginning)


def hyphened(name: str) -> str:
    """Returns the words of a name in small letters, joined by hyphens."""
    return "-".join(name.casefold().replace("'", " ").replace("’", " ").split())


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
