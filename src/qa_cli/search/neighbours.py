"""Neighbouring terms of a query that are one thing: a place, a date, a number, or a word."""

import re
from collections.abc import Iterator, Sequence

from qa_cli.model.index import Collection, Vocabulary
from qa_cli.places import gazetteer
from qa_cli.search import dates, numbers, tiers
from qa_cli.search.query import Term
from qa_cli.search.splits import AFTER_PARTICLE, ARTICLES, PARTICLES
from qa_cli.search.tiers import Alternative

_MOST_JOINED = 3  # neighbouring words that may spell one
# Before a word of two letters or more: "d'un" and "qu'il", but no Dutch "m'n".
_APOSTROPHES = frozenset("'’ʼ")
_ELIDED = r"(?:[cdjlmnst]|qu|(?:jus|lors|puis|quoi)qu)['’ʼ](?=\w{2})"
_ENDING = r"(?<=\w{2})['’ʼ]s$"
_PARTS = frozenset((*ARTICLES, *PARTICLES, *AFTER_PARTICLE))  # stop words that may be parts too
_SHORTEST_STOP_WORD = 4  # letters of one that may be a part of a word


def grouped(terms: Sequence[Term], collection: Collection) -> Iterator[Term]:
    """Yields the terms, neighbours that are one place, date or number as one, the longest first."""
    at = 0
    while at < len(terms):
        for length in range(min(gazetteer.LONGEST_NAME, len(terms) - at), 1, -1):
            run = terms[at : at + length]
            words = tuple(word for term in run for word in term.words)
            whole = Term(" ".join(term.text for term in run), words)
            if not any(term.phrase for term in run) and _is_one(whole, run, collection):
                yield whole
                at += length
                break
        else:
            yield terms[at]
            at += 1


def _is_one(whole: Term, run: Sequence[Term], collection: Collection) -> bool:
    """Returns whether neighbouring terms are one place, or a date or number that is held.

    A place is one whatever else there is. Where its name is written as one word ("Inde"), its parts
    must not all be words of the collection ("in de").
    """
    if day := dates.read(whole.words):
        spelt = whole.words, *dates.spellings(day)
        return any(tiers.holds(words, side) for side in _sides(collection) for words in spelt)
    if len(whole.words) == len(run) and all(map(str.isdecimal, whole.words)):
        ways = numbers.spellings(whole.words) if numbers.are_one(whole.words) else []
        return any(tiers.holds(words, side) for side in _sides(collection) for words in ways)
    if gazetteer.find(" ".join(whole.words)):
        return True
    if not gazetteer.find("".join(whole.words)):
        return False
    return not all(tiers.exact(term, collection.original) for term in run)


def joined(
    typed: Sequence[Sequence[Term]], collection: Collection
) -> dict[Term, tuple[list[Alternative], list[Alternative]]]:
    """Returns for each term the words that it spells with its neighbours, on either side."""
    found: dict[Term, tuple[list[Alternative], list[Alternative]]] = {}
    for run in typed:
        for at in range(len(run)):
            for length in range(2, min(_MOST_JOINED, len(run) - at) + 1):
                terms = run[at : at + length]
                if not _may_spell(terms):
                    continue
                words = [tiers.one_word(terms, side) for side in _sides(collection)]
                for term in terms:
                    own = found.setdefault(term, ([], []))
                    own[0].extend(words[0])
                    own[1].extend(words[1])
    return found


def unelided(term: Term) -> Term:
    """Returns the term without what an apostrophe adds to a word: l'Iran, foto's.

    So it finds the word in all of its forms. A place of which it is a part of the name keeps it, as
    Côte d'Ivoire does.
    """
    if term.phrase or _APOSTROPHES.isdisjoint(term.text):
        return term
    elided = re.match(_ELIDED, term.text, re.IGNORECASE)
    ending = re.search(_ENDING, term.text, re.IGNORECASE)
    first, past = bool(elided), len(term.words) - bool(ending)
    if first >= past or not (elided or ending):
        return term
    start, end = elided.end() if elided else 0, ending.start() if ending else None
    plain = Term(term.text[start:end], term.words[first:past])
    return term if tiers.named_by(term) and not tiers.named_by(plain) else plain


def may_be_joined(term: Term) -> bool:
    """Returns whether a term may be a part of a word that was typed apart: "over", but not "en"."""
    return not term.phrase and not term.number and (term.words[0] in _PARTS or not _is_short(term))


def _may_spell(terms: Sequence[Term]) -> bool:
    """Returns whether terms may be one word: "12 bis", "van den broeck", but not "de legatie"."""
    words = [term.words[0] for term in terms]
    short = [at for at, term in enumerate(terms) if _is_short(term)]
    if not short:
        return not all(term.is_stop_word for term in terms)
    if words[0].isdecimal():
        return len(words) == 2 and words[1] in ARTICLES  # noqa: PLR2004 (a number and one word)
    before_name = short == list(range(len(terms) - 1)) and words[0] in PARTICLES
    return before_name and AFTER_PARTICLE.issuperset(words[1:-1])


def _is_short(term: Term) -> bool:
    return term.is_stop_word and len(term.text) < _SHORTEST_STOP_WORD


def _sides(collection: Collection) -> tuple[Vocabulary, Vocabulary]:
    return collection.original, collection.translation
