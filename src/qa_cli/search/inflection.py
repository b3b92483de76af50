"""The plain inflections of a word: plurals and adjective endings of Dutch, English and French.

Only regular endings, and only one step from the word, so that no word turns into another one
("bomen" leads to "boom" and "bom", but not from there to "bommen").
"""

import functools
import re
from collections.abc import Iterator

_REMEMBERED = 256  # words; each of a query is asked for several times
_SHORTEST = 3  # letters that must be left of a word
_VOWELS = "aeiou"
_ENDINGS = ("en", "es", "e", "s", "n", "x")
_NOT_AFTER = {"s": ("s",)}  # prijss
_AFTER = {"n": ("e", "l", "r"), "x": ("u",)}  # zonen, Regeln; reseaux: not "ballo" and "ballon"
_SOFTENED = {"f": "v", "s": "z"}  # brief, brieven; reis, reizen
_ORDINALS = ("ste", "de", "e", "th", "st", "nd", "rd", "er", "eme")
_NUMBER = rf"(\d+)(?:{'|'.join(_ORDINALS)})?"
_SWAPS = (("heid", "heden"), ("y", "ies"), ("al", "aux"))


@functools.lru_cache(maxsize=_REMEMBERED)
def variants(word: str) -> frozenset[str]:
    """Returns the folded words that may be another inflection of the folded `word`.

    Those of a number are its ordinals: 34, 34ste, 34th.
    """
    if word[:1].isdecimal() and (digits := re.fullmatch(_NUMBER, word)):
        return frozenset(digits[1] + ending for ending in ("", *_ORDINALS)) - {word}
    stems = set(_stems(word))
    plain = {word.removesuffix(ending) for ending in _ENDINGS if len(word) > _SHORTEST + 1}
    regular = {form for stem in plain & stems for form in _with_endings(stem)}
    every = stems | regular | set(_inflected(word))
    return frozenset(form for form in every if len(form) >= _SHORTEST) - {word}


def _with_endings(stem: str) -> Iterator[str]:
    """Yields `stem` with each ending that goes with its last letter."""
    yield from (stem + ending for ending in _ENDINGS if _goes_with(stem, ending))


def _goes_with(stem: str, ending: str) -> bool:
    return stem.endswith(_AFTER.get(ending, "")) and not stem.endswith(_NOT_AFTER.get(ending, ()))


def _stems(word: str) -> Iterator[str]:
    """Yields what `word` may be an inflection of."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < _SHORTEST or not _goes_with(stem, ending):
            continue
        yield stem
        if ending in {"en", "e"}:
            yield from _hardened(stem)
    for singular, plural in _SWAPS:
        if word.endswith(plural):
            yield word.removesuffix(plural) + singular


def _hardened(stem: str) -> Iterator[str]:
    """Yields how a stem is spelt without its Dutch ending -e or -en: reiz-en, reis."""
    if stem[-1] == stem[-2]:
        yield stem[:-1]  # bommen, bom
    for hard, soft in _SOFTENED.items():
        if stem[-1] == soft:
            yield stem[:-1] + hard
    if stem[-1] not in _VOWELS and stem[-2] in _VOWELS and stem[-3] not in _VOWELS:
        yield stem[:-1] + stem[-2] + stem[-1]  # bomen, boom


def _inflected(word: str) -> Iterator[str]:
    """Yields the inflections of `word`."""
    if len(word) < _SHORTEST:
        return
    yield from _with_endings(word)
    last, before, third = word[-1], word[-2], word[-3]
    soft = [word[:-1] + _SOFTENED[last]] if last in _SOFTENED else []
    if last not in _VOWELS and before in _VOWELS:
        soft.append(word[:-2] + last if before == third else word + last)  # bomen; bommen
    for stem in soft:
        yield from (stem + "e", stem + "en")
    for singular, plural in _SWAPS:
        if word.endswith(singular):
            yield word.removesuffix(singular) + plural
