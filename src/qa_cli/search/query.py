"""Reads what a reader typed into a search: words, "quoted phrases" and -words to leave out."""

import re
from typing import NamedTuple

from qa_cli.errors.queries import EmptyQueryError, LongQueryError
from qa_cli.search import numbers
from qa_cli.search.stop_words import STOP_WORDS
from qa_cli.text.tokenizer import split

MOST_WORDS = 50
_OPERATORS = frozenset(("AND", "OR", "NOT"))
_QUOTES = dict.fromkeys(map(ord, "“”„‟«»"), '"')
_TOKEN = re.compile(
    r'(?P<minus>(?:(?<=\s)|^)[-–−])?(?:"(?P<phrase>[^"]*)(?:"|$)|(?P<word>[^\s"]+))'
)

_Key = tuple[tuple[str, ...], bool, str | None]


class Term(NamedTuple):
    """One thing to look for: `words` are its folded words, which come one after another.

    A typed word holds several where a hyphen or apostrophe separates them ("staakt-het-vuren"); a
    `phrase` was quoted and is matched exactly.
    """

    text: str
    words: tuple[str, ...]
    phrase: bool = False

    @property
    def number(self) -> str | None:
        """The term as a number with a sign in it or beside it, or with one in it: "1,5", "20%"."""
        return self.text if numbers.is_signed(self.text) else None

    @property
    def is_stop_word(self) -> bool:
        """Whether it says nothing of what is asked for: "hoeveel", "de"; a phrase never is one."""
        return not self.phrase and STOP_WORDS.issuperset(self.words)


class Query(NamedTuple):
    """What was typed, and the terms that a passage must hold (`terms`) and must not (`without`).

    `operators` are those of other search engines that were typed, as they were: `qa` has none of
    them, and looks for none of these words.
    """

    text: str
    terms: tuple[Term, ...]
    without: tuple[Term, ...] = ()
    exact: bool = False
    operators: tuple[str, ...] = ()


def parse(text: str, *, exact: bool = False) -> Query:
    """Returns the query that `text` spells.

    Raises:
        EmptyQueryError: It names nothing to look for.
        LongQueryError: It names more than `MOST_WORDS` words.
    """
    terms: dict[_Key, Term] = {}
    without: dict[_Key, Term] = {}
    operators: dict[str, None] = {}
    alone: dict[_Key, Term] = {}
    for token in _TOKEN.finditer(numbers.with_signs_beside(text.translate(_QUOTES))):
        phrase = token["phrase"] is not None
        typed = token["phrase"] if phrase else token["word"]
        words = split(typed)
        if words:
            shown = numbers.with_signs(typed, words[0].start, words[-1].end)
            term = Term(shown, tuple(word.folded for word in words), phrase)
            key = term.words, phrase, term.number
            if typed in _OPERATORS and not phrase and not token["minus"]:
                operators[typed] = None
                alone.setdefault(key, term)
                continue
            (without if token["minus"] else terms).setdefault(key, term)
            if "*" in typed and not phrase:
                operators[typed] = None
    if not terms:
        terms, operators = alone, {}  # the word is all that was asked for
    if not terms:
        raise EmptyQueryError(only_without=bool(without))
    count = sum(len(words) for words, *_ in (*terms, *without))
    if count > MOST_WORDS:
        raise LongQueryError(count, MOST_WORDS)
    return Query(text, tuple(terms.values()), tuple(without.values()), exact, tuple(operators))
