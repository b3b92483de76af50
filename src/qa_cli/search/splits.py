"""Where a word may be printed as several: "Noord Zee" for noordzee, "12 bis" for 12bis.

By chance stop words stand beside any other: "conflict en" is no "conflicten", nor "in richting" an
"inrichting". So no stop word ends a word, and one begins it only where the word is not found.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import chain, groupby, product

from qa_cli.model.index import Vocabulary, Words
from qa_cli.search.inflection import variants
from qa_cli.search.stop_words import STOP_WORDS

_LONG = 4  # letters of a part that may stand by itself at either end
_SHORTEST_TAIL = 2  # letters of the last part
_LONGEST = 60  # letters of a word
ARTICLES = frozenset(("bis", "ter"))  # of a law, after its number; stop words elsewhere
PARTICLES = frozenset(("van", "von"))  # before a name
AFTER_PARTICLE = frozenset(("de", "den", "der"))


def splits(letters: str, vocabulary: Vocabulary) -> list[Words]:
    """Returns the ways to split `letters` into words of the vocabulary."""
    if len(letters) > _LONGEST:
        return []
    apart = [*_at_digits(letters), *_into_short(letters), *_into_name(letters)]
    long = range(_LONG, len(letters) - _LONG + 1)
    outer = (part for end in long for part in (letters[:end], letters[end:]))
    held = vocabulary.held({*outer, *chain.from_iterable(apart)})
    found = [*_into_long(letters, held), *(words for words in apart if held.issuperset(words))]
    if any(_is_plain(words[0]) for words in apart) and _is_held(letters, vocabulary):
        return [words for words in found if not _is_plain(words[0]) or words[0] in PARTICLES]
    return list(dict.fromkeys(found))


def _is_held(letters: str, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.held({letters, *variants(letters)}))


def _at_digits(letters: str) -> Iterator[Words]:
    """Yields a number and the letters beside it: 12bis, covid19; but not "4 de"."""
    words = tuple("".join(run) for _, run in groupby(letters, str.isdecimal))
    if len(words) == 2 and not any(map(_is_plain, words)):  # noqa: PLR2004 (one boundary)
        yield words


def _into_long(letters: str, held: AbstractSet[str]) -> Iterator[Words]:
    """Yields the ways to split `letters` into two or three words, the outer ones not short."""
    ends = range(_LONG, len(letters) - _LONG + 1)
    heads = [end for end in ends if letters[:end] in held]
    tails = [start for start in ends if letters[start:] in held]
    for end, start in ((end, start) for end in heads for start in tails if end <= start):
        between = (letters[end:start],) if end < start else ()
        yield letters[:end], *between, letters[start:]


def _into_short(letters: str) -> Iterator[Words]:
    """Yields the ways to split `letters` with a short word at one end: noord zee, e mail."""
    last = len(letters) - _SHORTEST_TAIL
    for end in (*range(1, _LONG), *range(len(letters) - _LONG + 1, last + 1)):
        words = letters[:end], letters[end:]
        if max(map(len, words)) >= _LONG and not _is_plain(words[1]):
            yield words


def _into_name(letters: str) -> Iterator[Words]:
    """Yields the ways to split `letters` into a name and two words before it: van den broeck."""
    for first, second in product(sorted(PARTICLES), sorted(AFTER_PARTICLE)):
        rest = letters.removeprefix(first + second)
        if len(rest) >= _LONG and rest != letters:
            yield first, second, rest


def _is_plain(word: str) -> bool:
    """Returns whether a word stands beside any other one."""
    return word in STOP_WORDS and word not in ARTICLES
