"""Texts that make a regular expression work: made of the expression itself.

For each part that may stand many times, a text in which it does, and which then does not match.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_MANY = 15  # times from which a part is long enough to cost
_PREFERRED = (" aA1.", "aA1 .", "1 aA.", "A1a .", "\ta1A.")  # which character stands for a class
_CLASSES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
_OTHERS = "\t-,;:!?()[]«»\"'*_#>/\\@\n\u00e9"


def attacks(pattern: re.Pattern[str], length: int) -> Iterator[str]:
    """Yields texts of about `length` characters, each once, that begin as the pattern does."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE | re.UNICODE)
    seen: set[str] = set()
    for preferred in _PREFERRED:
        for before, many in _repeated(tree, preferred):
            if not many:
                continue
            for text in (
                before + many * (length // len(many)) + "\0",
                before + many * (length // len(many)) + "z",
                (before + many) * (length // len(before + many)) + "\0",
                many * (length // len(many)) + "\0",
            ):
                if text not in seen:
                    seen.add(text)
                    yield text


def _repeated(tree: Any, preferred: str, before: str = "") -> Iterator[tuple[str, str]]:
    """Yields the parts that may stand many times, each with what stands before it."""
    for operation, argument in tree:
        if operation in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
            _, most, body = argument
            if most >= _MANY:
                yield before, _sample(body, preferred)
            yield from _repeated(body, preferred, before)
        for branch in _branches(operation, argument):
            yield from _repeated(branch, preferred, before)
        before += _sample([(operation, argument)], preferred)


def _branches(operation: Any, argument: Any) -> Sequence[Any]:
    if operation is sre.BRANCH:
        return list(argument[1])
    if operation is sre.SUBPATTERN:
        return [argument[3]]
    if operation is sre.ATOMIC_GROUP:
        return [argument]
    if operation is sre.ASSERT:
        return [argument[1]]
    return []


def _sample(tree: Any, preferred: str) -> str:  # noqa: C901 (one case for each part of a pattern)
    """Returns a short text that a pattern matches, as far as one can be told without trying."""
    text = ""
    for operation, argument in tree:
        if operation is sre.LITERAL:
            text += chr(int(argument))
        elif operation is sre.NOT_LITERAL:
            text += next(one for one in preferred if ord(one) != argument)
        elif operation is sre.ANY:
            text += preferred[0]
        elif operation is sre.IN:
            text += _character(argument, preferred)
        elif operation in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
            least, most, body = argument
            text += _sample(body, preferred) * max(least, min(most, 1 if least else 0))
        elif operation is sre.BRANCH:
            text += _sample(argument[1][0], preferred)
        elif operation is sre.SUBPATTERN:
            text += _sample(argument[3], preferred)
        elif operation is sre.ATOMIC_GROUP:
            text += _sample(argument, preferred)
        elif operation is sre.ASSERT and argument[0] < 0 and not text:
            text += _sample(argument[1], preferred)  # what must stand before
    return text


def _character(members: Any, preferred: str) -> str:
    """Returns a character of a class, the first of those that are preferred."""
    for character in (*preferred, *_OTHERS):
        if _is_in(members, character):
            return str(character)
    return next((one for one in map(chr, range(32, sys.maxunicode)) if _is_in(members, one)), "")


def _is_in(members: Any, character: str) -> bool:
    negated = members[0][0] is sre.NEGATE
    code = ord(character)
    found = any(
        (operation is sre.LITERAL and argument == code)
        or (operation is sre.RANGE and argument[0] <= code <= argument[1])
        or (operation is sre.CATEGORY and re.match(_CLASSES[argument], character) is not None)
        for operation, argument in members
    )
    return bool(found != negated)
