"""Finds the countries that a text names, by their names, adjectives and inhabitants.

A text of a thousand words has thousands of runs that might be a name, so that all names are held
ready by their first word.
"""

import functools
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from qa_cli.places import gazetteer
from qa_cli.text.tokenizer import Word, split

Names = dict[str, list[tuple[tuple[str, ...], str]]]


def countries(texts: Iterable[tuple[str, str]], words: AbstractSet[str]) -> set[str]:
    """Returns the codes of the countries that any of `texts` names in a reader's language.

    Each text comes with itself folded; `words` are the folded words of all: mostly, they spell no
    name. Only words with a capital count. The longest name counts and not a shorter one in it:
    Zuid-Soedan is not Soedan.
    """
    names = _names()
    spelt = [
        f" {' '.join(name)} "
        for first in names.keys() & words
        for name, _ in names[first]
        if words >= set(name)
    ]
    return {
        code
        for text, folded in texts
        if any(name in f" {folded} " for name in spelt)
        for code in _named(text, names)
    }


def _named(text: str, names: Names) -> Iterator[str]:
    words = split(text)
    at = 0
    while at < len(words):
        name = _name(names, words, at) if text[words[at].start].isupper() else None
        if name and gazetteer.is_country(name[1]):
            yield name[1]
        at += len(name[0]) if name else 1


def _name(names: Names, words: list[Word], at: int) -> tuple[tuple[str, ...], str] | None:
    """Returns the longest name that stands at a word, with its place."""
    for name, place in names.get(words[at].folded, ()):
        if tuple(word.folded for word in words[at : at + len(name)]) == name:
            return name, place
    return None


@functools.cache
def _names() -> Names:
    """Returns the names of one place each, by their first word, the longest first."""
    named: dict[str, set[str]] = {}
    for spelling in gazetteer.every_spelling():
        named.setdefault(spelling.text, set()).add(spelling.place)
    found: Names = {}
    for text in sorted(named, key=lambda text: (-text.count(" "), text)):
        if len(named[text]) == 1:
            words = tuple(text.split(" "))
            (place,) = named[text]
            found.setdefault(words[0], []).append((words, place))
    return found
