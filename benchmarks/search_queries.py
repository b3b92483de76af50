"""Seeded queries of every kind that readers type, each with the passages that are right.

What is right is found without the code under test: by the words of the passages alone.
"""

import random
import re
import string
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.passages import Passage
from qa_cli.text.tokenizer import fold

RAREST = 5  # passages that a word of a query may be in
LETTERS = 5  # the fewest of a word of a query
ERRORS = 0.6  # the share of words with a typing error, of queries of several words
QUESTIONS = {"nl": ("hoeveel", "zijn", "er", "wat", "de"), "fr": ("combien", "de", "quels", "sont")}
MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "fr": "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
}
_ACRONYM = re.compile(r"(?<![\w.])[A-Z]{3,5}(?![\w.])")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{3})+(?![\w.,])")

Key = tuple[str, str, int | None]


class Asked(NamedTuple):
    """What is typed, and the passages of which one is right."""

    typed: str
    right: frozenset[Key]


class Texts:
    """The passages of one language, with what each word is in."""

    def __init__(self, passages: dict[Key, Passage], language: str) -> None:
        self.language = language
        self.printed = {key: passage.text for key, passage in passages.items()}
        self.folded = {key: f" {fold(text)} " for key, text in self.printed.items()}
        self.holding: dict[str, set[Key]] = {}
        for key, text in self.folded.items():
            for word in text.split():
                self.holding.setdefault(word, set()).add(key)
        self.rare = {
            key: sorted(word for word in set(text.split()) if self.is_rare(word))
            for key, text in self.folded.items()
        }
        self.places = sorted((key for key, words in self.rare.items() if words), key=str)

    def is_rare(self, word: str) -> bool:
        """Returns whether a word is long, plain, and in few passages."""
        plain = len(word) >= LETTERS and word.isascii() and word.isalpha()
        return plain and len(self.holding[word]) <= RAREST

    def with_all(self, words: Sequence[str]) -> frozenset[Key]:
        """Returns the passages that hold all of the words."""
        return frozenset(set.intersection(*(self.holding[word] for word in words)))

    def saying(self, *phrases: str) -> frozenset[Key]:
        """Returns the passages that hold one of the folded phrases."""
        padded = [f" {phrase} " for phrase in phrases]
        return frozenset(
            key for key, text in self.folded.items() if any(phrase in text for phrase in padded)
        )


def one_word(texts: Texts, randomly: random.Random, errors: int, shortest: int) -> Iterator[Asked]:
    """Yields a rare word each, with as many typing errors."""
    while True:
        word = randomly.choice(texts.rare[randomly.choice(texts.places)])
        if len(word) >= shortest:
            typed = word
            for _ in range(errors):
                typed = mistyped(typed, randomly)
            yield Asked(typed, texts.with_all([word]))


def several(texts: Texts, randomly: random.Random) -> Iterator[Asked]:
    """Yields one to three rare words of one passage, six in ten with a typing error."""
    while True:
        known = texts.rare[randomly.choice(texts.places)]
        words = randomly.sample(known, min(len(known), randomly.randint(1, 3)))
        typed = (mistyped(word, randomly) if randomly.random() < ERRORS else word for word in words)
        yield Asked(" ".join(typed), texts.with_all(words))


def one_too_many(texts: Texts, randomly: random.Random) -> Iterator[Asked]:
    """Yields three words of one passage and one of another, or of none."""
    while True:
        here, there = randomly.sample(texts.places, 2)
        if len(texts.rare[here]) > 2:  # noqa: PLR2004 (three words are typed)
            words = randomly.sample(texts.rare[here], 3)
            other = randomly.choice([*texts.rare[there], absent_word(texts, randomly)])
            typed = [*words, other]
            randomly.shuffle(typed)
            yield Asked(" ".join(typed), texts.with_all(words))


def questions(texts: Texts, randomly: random.Random) -> Iterator[Asked]:
    """Yields four words of one passage among words that every question holds."""
    content = {
        key: sorted(
            word
            for word in set(texts.folded[key].split())
            if len(word) >= LETTERS and word.isalpha() and len(texts.holding[word]) <= 40  # noqa: PLR2004
        )
        for key in texts.places
    }
    places = [key for key in texts.places if len(content[key]) > 3]  # noqa: PLR2004
    while True:
        words = randomly.sample(content[randomly.choice(places)], 4)
        first, second = randomly.sample(QUESTIONS[texts.language], 2)
        yield Asked(f"{first} {' '.join(words)} {second}", texts.with_all(words))


