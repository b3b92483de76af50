"""Of what kind a word is where it stands: a number with its sign and unit, a negation, a name."""

import re
from collections.abc import Sequence

from qa_cli.search.quotations import vocabulary
from qa_cli.search.quotations.words import APOSTROPHE, Word

_SENTENCE_START = re.compile(r"(?:^|[.?!:;…\n][\s\"'“”„«»‘’()\[\]–—-]*|[\"“„«‘][\s]*)$")
_BEFORE = 12  # characters before a word in which the end of a sentence is looked for
_SHORTEST_OPPOSITE = 4  # letters of a word that a beginning turns into its opposite
_TITLE = re.compile(r"(?:Herr|Herrn|Frau|Dr\.|\w*[Mm]inister(?:in)?|\w*[Kk]anzler(?:in)?)\s+$")
_TITLE_BEFORE = 30
_GERMAN = "de"


def negates(words: Sequence[Word]) -> bool:
    """Returns whether any of the words is a negation."""
    return negations(words) > 0


def is_unit(words: Sequence[Word]) -> bool:
    """Returns whether the second of two words is the unit of the first, a number."""
    before, word = words
    counts = before.kind == "number" or before.key in vocabulary.AMOUNTS
    return counts and word.key in vocabulary.UNITS


def negations(words: Sequence[Word]) -> int:
    """Returns how many of the words negate."""
    return sum(is_negation(words, at) for at in range(len(words)))


def is_number(words: Sequence[Word], at: int) -> bool:
    """Returns whether a word is a number, a sign of one, or a unit beside one."""
    word = words[at]
    if word.kind == "number" or word.key in vocabulary.AMOUNTS:
        return True
    if word.kind == "sign":
        return word.key in vocabulary.AMOUNT_SIGNS or _is_beside_number(words, at)
    if word.key not in vocabulary.UNITS:
        return False
    while at and (words[at - 1].key == "/" or words[at - 1].key in vocabulary.UNITS):
        at -= 1  # km/u
    before = words[max(0, at - 2) : at]
    return any(one.kind == "number" or one.key in vocabulary.COUNTS for one in before)


def _is_beside_number(words: Sequence[Word], at: int) -> bool:
    """Returns whether a sign is beside a number or unit: -3, km/u, but neither C++ nor en/of."""
    return any(
        word.kind == "number" or word.key in vocabulary.UNITS
        for word in words[max(0, at - 1) : at + 2]
    )


def is_negation(words: Sequence[Word], at: int) -> bool:
    """Returns whether a word negates; in French also n', in English also n't."""
    key = words[at].key
    if key == "n":
        return _keys(words, at + 1, at + 2) == [APOSTROPHE]
    if key == "t":
        return _keys(words, at - 1, at) == [APOSTROPHE] and words[at - 2].key.endswith("n")
    if key.endswith("n") and _keys(words, at + 1, at + 3) == [APOSTROPHE, "t"]:
        return True
    return key in vocabulary.NEGATIONS


def _keys(words: Sequence[Word], first: int, end: int) -> list[str]:
    return [word.key for word in words[max(0, first) : end]]


def opposites(gone: Sequence[str], new: Sequence[str]) -> set[str]:
    """Returns the words that were turned into their opposites: mogelijk, onmogelijk."""
    return {
        key
        for one in gone
        for other in new
        for word, negated in ((one, other), (other, one))
        for beginning in vocabulary.NEGATING_BEGINNINGS
        if len(word) >= _SHORTEST_OPPOSITE and negated == beginning + word
        for key in (word, negated)
    }


def is_name(word: Word, text: str, language: str) -> bool:
    """Returns whether a word is printed as a name: in capitals, or with one inside a sentence."""
    printed = text[word.start : word.end]
    if word.kind != "word" or not printed[:1].isupper():
        return False
    if len(printed) > 1 and printed.isupper():
        return True
    if language == _GERMAN:  # which prints every noun so
        return bool(_TITLE.search(text[max(0, word.start - _TITLE_BEFORE) : word.start]))
    before = text[max(0, word.start - _BEFORE) : word.start]
    return not _SENTENCE_START.search(before)
