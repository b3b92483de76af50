"""Numbers as readers type them: with the signs in them and beside them, as one thing.

An index holds the digits of "1,5" as two words, and of "20 %" only the digits. So it tells which
passages may hold a number; whether one does is read from its text. When two numbers are the same is
not decided here: `quotations.words` does, for search as for `verify` (docs/verify.md).
"""

import functools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qa_cli.model.index import Words
from qa_cli.text.tokenizer import Word, sequence, spans, split

if TYPE_CHECKING:
    from qa_cli.search.quotations.words import Word as Compared

Span = tuple[int, int]  # offsets into a text, or positions of its first and last word

# Patterns are compiled where they are used: most queries have no number, and wait for none.
_INNER = r".,:/'’\-\u2010-\u2015\u2212"
_BEFORE = "€$£¥§±<>≤≥="
_AFTER = "%‰°º€$£¥"
_JOINT = rf"[0-9][{_INNER}][0-9]"
_SIGN_BEFORE = rf"[{_BEFORE}]\s*$"
_SIGN_AFTER = rf"\s*[{_AFTER}](?!\w)"
_SIGN_APART = (  # not in "5 € 20", which may be either
    rf"(?<![0-9][{_BEFORE}])(?<![0-9]\s[{_BEFORE}])(?<=[{_BEFORE}])\s+(?=[0-9])"
    rf"|(?<=[0-9])\s+(?=[{_AFTER}](?!\w))"
)
_SIGNED = (  # with a sign that means something; "2.5" in "PM2.5" is no number
    rf"[{_BEFORE}]\s*[0-9]|(?<!\w)[0-9]+\s*[{_AFTER}](?!\w)|(?<!\w)[0-9]+[{_INNER}][0-9]"
    r"|(?<!\w)(?<![0-9])[0-9]{1,3}(?:\s[0-9]{3})+(?![0-9])"  # 10 000
)
_BETWEEN = frozenset("-/")  # the signs of ranges and fractions, which may go on: 1-5-2020
_AROUND = 24  # characters of a text around a number that may be part of it
_GROUP = 3  # digits
_MOST_REMEMBERED = 64


def is_signed(text: str) -> bool:
    """Returns whether `text` holds a number with a sign in it or beside it: "1,5", "20 %"."""
    return any(map(str.isdecimal, text)) and re.search(_SIGNED, text) is not None


def with_signs_beside(text: str) -> str:
    """Returns a typed text without the spaces between a number and a sign before or after it."""
    return re.sub(_SIGN_APART, "", text) if any(map(str.isdecimal, text)) else text


def with_signs(text: str, start: int, end: int) -> str:
    """Returns `text[start:end]` with the sign of a number that it begins or ends with: "20%"."""
    if text[start].isdecimal() and (before := re.search(_SIGN_BEFORE, text[:start])):
        start = before.start()
    if text[end - 1].isdecimal() and (after := re.match(_SIGN_AFTER, text[end:])):
        end += after.end()
    return text[start:end]


def parts(text: str) -> list[tuple[str, Words]]:
    """Returns the words of a typed term, each with its folded words; a number is one of them."""
    groups: list[list[Word]] = []
    for word in split(text):
        before = groups[-1][-1].end if groups else 0
        if before and re.fullmatch(_JOINT, text[before - 1 : word.start + 1]):
            groups[-1].append(word)
        else:
            groups.append([word])
    return [
        (with_signs(text, words[0].start, words[-1].end), tuple(word.folded for word in words))
        for words in groups
    ]


def spellings(words: Words) -> list[Words]:
    """Returns the digits of a number as `words`, and as others print them in groups or not."""
    found = [words]
    for past in range(2, len(words) + 1):
        if len(words[past - 1]) != _GROUP or len(words[0]) > _GROUP:
            break
        found.append(("".join(words[:past]), *words[past:]))
    if len(words[0]) > _GROUP:
        found.append((*thousands(words[0]), *words[1:]))
    return found


def thousands(digits: str) -> Words:
    """Returns the digits of a number in groups of three, as they are printed."""
    first = len(digits) % _GROUP or _GROUP
    return (digits[:first], *(digits[at : at + _GROUP] for at in range(first, len(digits), _GROUP)))


def are_one(words: Sequence[str]) -> bool:
    """Returns whether the digits are those of one whole number: 25.000, but not 1,5."""
    return len(words) == 1 or tuple(words) == thousands("".join(words))


class Printed:
    """A text in `language` (ISO 639-1), in which numbers are looked for as they are printed."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self._language = language

    @functools.cached_property
    def words(self) -> list[Span]:
        """Where each word of `tokenizer.sequence` begins and ends."""
        return spans(self.text)

    def where(self, number: str, first: int, last: int) -> Span | None:
        """Returns where `number` stands around words `first` to `last`, its digits; None if not."""
        start, end = self.words[first][0], self.words[last][1]
        begin = max(0, start - _AROUND)
        around = _compared(self.text[begin : end + _AROUND], self._language)
        keys, wanted = [word.key for word in around], _keys(number, self._language)
        size = len(wanted)
        for at in range(len(keys) - size + 1):
            if keys[at : at + size] == wanted and not _goes_on(keys, at, at + size):
                own = around[at].start + begin, around[at + size - 1].end + begin
                if own[0] <= start and end <= own[1]:
                    return own
        return None


def _goes_on(keys: Sequence[str], first: int, past: int) -> bool:
    """Returns whether a range or fraction is only a part of what is printed: 1-5 of 1-5-2020."""
    if _BETWEEN.isdisjoint(keys[first:past]):
        return False
    before, after = keys[first - 1 : first] if first else (), keys[past : past + 1]
    numbers = keys[first][:1].isdecimal(), keys[past - 1][-1:].isdecimal()
    return any(
        is_number and not _BETWEEN.isdisjoint(beside)
        for is_number, beside in zip(numbers, (before, after), strict=True)
    )


@functools.lru_cache(maxsize=_MOST_REMEMBERED)
def _keys(number: str, language: str) -> list[str]:
    return [word.key for word in _compared(number, language)]


def _compared(text: str, language: str) -> "Sequence[Compared]":
    """Returns the words, numbers and signs of a text as quotations are compared."""
    from qa_cli.search.quotations.words import compared  # noqa: PLC0415 (few queries have numbers)

    return compared(text, language).words


def is_printed(number: str, words: Words, text: str, language: str) -> bool:
    """Returns whether `text`, in `language`, prints a number with the digits `words`."""
    printed, folded = Printed(text, language), sequence(text)
    return any(
        tuple(folded[at : at + len(words)]) == words
        and printed.where(number, at, at + len(words) - 1)
        for at, word in enumerate(folded)
        if word == words[0]
    )