def acronyms(texts: Texts, randomly: random.Random) -> Iterator[Asked]:
    """Yields an acronym with dots that is printed without."""
    found = sorted({word for text in texts.printed.values() for word in _ACRONYM.findall(text)})
    known = [word for word in found if len(texts.holding.get(word.lower(), ())) in range(1, 30)]
    while known:
        word = randomly.choice(known)
        dotted = "".join(f"{letter}." for letter in word)
        yield Asked(dotted, texts.saying(word.lower(), " ".join(word.lower())))


def numbers(texts: Texts, randomly: random.Random) -> Iterator[Asked]:
    """Yields a number of thousands in one of three spellings."""
    found = sorted({word for text in texts.printed.values() for word in _NUMBER.findall(text)})
    while found:
        number = randomly.choice(found)
        spellings = (number, number.replace(".", ""), number.replace(".", " "))
        right = texts.saying(fold(number), number.replace(".", ""))
        yield Asked(randomly.choice(spellings), right)


def dates(texts: Texts, randomly: random.Random) -> Iterator[Asked]:
    """Yields a date that is printed with the name of its month, in numbers."""
    names = MONTHS[texts.language].split()
    printed = re.compile(rf" (\d{{1,2}}) ({'|'.join(names)}) ((?:19|20)\d\d) ")
    found = sorted({date for text in texts.folded.values() for date in printed.findall(text)})
    while found:
        day, name, year = randomly.choice(found)
        month = names.index(name) + 1
        spellings = [
            *(f"{day} {name} {year}", f"{day} {month} {year}", f"{int(day):02} {month:02} {year}"),
            *(f"{int(day):02} {name} {year}", f"{year} {month:02} {int(day):02}"),
            *(f"{day} {month:02} {year}", f"{int(day):02} {month} {year}"),
        ]
        typed = randomly.choice((f"{day}/{month}/{year}", f"{year}-{month:02}-{int(day):02}"))
        yield Asked(typed, texts.saying(*spellings))


def compounds(texts: Texts, randomly: random.Random) -> Iterator[Asked]:
    """Yields a rare compound that is typed as its two parts, without the letter that links them."""
    known = set(texts.holding)
    parted = [
        (word, word[:at].removesuffix(link), word[at:])
        for word in sorted(known)
        if texts.is_rare(word)
        for at in range(4, len(word) - 3)
        for link in ("", "s", "en")
        if word[:at].endswith(link)
        and len(word[:at].removesuffix(link)) > 3  # noqa: PLR2004
        and {word[:at].removesuffix(link), word[at:]} <= known
    ]
    while parted:
        word, first, last = randomly.choice(parted)
        yield Asked(f"{first} {last}", texts.saying(word, f"{first} {last}"))


def absent_word(texts: Texts, randomly: random.Random) -> str:
    """Returns an invented word that no word of the texts holds."""
    syllables = ["zwa", "kri", "mol", "tup", "vex", "gno", "bir", "fas", "lud", "pey", "jor", "sni"]
    while True:
        word = "".join(randomly.sample(syllables, 3))
        if not any(word in known for known in texts.holding):
            return word


def mistyped(word: str, randomly: random.Random) -> str:
    """Returns `word` with one typing error, not in its first letter."""
    at = randomly.randrange(1, len(word) - 1)
    letter = randomly.choice(string.ascii_lowercase)
    return randomly.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        )
    )


Kind = Callable[[Texts, random.Random], Iterator[Asked]]
KINDS: dict[str, Kind] = {
    "exact": lambda texts, randomly: one_word(texts, randomly, 0, LETTERS),
    "one typo": lambda texts, randomly: one_word(texts, randomly, 1, LETTERS),
    "two typos": lambda texts, randomly: one_word(texts, randomly, 2, 9),
    "several words": several,
    "one too many": one_too_many,
    "plain question": questions,
    "compound apart": compounds,
    "date": dates,
    "number": numbers,
    "acronym": acronyms,
}
__all__ = ["KINDS", "Asked", "Key", "Texts", "absent_word", "mistyped"]
