"""Is it the same person: the name that an article gives, and what a document prints of a speaker?

A document prints a name ("JAN JAMBON"), one with an office or a party ("minister De Boer
(Financiën)"), several, or only an office ("de minister van Financiën"), which is no name.
"""

import re
from collections.abc import Sequence

from qa_cli.text.fuzzy import has_run
from qa_cli.text.tokenizer import fold

# An office with what it is of ("Vlaams minister van Onderwijs, Cultuur en Wetenschap").
_OFFICE = re.compile(
    r"[\w-]*(?i:minist|staatssecr|secr[eé]tair|secretar)[\w-]*"
    r"(?:\s+(?:van|voor|of|for|f[uü]r|de|des|du|der|en|et|and|und)\b[^,;()]*"
    r"(?:(?:,[^,;()]*){1,8}?\s(?:en|et|and|und)\s[^,;()]*)?)?"
)
_PARTY = re.compile(r"\([^()]*(?:\)|$)")
_FOR_OTHERS = re.compile(r"\s(?:au nom d\w*|on behalf of|namens|im namen)\b.*", re.IGNORECASE)
_SEVERAL = re.compile(r"[;,]|\s(?:en|et|und|and|[-–])\s")
_BODIES = re.compile(
    r"council|commissi|kommission|regering|regierung|gouvern|kabinet"
    r"|cabinet|fraktion|fractie|college|\bstaten|\bamts?\b"
)
_MINISTRY = re.compile(r"ministeri(?:e\b|um)|ministere\b|ministry\b")
_NO_NAMES = frozenset(
    [
        *("de", "het", "la", "le", "les", "the", "der", "die", "das", "heer", "mevrouw", "lid"),
        *("vlaams", "vlaamse", "federaal", "waals", "brussels", "m", "mme", "dr"),
    ]
)
_PARTICLES = frozenset(("van", "de", "von", "du", "of"))


def stated(printed: str) -> list[list[str]]:
    """Returns the folded words of each name that a document states, without office and party."""
    text = printed.lower() if printed.isupper() else printed
    bare = _FOR_OTHERS.sub("", _PARTY.sub(" ", text))
    if _MINISTRY.search(fold(bare)):
        return []
    each = (fold(one) for one in _SEVERAL.split(_OFFICE.sub(" ", bare)))
    return [
        words
        for one in each
        if not _BODIES.search(one)
        and (words := [word for word in one.split() if word not in _NO_NAMES])
    ]


def is_called(printed: str | None, name: str) -> bool:
    """Returns whether a document prints a name for its speaker, or for one of several.

    A name may leave first names out, or add them, a party or an office ("Jambon van Financiën").
    """
    typed = fold(name).split()
    if not typed or not printed:
        return False
    shorter = next((at for at, word in enumerate(typed) if at and word in _PARTICLES), len(typed))
    ways = (typed, typed[:shorter])
    whole = [fold(one).split() for one in printed.split(";")]
    return any(_has_all(own, way) for own in whole for way in ways) or any(
        _is_longer(own, way) for own in stated(printed) for way in ways
    )


def _has_all(own: Sequence[str], words: Sequence[str]) -> bool:
    """Returns whether a name has all of some words; a single letter is an initial."""
    # "Yes¸ilgöz", as some files have it, is two words.
    return all(_has(own, word) for word in words) or has_run(own, "".join(words))


def _has(own: Sequence[str], word: str) -> bool:
    return word in own or (len(word) == 1 and any(one.startswith(word) for one in own))


def _is_longer(own: Sequence[str], words: Sequence[str]) -> bool:
    """Returns whether some words are a name with more: first names for its initials, a party."""
    initials = [word for word in own if len(word) == 1]
    more = [word for word in words if word not in own]
    if not all(word in words for word in own if len(word) > 1):
        return False
    return not (initials and more) or any(word.startswith(initials[0]) for word in more)
