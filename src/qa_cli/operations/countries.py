"""Which countries a reader means, and what to say of a misspelt one."""

from collections.abc import Sequence

from qa_cli.model.notes import Note
from qa_cli.places import gazetteer, resolver


def named(words: Sequence[str]) -> tuple[list[str], list[Note]]:
    """Returns the codes of the countries that `words` name, in order, and what was corrected.

    Raises:
        AmbiguousCountryError: A word names several countries.
        UnknownCountryError: A word names none, nor is it near the name of one.
    """
    found = resolver.countries(words)
    corrected = [
        Note("corrected", (country.typed, gazetteer.label(country.code)))
        for country in found
        if country.corrected
    ]
    return [country.code for country in found], corrected
