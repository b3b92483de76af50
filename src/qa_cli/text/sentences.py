"""Tells the full stop that ends a sentence from that of an abbreviation, an initial or an ordinal.

Wherever a text is cut into sentences it is asked here: neither "J. Borrell" nor "mevr. De Vries" is
cut. What may be either is taken for no end: a sentence too many shows more, half a name less.
"""

import re
from collections.abc import Iterator

_LONGEST = 20  # characters of a word before a full stop that are looked at
_ALWAYS = frozenset([
    "dhr", "mevr", "mw", "dr", "drs", "mr", "mrs", "ms", "ir", "ing", "prof", "ds", "em", "jhr",
    "jkvr", "mgr", "mme", "mmes", "mlle", "mm", "hr", "frl", "st", "ste", "sr", "jr", "me", "maj",
    "kol", "lt", "gen", "kapt", "sen", "hon", "rt", "rev", "messrs", "dipl", "nr", "nrs", "nos",
    "blz", "pag", "art", "artt", "arts", "hfst", "hfdst", "bijl", "par", "pp", "fig", "vol",
    "afl", "jrg", "ed", "eds", "uitg", "red", "bijv", "bv", "resp", "ca", "ong", "incl", "excl",
    "max", "min", "gem", "vgl", "cf", "zgn", "zg", "evt", "event", "zogen", "div", "versch",
    "betr", "inz", "mln", "mld", "mio", "mrd", "mill", "milj", "dd", "tav", "aub", "tel", "fax",
    "adr", "str", "stb", "stcrt", "trb", "kamerst", "gew", "verg", "bzw", "ggf", "abs", "sog",
    "inkl", "evtl", "zzgl", "einschl", "usf", "vs", "anl", "bspw", "gegr", "geb", "gest", "lfd",
    "zul", "dgl", "env", "éd", "chap", "réf", "boul", "av", "dép", "co", "inc", "ltd", "corp",
    "dept", "govt", "approx",
])  # fmt: skip
_BEFORE_NUMBERS = frozenset([
    "no", "num", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt",
    "oct", "nov", "dec", "dez", "mär", "janv", "févr", "avr", "juil", "juill", "déc", "lid",
    "punt", "sec", "§", "ch", "p",
])  # fmt: skip
# What stands before an ordinal in German: "am 3. März", "im 19. Jahrhundert".
_BEFORE_ORDINALS = frozenset([
    "am", "der", "dem", "den", "des", "vom", "zum", "zur", "im", "ab", "bis", "seit", "das",
    "die", "und", "oder", "beim", "zwischen", "dieses",
])  # fmt: skip
_BEFORE_NAMES = frozenset([
    "dhr", "mevr", "mw", "dr", "drs", "mr", "mrs", "ms", "ir", "ing", "prof", "ds", "jhr", "mgr",
    "mme", "mlle", "hr", "st", "nr", "nrs", "art", "artt", "vgl",
])  # fmt: skip
_MOST_DIGITS = 2  # of an ordinal


def is_abbreviated(text: str, stop: int) -> bool:
    """Returns whether the sign `text[stop]` is the full stop of a word or number, and no end."""
    if text[stop] != ".":
        return False
    start = _start_of_word(text, stop)
    word = text[start:stop]
    if len(word) == 1 and word.isalpha():  # "J. Borrell", "o.a. De", "V.S."; not "van u. De"
        around = text[start - 1 : start], *text[stop + 2 : stop + 4]
        return word.isupper() or "." in around
    lowered = word.casefold()
    if lowered in _ALWAYS:
        return True
    if lowered in _BEFORE_NUMBERS:
        return text[stop + 1 : stop + 3].strip()[:1].isdecimal()
    if word.isdecimal() and len(word) <= _MOST_DIGITS:
        before = text[:start].rstrip()[-_LONGEST:].split()
        return bool(before) and before[-1].casefold() in _BEFORE_ORDINALS
    return False


def sentence_ends(
    pattern: re.Pattern[str], text: str, start: int = 0, *, stop: int = 0
) -> Iterator[re.Match[str]]:
    """Yields the matches, from `start` on, of a pattern for the end of a sentence that are one.

    `stop` says where the sign is that may be of an abbreviation: at the beginning of a match, or at
    -1 from it, where the pattern only looks back at it.
    """
    matches = pattern.finditer(text, start)
    return (one for one in matches if not is_abbreviated(text, one.start() + stop))


def breaks_off(text: str) -> bool:
    """Returns whether a text ends in an abbreviation after which a name or a number always stands.

    That is less than `is_abbreviated`: a paragraph may well end in "V.S." or "option A."
    """
    if text[-1:] != ".":
        return False
    start = _start_of_word(text, len(text) - 1)
    word = text[start:-1]
    if len(word) == 1 and word.isupper():  # "dhr. J." and "P. J."
        before = text[:start].rstrip()
        return before[-1:] == "." and text[start - 1].isspace() and breaks_off(f"{before[-8:]}")
    return word.casefold() in _BEFORE_NAMES


def _start_of_word(text: str, end: int) -> int:
    """Returns where the word that ends at `end` begins; `end` itself where there is none."""
    start = end
    while start > max(0, end - _LONGEST) and text[start - 1].isalnum():
        start -= 1
    return start
