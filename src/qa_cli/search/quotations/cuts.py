"""Where a text may not be cut, or glued: inside what is one word, or one number, to a reader.

A quotation that begins in "niet-ontvankelijk" after the hyphen, in "-3 %" after the minus sign, or
ends in "can't" before the apostrophe, has words of the source side by side and says something else.
"""

import re
from collections import Counter
from collections.abc import Sequence

from qa_cli.search.quotations import vocabulary
from qa_cli.search.quotations.words import APOSTROPHE, Text, Word

_HYPHENS = frozenset("-\u2010\u2011")
_ELIDED = re.compile(r"[cdjlmnst]|(?:jus|lors|puis|quoi)?qu", re.IGNORECASE)  # l'État, qu'il
_BEFORE_NUMBER = frozenset("-+±<>≤≥≈~€$£¥¢₤₣₽₺₹₩₪₿ƒ§#×÷/")
_AFTER_NUMBER = frozenset("%‰°€$£¥¢₤₣₽₺₹₩₪₿ƒ×÷/-")
_AFTER_NUMBER_WORDS = vocabulary.SCALES | vocabulary.SUFFIXES
_FRACTIONS = re.compile("[¼-¾⅐-⅞]")


def uncut(text: Text) -> list[int]:
    """Returns the numbers of the words before which no quotation of a text begins or ends."""
    pairs = zip(text.words, text.words[1:], strict=False)
    return [at for at, (one, other) in enumerate(pairs, start=1) if _is_one(text, at, one, other)]


def makes_negation(words: Sequence[str], others: Sequence[str]) -> bool:
    """Returns whether words of the same letters, parted otherwise, negate only in one of two texts.

    Words that text extraction glued are the same as the words apart, but "now here" is not
    "nowhere".
    """
    if words == others:
        return False
    own, other = Counter(words), Counter(others)
    only = [[*(one - two).elements()] for one, two in ((own, other), (other, own))]
    return any(
        word in vocabulary.NEGATIONS
        and not any(word in glued for glued in there)
        and not vocabulary.NEGATIONS.intersection(there)
        for here, there in (only, only[::-1])
        for word in here
    )


def _is_one(text: Text, at: int, one: Word, other: Word) -> bool:
    """Returns whether word `at`, which is `other`, is one with the word before it."""
    between = text.text[one.end : other.start]
    if not between:
        elided = one.key == APOSTROPHE and at > 1 and _ELIDED.fullmatch(text.words[at - 2].key)
        return not elided
    if between in _HYPHENS:
        return True
    if not between.isspace():
        return False
    if one.kind == "sign" and other.kind == "number":
        return one.key in _BEFORE_NUMBER
    if other.kind == "word":
        is_number = one.kind == "number" or one.key in vocabulary.NUMBERS
        return is_number and other.key in _AFTER_NUMBER_WORDS
    if one.kind != "number":
        return False
    return bool(_FRACTIONS.match(other.key)) or other.key in _AFTER_NUMBER
