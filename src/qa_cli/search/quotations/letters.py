"""How the letters of a word are compared where folding them would make another word of it.

Search folds "würde" and "wurde" to the same letters, and rightly so: it is better to find too much.
Of a quotation, these are two words, in German always; and in French "condamné" and "condamne" are
wherever a text prints accents at all (without them, as on old screens, nobody can tell).
"""

import re
import unicodedata

from qa_cli.text.tokenizer import fold

_GERMAN, _FRENCH = "de", "fr"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue"})
_UMLAUT = re.compile("[äöüÄÖÜ\u0308]")
_APART = re.compile("([aouAOU])\u00a8")  # as some PDF files have an umlaut
_WHOLE = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö", "U": "Ü"}
_ACCENTED = re.compile("[à-öø-ÿ\u0300-\u036f]")
_SOFT_HYPHEN = "\u00ad"  # it is read over


def prints_accents(text: str, language: str) -> bool:
    """Returns whether accents tell words apart in a text: small letters of French have some."""
    return language == _FRENCH and bool(_ACCENTED.search(text))


def with_whole_letters(text: str, language: str) -> str:
    """Returns a text of the same length in which no umlaut stands apart from its letter."""
    if language != _GERMAN or "\u00a8" not in text:
        return text
    return _APART.sub(lambda letter: f"{_WHOLE[letter[1]]}{_SOFT_HYPHEN}", text)


def key(printed: str, folded: str, language: str, *, accents: bool) -> str:
    """Returns what a `printed` word is compared by; `folded` is what search compares.

    With `accents`, those of French count, but for the ones that are often left out in print: of
    capitals, and of a word's first letter.
    """
    if printed.isascii():
        return folded
    if language == _GERMAN and _UMLAUT.search(printed):
        return fold(unicodedata.normalize("NFC", printed).translate(_UMLAUTS)) or folded
    if accents and _ACCENTED.search(printed):
        letters = unicodedata.normalize("NFC", printed)
        return "".join(
            one if at and one.islower() and _is_accented(one) else fold(one)
            for at, one in enumerate(letters)
        )
    return folded


def _is_accented(letter: str) -> bool:
    return len(unicodedata.normalize("NFD", letter)) > 1
