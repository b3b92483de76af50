"""Which countries the reader's words name: in any language, by code, or misspelt.

A misspelling is mended only where one name comes nearest; between two, none is guessed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_cli.errors import AmbiguousCountryError, UnknownCountryError
from qa_cli.places import gazetteer
from qa_cli.text import fuzzy
from qa_cli.text.tokenizer import fold


class Named(NamedTuple):
    """The country that a word names, by its code; `note` says if the word was mended."""

    code: str
    note: str | None = None


def countries(words: Sequence[str], hint: str | None = None) -> list[Named]:
    """Returns the countries that `words` name, in order; a name may take several words.

    Raises:
        AmbiguousCountryError: A word names several countries.
        UnknownCountryError: A word names none, nor comes near any; `hint` is then said.
    """
    found: dict[str, Named] = {}
    for name in _together(words):
        country = _country(name, hint)
        found.setdefault(country.code, country)
    return [*found.values()]


def _together(words: Sequence[str]) -> Iterator[str]:
    """Yields the words, those together that only together name a country ("south korea")."""
    at = 0
    while at < len(words):
        for length in range(min(gazetteer.LONGEST_NAME, len(words) - at), 1, -1):
            name = " ".join(words[at : at + length])
            if any(map(gazetteer.is_country, gazetteer.find(name))):
                yield name
                at += length
                break
        else:
            yield words[at]
            at += 1


def _country(name: str, hint: str | None) -> Named:
    places_named = gazetteer.find(name, stated=True)
    named = [place for place in places_named if gazetteer.is_country(place)]
    if len(named) == 1:
        return Named(named[0])
    if named:
        raise AmbiguousCountryError(name, [*map(_labelled, named)])
    if places_named:  # England is spelt right and is no country: it is not mended into Estonia
        raise UnknownCountryError(name, (), hint)
    return _mended(name, hint)


def _mended(name: str, hint: str | None) -> Named:
    """Returns the one country whose name comes nearest to a misspelt one.

    Names that readers do not write themselves count last, and only where no other name is near.
    """
    typed = fold(name)
    read, foreign = gazetteer.names(read=True), gazetteer.names(read=False)
    for edits in (1, 2):
        if mended := _countries(fuzzy.mend(typed, read, edits), read):
            return _only(name, mended)
    nearest = _countries(fuzzy.nearest(typed, read), read)
    mended = _countries(fuzzy.mend(typed, foreign, 1), foreign)
    if mended and set(nearest) <= set(mended):
        return _only(name, mended)
    raise UnknownCountryError(name, [*map(gazetteer.label, nearest)], hint)


def _only(name: str, mended: Sequence[str]) -> Named:
    """Returns the one country that a misspelt name was mended into."""
    if len(mended) > 1:
        raise AmbiguousCountryError(name, [*map(_labelled, mended)])
    return Named(mended[0], f"{name} -> {gazetteer.label(mended[0])}")


def _countries(names: Iterable[str], known: Mapping[str, Iterable[str]]) -> list[str]:
    """Returns the countries that the names name, each once."""
    return list(dict.fromkeys(place for name in names for place in known[name]))


def _labelled(code: str) -> str:
    return f"{gazetteer.label(code)} ({code})"
