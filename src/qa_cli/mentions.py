"""Finds the countries that a text names, by their names, adjectives and inhabitants.

A text of a thousand words has thousands of runs that might be a name, so that all names are held
ready by their first word.
"""

import functools
from collections.abc import Iterable

from qa_cli import places
from qa_cli.words import Word, fold, split

Names = dict[str, list[tuple[tuple[str, ...], str]]]


def countries(texts: Iterable[str]) -> set[str]:
    """Returns the codes of the countries that any of `texts` names in a reader's language.

    Only words with a capital count. Of a longer name the shorter in it does not: Zuid-Soedan is not
    Soedan.
    """
    names = _names()
    found = set()
    for text in texts:
        words = split(text) if _may_name(names, fold(text)) else []
        at = 0
        while at < len(words):
            name = _name(names, words, at) if text[words[at].start].isupper() else None
            if name and places.is_country(name[1]):
                found.add(name[1])
            at += len(name[0]) if name else 1
    return found


def _may_name(names: Names, folded: str) -> bool:
    """Returns whether a name stands in a folded text, whatever its capitals: mostly none does."""
    return any(
        f" {' '.join(name)} " in f" {folded} "
        for first in names.keys() & set(folded.split(" "))
        for name, _ in names[first]
    )


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
    for form in places.every_form():
        named.setdefault(form.text, set()).add(form.place)
    found: Names = {}
    for text in sorted(named, key=lambda text: (-text.count(" "), text)):
        if len(named[text]) == 1:
            words = tuple(text.split(" "))
            (place,) = named[text]
            found.setdefault(words[0], []).append((words, place))
    return found
