"""Finds what each term of a query may mean in a collection: the first tier that finds anything."""

from collections.abc import Iterator, Sequence
from itertools import islice

from qa_cli.model.index import Collection, Condition, Wanted
from qa_cli.places import gazetteer
from qa_cli.search import tiers, typos
from qa_cli.search.query import Query, Term
from qa_cli.search.ranking import Meaning
from qa_cli.text.fuzzy import BEGINNING, nearest
from qa_cli.text.tokenizer import split


def meanings(
    query: Query, collection: Collection, *, joining: bool = False, deeper: bool = False
) -> list[Meaning]:
    """Returns what each term may mean; neighbouring terms that are one name or word become one.

    Two ways to go further where these stand together nowhere: `joining` makes one word even of
    terms that stand in the collection as typed; `deeper` gives a term what every tier finds, and
    not the first alone ("neutral": neutraliteit, but neutraal too). One that stands in the
    collection as typed is then inflected, but neither a part of a compound nor mended.
    """
    found: list[Meaning] = []
    at = 0
    while at < len(query.terms):
        run = query.terms[at : at + gazetteer.LONGEST_NAME]
        together = None if query.exact else _together(run, collection, joining=joining)
        found += [together[1]] if together else _apart(run[0], query, collection, deeper=deeper)
        at += together[0] if together else 1
    return found


def left_out(query: Query, collection: Collection) -> list[Meaning]:
    """Returns what the terms to leave out mean: the very words, and a place's other names."""
    return [
        Meaning(
            term,
            tuple(_to_leave_out(term, query)(term, collection.original)),
            tuple(_to_leave_out(term, query)(term, collection.translation)),
        )
        for term in query.without
    ]


def _to_leave_out(term: Term, query: Query) -> tiers.Tier:
    return tiers.exact if term.phrase or query.exact else tiers.exact_or_name


def suggestions(missing: Sequence[Term], collection: Collection) -> tuple[str, ...]:
    """Returns up to three words, as printed, nearest to the first missing term with any near it."""
    for term in missing:
        word = "".join(term.words)
        if gazetteer.find(word, stated=True):
            continue  # a place that is spelt right is not there: nothing comes near it
        around = (word[:BEGINNING], len(word) - 3, len(word) + 3)
        vocabularies = (collection.original, collection.translation)
        words = {near for vocabulary in vocabularies for near in vocabulary.begun(*around)}
        if found := nearest(word, words, beginning=BEGINNING):
            return tuple(_as_printed(near, collection) for near in found)
    return ()


def _as_printed(word: str, collection: Collection) -> str:
    """Returns a folded word of the collection as its first passage prints it."""
    translated = not collection.original.holds(word)
    wanted = Wanted((), ((word,),)) if translated else Wanted(((word,),))
    first = islice(collection.keys(Condition((wanted,))), 1)
    for _, passage in collection.passages(first):
        text = (passage.translation if translated else passage.text) or ""
        found = (text[item.start : item.end] for item in split(text) if item.folded == word)
        return next(found, word)
    return word


def _together(
    terms: Sequence[Term], collection: Collection, *, joining: bool
) -> tuple[int, Meaning] | None:
    """Returns how many of the first terms are one name or joined word, and what that means."""
    for length in range(len(terms), 1, -1):
        run = terms[:length]
        as_typed = all(tiers.exact(term, collection.original) for term in run)
        if any(term.phrase for term in run) or (as_typed and not joining):
            continue
        words = tuple(word for term in run for word in term.words)
        whole = Term(" ".join(term.text for term in run), words)
        found = tiers.first_tier(whole, collection.original, (tiers.name, tiers.joined))
        translated = tiers.first_tier(
            whole, collection.translation, (tiers.exact_or_name, tiers.joined)
        )
        one_word = any(item.how == "joined" for item in translated)
        if found or one_word or tiers.named_by(whole):
            return length, Meaning(whole, found, translated)
    return None


def _apart(term: Term, query: Query, collection: Collection, *, deeper: bool) -> Iterator[Meaning]:
    """Yields what one term may mean; a hyphenated one that stands nowhere is sought in parts."""
    only_exact = query.exact or term.phrase
    original = (tiers.exact,) if only_exact else tiers.ORIGINAL
    translation = (tiers.exact,) if only_exact else tiers.TRANSLATION
    meaning = Meaning(
        term,
        tiers.first_tier(term, collection.original, original),
        tiers.first_tier(term, collection.translation, translation),
    )
    known = bool(meaning.original or meaning.translation)
    named = len(term.words) > 1 and tiers.named_by(term)  # Wit-Rusland is not Rusland
    if only_exact or named or (known and not deeper):
        yield meaning
    elif known:
        yield _deeper(term, collection, as_typed=_as_typed(meaning))
    elif len(term.words) > 1:
        for word in _read(term.words):
            yield from _apart(Term(word, (word,)), query, collection, deeper=deeper)
    else:
        yield _near(term, collection)


def _read(words: Sequence[str]) -> Sequence[str]:
    """Returns the words without elided ones, where others are left: l'Arménie, foto's."""
    return [word for word in words if len(word) > 1 or word.isdecimal()] or words


def _as_typed(meaning: Meaning) -> bool:
    """Returns whether the collection holds the very words of the term."""
    return any(item.how == "exact" for item in (*meaning.original, *meaning.translation))


def _deeper(term: Term, collection: Collection, *, as_typed: bool) -> Meaning:
    """Returns what all tiers together find for the term; near words too unless it is `as_typed`."""
    reached = tiers.TRANSLATION if as_typed else tiers.ORIGINAL
    near = () if as_typed else _near(term, collection).original
    original = tiers.every_tier(term, collection.original, reached)
    translation = tiers.every_tier(term, collection.translation, tiers.TRANSLATION)
    return Meaning(term, original + near, translation)


def _near(term: Term, collection: Collection) -> Meaning:
    """Returns the words of the original that come nearest; the translation is not mended."""
    return Meaning(term, tuple(typos.near(term, collection.original)), ())
