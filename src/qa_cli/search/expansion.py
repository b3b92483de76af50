"""Expands each term of a query into what it matches in a collection: the first tier that does."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from qa_cli.model.index import Collection, Condition, Wanted, Words
from qa_cli.places import gazetteer
from qa_cli.search import tiers, typos
from qa_cli.search.query import Query, Term
from qa_cli.search.tiers import Alternative
from qa_cli.text.fuzzy import BEGINNING, nearest
from qa_cli.text.tokenizer import split

ByFirstWord = Mapping[str, Sequence[Alternative]]


class Expansion:
    """What a term matches in a collection: alternatives in the originals and the translations.

    Not a named tuple, since the alternatives are looked up in many passages by their first words.
    """

    def __init__(
        self, term: Term, original: Iterable[Alternative], translation: Iterable[Alternative]
    ) -> None:
        self.term = term
        self.original = tuple(original)
        self.translation = tuple(translation)

    def __bool__(self) -> bool:
        """Returns whether the term matches anything."""
        return bool(self.original or self.translation)

    @cached_property
    def in_originals(self) -> ByFirstWord:
        """The alternatives in the originals, by their first words."""
        return _by_first_word(self.original)

    @cached_property
    def in_translations(self) -> ByFirstWord:
        """The alternatives in the translations, by their first words."""
        return _by_first_word(self.translation)

    def wanted(self) -> Wanted:
        """Returns what a collection is asked for."""
        return Wanted(_words(self.original), _words(self.translation))


def expansions(
    query: Query, collection: Collection, *, joining: bool = False, deeper: bool = False
) -> list[Expansion]:
    """Returns what each term matches; neighbouring terms that are one name or word become one.

    Two ways to go further where no passage holds them all: `joining` makes one word even of
    terms that the collection holds as typed; `deeper` gives a term what every tier finds, and not
    the first alone ("neutral": neutraliteit, but neutraal too). One that the collection holds as
    typed is then inflected, but neither a part of a compound nor corrected.
    """
    found: list[Expansion] = []
    at = 0
    while at < len(query.terms):
        run = query.terms[at : at + gazetteer.LONGEST_NAME]
        together = None if query.exact else _together(run, collection, joining=joining)
        found += [together[1]] if together else _apart(run[0], query, collection, deeper=deeper)
        at += together[0] if together else 1
    return found


def excluded(query: Query, collection: Collection) -> list[Expansion]:
    """Returns what the terms to leave out match: the very words, and a place's other names."""
    return [
        Expansion(
            term,
            _to_leave_out(term, query)(term, collection.original),
            _to_leave_out(term, query)(term, collection.translation),
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
            continue  # a place that is spelt right is not a typing error
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
) -> tuple[int, Expansion] | None:
    """Returns how many of the first terms are one name or joined word, and what it matches."""
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
            return length, Expansion(whole, found, translated)
    return None


def _apart(
    term: Term, query: Query, collection: Collection, *, deeper: bool
) -> Iterator[Expansion]:
    """Yields what one term matches; a hyphenated one that does not is looked up word by word."""
    only_exact = query.exact or term.phrase
    original = (tiers.exact,) if only_exact else tiers.ORIGINAL
    translation = (tiers.exact,) if only_exact else tiers.TRANSLATION
    found = Expansion(
        term,
        tiers.first_tier(term, collection.original, original),
        tiers.first_tier(term, collection.translation, translation),
    )
    named = len(term.words) > 1 and tiers.named_by(term)  # Wit-Rusland is not Rusland
    if only_exact or named or (found and not deeper):
        yield found
    elif found:
        yield _deeper(term, collection, as_typed=_as_typed(found))
    elif len(term.words) > 1:
        for word in _meaningful(term.words):
            yield from _apart(Term(word, (word,)), query, collection, deeper=deeper)
    else:
        yield _near(term, collection)


def _meaningful(words: Sequence[str]) -> Sequence[str]:
    """Returns the words without elided ones, where others are left: l'Arménie, foto's."""
    return [word for word in words if len(word) > 1 or word.isdecimal()] or words


def _as_typed(found: Expansion) -> bool:
    """Returns whether the collection holds the very words of the term."""
    return any(item.how == "exact" for item in (*found.original, *found.translation))


def _deeper(term: Term, collection: Collection, *, as_typed: bool) -> Expansion:
    """Returns what all tiers together find for the term; near words too unless it is `as_typed`."""
    reached = tiers.TRANSLATION if as_typed else tiers.ORIGINAL
    near = () if as_typed else _near(term, collection).original
    original = tiers.every_tier(term, collection.original, reached)
    translation = tiers.every_tier(term, collection.translation, tiers.TRANSLATION)
    return Expansion(term, original + near, translation)


def _near(term: Term, collection: Collection) -> Expansion:
    """Returns the nearest words of the originals; translations are not searched for typing errors.

    Nobody reads them but through `qa`, and a word near one is no word of the document.
    """
    return Expansion(term, typos.near(term, collection.original), ())


def _by_first_word(alternatives: Iterable[Alternative]) -> ByFirstWord:
    found: dict[str, list[Alternative]] = {}
    for alternative in alternatives:
        found.setdefault(alternative.words[0], []).append(alternative)
    return found


def _words(alternatives: Iterable[Alternative]) -> tuple[Words, ...]:
    return tuple(dict.fromkeys(alternative.words for alternative in alternatives))
