"""Reads what a reader typed into a search: words, "quoted phrases" and -words to leave out."""

import re
from typing import NamedTuple

from qa_cli.errors import EmptyQueryError
from qa_cli.words import split

_QUOTES = dict.fromkeys(map(ord, "“”„‟«»"), '"')
_TOKEN = re.compile(r'(?P<minus>-?)"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+)')


class Term(NamedTuple):
    """One thing to look for: `words` are its folded words, which stand one after another.

    A typed word holds several where a hyphen or apostrophe parts it ("staakt-het-vuren"); a
    `phrase` was quoted and is matched exactly.
    """

    text: str
    words: tuple[str, ...]
    phrase: bool = False


class Query(NamedTuple):
    """What was typed, and the terms that a passage must hold (`terms`) and must not (`without`)."""

    text: str
    terms: tuple[Term, ...]
    without: tuple[Term, ...] = ()
    exact: bool = False


def parse(text: str, *, exact: bool = False) -> Query:
    """Returns the query that `text` spells.

    Raises:
        EmptyQueryError: It names nothing to look for.
    """
    terms: dict[Term, None] = {}
    without: dict[Term, None] = {}
    for token in _TOKEN.finditer(text.translate(_QUOTES)):
        word = token["word"] or ""
        minus = bool(token["minus"]) or (len(word) > 1 and word[0] == "-" and word[1].isalnum())
        shown = word.removeprefix("-") if minus else word or token["phrase"].strip()
        if words := tuple(part.folded for part in split(token["phrase"] or word)):
            term = Term(shown or token["phrase"].strip(), words, phrase=token["phrase"] is not None)
            (without if minus else terms)[term] = None
    if not terms:
        raise EmptyQueryError
    return Query(text, tuple(terms), tuple(without), exact)
