"""Expands each term of a query into what it matches in a collection, in all tiers at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from qa_cli.model.index import Collection, Condition, Vocabulary, Wanted, Words
from qa_cli.places import gazetteer
from qa_cli.search import dates, tiers, typos
from qa_cli.search.query import Query, Term
from qa_cli.search.tiers import Alternative
from qa_cli.text.fuzzy import BEGINNING, nearest
from qa_cli.text.tokenizer import split

EXACT: tuple[tiers.Tier, ...] = (tiers.exact,)
_MOST_JOINED = 3  # neighbouring words that may spell one
_SHORTEST_STOP_WORD = 4  # letters of one that may be a part of a word
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

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """All alternatives, those in the originals first."""
        return (*self.original, *self.translation)

    def wanted(self) -> Wanted:
        """Returns what a collection is asked for."""
        return Wanted(_words(self.original), _words(self.translation))

    def only(self, which: Callable[[Alternative], bool]) -> "Expansion":
        """Returns the expansion with the alternatives of which `which` is true."""
        return Expansion(self.term, filter(which, self.original), filter(which, self.translation))

    def with_joined(
        self, original: Iterable[Alternative], translation: Iterable[Alternative]
    ) -> "Expansion":
        """Returns the expansion with words that the term spells together with its neighbours.

        They are words of the collection, so that a term with them is no typing error.
        """
        if not original and not translation:
            return self
        own = self.only(lambda alternative: alternative.how != "near")
        return Expansion(
            self.term, _merged(own.original, original), _merged(own.translation, translation)
        )


def expansions(query: Query, collection: Collection) -> list[Expansion]:
    """Returns what each term matches: every form of it, and the words it spells with a neighbour.

    Neighbouring terms that are one place or date become one term.
    """
    if query.exact:
        return [_expanded(term, collection, EXACT, EXACT) for term in query.terms]
    plain = [term for term in query.terms if not term.is_stop_word]
    found: list[Expansion] = []
    typed: list[list[Term]] = [[]]  # runs of neighbours that may spell one word
    for term in _grouped(query.terms, collection):
        if term.is_stop_word:
            stop = EXACT if plain else tiers.SAME
            parts = [_expanded(term, collection, stop, stop)]
        else:
            parts = list(_of_term(term, collection))
        found += parts
        if term in query.terms and _may_be_joined(term):
            typed[-1].append(term)
        else:
            typed.append([])
    joined = _joined(typed, collection)
    return [expansion.with_joined(*joined.get(expansion.term, ((), ()))) for expansion in found]


def excluded(query: Query, collection: Collection) -> list[Expansion]:
    """Returns what the terms to leave out match: the very words, and a place's other names."""
    names = (tiers.exact, tiers.name)
    which = [EXACT if term.phrase or query.exact else names for term in query.without]
    return [
        _expanded(term, collection, own, own)
        for term, own in zip(query.without, which, strict=True)
    ]


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


def _grouped(terms: Sequence[Term], collection: Collection) -> Iterator[Term]:
    """Yields the terms, neighbours that are one place or date as one term, the longest first."""
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
    """Returns whether neighbouring terms are one place, or a date that the collection holds.

    A place is one whatever else there is. Where its name is written as one word ("Inde"), its parts
    must not all be words of the collection ("in de").
    """
    if dates.read(whole.words):
        return any(tiers.exact_or_name(whole, side) for side in _sides(collection))
    if gazetteer.find(" ".join(whole.words)):
        return True
    if not gazetteer.find("".join(whole.words)):
        return False
    return not all(tiers.exact(term, collection.original) for term in run)


def _sides(collection: Collection) -> tuple[Vocabulary, Vocabulary]:
    return collection.original, collection.translation


def _may_be_joined(term: Term) -> bool:
    """Returns whether a term may be a part of a word that was typed apart: "over", but not "en"."""
    long = len(term.text) >= _SHORTEST_STOP_WORD
    return not term.phrase and (long or not term.is_stop_word)


def _joined(
    typed: Sequence[Sequence[Term]], collection: Collection
) -> dict[Term, tuple[list[Alternative], list[Alternative]]]:
    """Returns for each term the words that it spells with its neighbours, on either side."""
    found: dict[Term, tuple[list[Alternative], list[Alternative]]] = {}
    for run in typed:
        for at in range(len(run)):
            for length in range(2, min(_MOST_JOINED, len(run) - at) + 1):
                terms = run[at : at + length]
                if all(term.is_stop_word for term in terms):
                    continue
                words = [tiers.one_word(terms, side) for side in _sides(collection)]
                for term in terms:
                    own = found.setdefault(term, ([], []))
                    own[0].extend(words[0])
                    own[1].extend(words[1])
    return found


def _of_term(term: Term, collection: Collection) -> Iterator[Expansion]:
    """Yields what one term matches; a hyphenated one that does not is looked up word by word."""
    if term.phrase:
        yield _expanded(term, collection, EXACT, EXACT)
        return
    longer = tiers.LONGER, tiers.LONGER_IN_TRANSLATION
    found = _expanded(term, collection, tiers.SAME + longer[0], tiers.SAME + longer[1])
    if found or (len(term.words) > 1 and tiers.named_by(term)):  # Wit-Rusland is not Rusland
        yield found
    elif len(term.words) > 1:
        for word in _meaningful(term.words):
            yield from _of_term(Term(word, (word,)), collection)
    else:
        yield _near(term, collection)


def _expanded(
    term: Term,
    collection: Collection,
    original: Sequence[tiers.Tier],
    translation: Sequence[tiers.Tier],
) -> Expansion:
    return Expansion(
        term,
        tiers.found_by(original, term, collection.original),
        tiers.found_by(translation, term, collection.translation),
    )


def _meaningful(words: Sequence[str]) -> Sequence[str]:
    """Returns the words without elided ones, where others are left: l'Arménie, foto's."""
    return [word for word in words if len(word) > 1 or word.isdecimal()] or words


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


def _merged(*groups: Iterable[Alternative]) -> list[Alternative]:
    """Returns the alternatives of all groups, each run of words once: the best."""
    found: dict[Words, Alternative] = {}
    for alternative in sorted((one for group in groups for one in group), key=_tier):
        found.setdefault(alternative.words, alternative)
    return list(found.values())


def _tier(alternative: Alternative) -> int:
    return tiers.TIERS[alternative.how]


def _words(alternatives: Iterable[Alternative]) -> tuple[Words, ...]:
    return tuple(dict.fromkeys(alternative.words for alternative in alternatives))
