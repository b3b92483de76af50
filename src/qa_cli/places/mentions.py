"""Finds the countries that a text names, by their names, adjectives and inhabitants.

Only words with a capital count. Of a longer name the shorter in it does not: Zuid-Soedan is not
Soedan.
"""

import functools
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from qa_cli.places import gazetteer
from qa_cli.text.tokenizer import Word, split

Name = tuple[str, ...]  # folded words
Names = dict[str, list[tuple[Name, str]]]


def countries(texts: Iterable[tuple[str, str]], words: AbstractSet[str]) -> set[str]:
    """Returns the codes of the countries that any of `texts` names in a reader's language.

    Each text comes with itself folded; `words` are the folded words of all: mostly, they spell no
    name. Names of several countries count for none.
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


def first(text: str, country: str) -> str | None:
    """Returns the first words of `text` that name `country` (a code), as printed; None without.

    A name that it has in common with another country counts. Only names of this one country are
    looked up, which takes a twentieth of the time that it takes to hold all of them ready.
    """
    names = sorted({tuple(one.text.split(" ")) for one in gazetteer.spellings(country)}, key=len)
    words = split(text)
    folded = [word.folded for word in words]
    for at, word in enumerate(words):
        if text[word.start].isupper():
            for name in reversed(names):
                if _is_at(folded, at, name) and not _within_longer(folded, at, name, country):
                    return text[word.start : words[at + len(name) - 1].end]
    return None


def _is_at(folded: Sequence[str], at: int, name: Name) -> bool:
    return at >= 0 and tuple(folded[at : at + len(name)]) == name


def _within_longer(folded: Sequence[str], at: int, name: Name, country: str) -> bool:
    """Returns whether a name is part of a longer one of another place here."""
    return any(
        longer[before : before + len(name)] == name and _is_at(folded, at - before, longer)
        for longer in gazetteer.wider(" ".join(name), country)
        for before in range(len(longer) - len(name) + 1)
    )


def _named(text: str, names: Names) -> Iterator[str]:
    """Yields the countries that `text` names."""
    words = split(text)
    at = 0
    while at < len(words):
        name = _name(names, words, at) if text[words[at].start].isupper() else None
        if name and gazetteer.is_country(name[1]):
            yield name[1]
        at += len(name[0]) if name else 1


def _name(names: Names, words: list[Word], at: int) -> tuple[Name, str] | None:
    """Returns the longest name that begins with the word at `at`, and its place."""
    for name, place in names.get(words[at].folded, ()):
        if tuple(word.folded for word in words[at : at + len(name)]) == name:
            return name, place
    return None


@functools.cache
def _names() -> Names:
    """Returns the names of one place each, by their first word, the longest first.

    A text of a thousand words has thousands of runs of words that might be a name, for which all
    are held ready.
    """
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
