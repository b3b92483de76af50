"""Folds text and splits it into words, with offsets into the original.

Search, country names and the choice between names all compare *folded* words, so that
"Azerbaïdjan", "AZERBAIDJAN" and "azerbaïdjan" are one word. The offsets lead back to the
original, which alone is ever shown.
"""

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# Letters that Unicode's compatibility decomposition (NFKD) leaves whole, as readers type them.
_LETTERS = {
    "ə": "e",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "œ": "oe",
    "æ": "ae",
    "þ": "th",
    "ŧ": "t",
}
# Apostrophes that Unicode counts as letters; they separate words as every apostrophe does.
_APOSTROPHES = frozenset("ʹʻʼʽʾʿˈ")
# A sign at the end of a word that makes it another: C is neither C# nor C++. In a folded word these
# are their full-width forms, which no index takes for punctuation.
_SIGN = re.compile(r"(?<=[0-9A-Za-z])(?:#|\+{1,2})(?![\w#+])")
_FULL_WIDTH = {"#": "\uff03", "+": "\uff0b"}
_SIGNS = frozenset(_FULL_WIDTH.values())
# The soft hyphen and the zero-width joiners stand inside words and are not read.
_INSIDE_WORDS = frozenset("\u00ad\u200c\u200d\u2060")
_REMEMBERED = 256  # texts
# Most texts can be written in this code page, and are then folded byte by byte, in half the time.
_PAGE = "cp1252"
_SHORTEST_PAGE = 100  # characters of a text for which the table of its bytes is worth making


class Word(NamedTuple):
    """A folded word and where it is: `text[start:end]` of the original folds to `folded`."""

    folded: str
    start: int
    end: int


def split(text: str) -> list[Word]:
    """Returns the words of `text` in order, folded, with their offsets into `text`.

    A word is a run of letters, digits and their combining marks, and of a sign at its end (C#);
    everything else (spaces, hyphens, apostrophes, punctuation) separates words.
    """
    letters = _lettered(_signed(text))
    words = (Word(word[0], *word.span()) for word in _WORD.finditer(letters))
    if _SEVERAL not in letters:
        return list(words)
    return [Word(own, *at) for own, at in _with_several(letters, text)]


def sequence(text: str) -> list[str]:
    """Returns the folded words of `text`, with "" between paragraphs, which no phrase spans."""
    found: list[str] = []
    for paragraph in _signed(text).split("\n\n"):
        found += [""] if found else []
        found += _folded(paragraph).split()
    return found


def spans(text: str) -> list[tuple[int, int]]:
    """Returns where in `text` the words of `sequence` begin and end."""
    found: list[tuple[int, int]] = []
    start = 0
    for paragraph in text.split("\n\n"):
        own = _spans(paragraph)
        found += [(start, start)] if found else []
        found += ((at + start, end + start) for at, end in own) if start else own
        start += len(paragraph) + len("\n\n")
    return found


def unspaced(text: str) -> Iterator[tuple[str, ...]]:
    """Yields the runs of words joined by a single non-space character: de-escalatie, 25.000."""
    for printed in _folded(_signed(text)).split("\n"):
        if " " in printed.strip(" "):
            for run in printed.split("  "):
                words = tuple(run.split())
                if len(words) > 1:
                    yield words


@functools.lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """Returns the folded words of `text`, separated by single spaces.

    The last texts are remembered: the paragraphs of a document are folded for its name, for what
    it is known by, and for its index.
    """
    return " ".join(_folded(_signed(text)).split())


def slug(text: str, longest: int = 60) -> str:
    """Returns the words of `text` in ASCII, joined by hyphens, of at most `longest` letters.

    It is cut between words where that leaves one.
    """
    words = fold(text).encode("ascii", "ignore").decode().split()
    whole = "-".join(words)
    if len(whole) <= longest:
        return whole
    return whole[: longest + 1].rpartition("-")[0] or whole[:longest]


def _spans(text: str) -> list[tuple[int, int]]:
    letters = _lettered(_signed(text))
    if _SEVERAL in letters:
        return [at for _, at in _with_several(letters, text)]
    return [word.span() for word in _WORD.finditer(letters)]


def _with_several(letters: str, text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yields the words of a text, and where they are, of which some letters fold to several."""
    signed = _signed(text)
    for word in _WORD.finditer(letters):
        if folded := signed[slice(*word.span())].translate(_FOLDED):
            yield folded, word.span()


def _lettered(text: str) -> str:
    """Returns `text` with each character as `_LETTER` has it."""
    return _bytewise(text) or text.translate(_LETTER)


def _signed(text: str) -> str:
    """Returns `text` with the signs that end a word in their full-width forms: equally long."""
    if "#" not in text and "+" not in text:
        return text
    return _SIGN.sub(lambda sign: "".join(_FULL_WIDTH[one] for one in sign[0]), text)


def _folded(text: str) -> str:
    """Returns `text` with each character as `_FOLDED` has it."""
    return _bytewise(text) or text.translate(_FOLDED)


def _bytewise(text: str) -> str | None:
    """Returns `text` as `_folded` does, if it is long and each of its characters folds to one."""
    if len(text) < _SHORTEST_PAGE:
        return None
    try:
        page = text.encode(_PAGE)
    except UnicodeEncodeError:
        return None
    table, uneven = _bytes_folded()
    return None if uneven.search(page) else page.translate(table).decode("ascii")


@functools.cache
def _bytes_folded() -> tuple[bytes, re.Pattern[bytes]]:
    """Returns what each byte of the code page folds to, and a pattern of those that it does not."""
    folded = [_FOLDED[ord(letter)] for letter in map(_character, range(256))]
    is_even = [len(one) == 1 and one.isascii() for one in folded]
    table = bytes(ord(one) if even else 0 for one, even in zip(folded, is_even, strict=True))
    uneven = bytes(byte for byte in range(256) if not is_even[byte])
    return table, re.compile(b"[" + re.escape(uneven) + b"]")


def _character(byte: int) -> str:
    return bytes([byte]).decode(_PAGE, "replace")


class _Folded(dict[int, str]):
    """Maps a code point to the letters it is compared by (none, one or several), or to a separator.

    White space becomes a line feed, all else between words a space.
    """

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character in _SIGNS:
            self[code] = character
        elif _is_in_word(character):
            lower = unicodedata.normalize("NFKD", character).casefold()
            plain = (
                _LETTERS.get(letter, letter) for letter in unicodedata.normalize("NFKD", lower)
            )
            self[code] = "".join(filter(str.isalnum, plain))
        else:
            self[code] = "\n" if character.isspace() else " "
        return self[code]


class _Letter(dict[int, str]):
    """Maps a code point to what `_Folded` does where that is one character.

    Most text folds letter by letter, and so in one pass that keeps the offsets; `_SEVERAL` stands
    for a code point that does not: ß is two letters, a combining accent none.
    """

    def __missing__(self, code: int) -> str:
        folded = _FOLDED[code]
        self[code] = folded if len(folded) == 1 else _SEVERAL
        return self[code]


def _is_in_word(character: str) -> bool:
    return character in _INSIDE_WORDS or (
        unicodedata.category(character)[0] in "LMN" and character not in _APOSTROPHES
    )


_FOLDED = _Folded()
_LETTER = _Letter()
_SEVERAL = "\x00"
_WORD = re.compile(r"[^ \n]+")
