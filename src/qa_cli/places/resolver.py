"""Which countries a reader's words name: in any language, by code, or misspelt.

A misspelt name is corrected only where one country comes nearest; between two, none is chosen.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.errors.names import AmbiguousCountryError, UnknownCountryError
from qa_cli.places import gazetteer
from qa_cli.text import fuzzy
from qa_cli.text.fuzzy import Resolved
from qa_cli.text.tokenizer import fold


class Named(NamedTuple):
    """The country that `typed` names, by its code; `corrected`, if `typed` was misspelt."""

    code: str
    typed: str
    corrected: bool = False


def countries(words: Sequence[str]) -> list[Named]:
    """Returns the countries that `words` name, in order; a name may take several words.

    Raises:
        AmbiguousCountryError: A word names several countries.
        UnknownCountryError: A word names none, nor is it near the name of one.
    """
    found: dict[str, Named] = {}
    for name in _together(words):
        country = _country(name)
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


def _country(typed: str) -> Named:
    places = gazetteer.find(typed, stated=True)
    named = [place for place in places if gazetteer.is_country(place)]
    if named:
        return Named(_only(typed, named), typed)
    if places:  # England is spelt right and is not a country: it is not corrected to Estonia
        raise UnknownCountryError(typed, ())
    resolved = _misspelt(fold(typed))
    if not resolved.meant:
        raise UnknownCountryError(typed, [*map(gazetteer.label, resolved.suggestions)])
    return Named(_only(typed, resolved.meant), typed, corrected=True)


def _misspelt(typed: str) -> Resolved[str]:
    """Returns the countries whose names come nearest to a misspelt one.

    Names that readers do not write themselves count last, and only where no other name is near.
    """
    read = fuzzy.resolve(typed, gazetteer.names(read=True))
    if read.meant:
        return read
    foreign = fuzzy.resolve(typed, gazetteer.names(read=False), edits=1)
    return foreign if set(read.suggestions) <= set(foreign.meant) else read


def _only(typed: str, codes: Sequence[str]) -> str:
    """Returns the one country that a name may mean; raises an error if there are several."""
    if len(codes) > 1:
        raise AmbiguousCountryError(typed, [*map(_labelled, codes)])
    return codes[0]


def _labelled(code: str) -> str:
    return f"{gazetteer.label(code)} ({code})"
