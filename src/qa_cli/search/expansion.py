"""Expands each term of a query into what it matches in a collection, in all tiers at once."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice

from qa_cli.model.document import TRANSLATED
from qa_cli.model.index import Collection, Condition, Wanted, Words
from qa_cli.search import neighbours, numbers, tiers
from qa_cli.search.query import Query, Term
from qa_cli.search.tiers import Alternative

EXACT: tuple[tiers.Tier, ...] = (tiers.exact,)
ByFirstWord = Mapping[str, Sequence[Alternative]]
_MOST_READ = 1_000  # passages, to find out whether any prints a number
_AT_ONCE = 20  # of these


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
    def is_read(self) -> bool:
        """Whether a passage with one of the alternatives must be read to know if it matches."""
        return any(item.number is not None for item in self.alternatives)

    def told_by_index(self) -> "Expansion":
        """Returns the expansion with the alternatives that match wherever an index has them."""
        return self.only(lambda item: item.number is None) if self.is_read else self

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
    for grouped in neighbours.grouped(query.terms, collection):
        term = neighbours.unelided(grouped)
        if term.is_stop_word:
            stop = EXACT if plain else tiers.SAME
            parts = [_expanded(term, collection, stop, stop)]
        else:
            parts = list(_of_term(term, collection))
        found += parts
        if grouped in query.terms and neighbours.may_be_joined(term):
            typed[-1].append(term)
        else:
            typed.append([])
    joined = neighbours.joined(typed, collection)
    return [expansion.with_joined(*joined.get(expansion.term, ((), ()))) for expansion in found]


def excluded(query: Query, collection: Collection) -> list[Expansion]:
    """Returns what the terms to leave out match: the very words, and a place's other names."""
    names = (tiers.exact, tiers.name)
    return [
        _expanded(term, collection, EXACT, EXACT)
        if term.phrase or query.exact
        else _expanded(neighbours.unelided(term), collection, names, names)
        for term in query.without
    ]


def _of_term(term: Term, collection: Collection) -> Iterator[Expansion]:
    """Yields what one term matches; a hyphenated one that does not is looked up word by word.

    A number is never looked up by its digits.
    """
    if term.phrase:
        yield _expanded(term, collection, EXACT, EXACT)
        return
    longer = tiers.LONGER, tiers.LONGER_IN_TRANSLATION
    found = _expanded(term, collection, tiers.SAME + longer[0], tiers.SAME + longer[1])
    if found or (len(term.words) > 1 and tiers.named_by(term)):  # Wit-Rusland is not Rusland
        yield (_is_by_a_letter(found) and _one_edit_away(term, collection)) or found
    elif len(parts := numbers.parts(term.text)) > 1:
        for text, words in _meaningful(parts):
            yield from _of_term(Term(text, words), collection)
    elif len(term.words) > 1:
        yield found
    else:
        yield _near(term, collection)


def _expanded(
    term: Term,
    collection: Collection,
    original: Sequence[tiers.Tier],
    translation: Sequence[tiers.Tier],
) -> Expansion:
    found = Expansion(
        term,
        tiers.found_by(original, term, collection.original),
        tiers.found_by(translation, term, collection.translation),
    )
    if not found.is_read:
        return found
    return Expansion(
        term,
        [item for item in found.original if _is_printed(item, collection, translated=False)],
        [item for item in found.translation if _is_printed(item, collection, translated=True)],
    )


def _is_printed(item: Alternative, collection: Collection, *, translated: bool) -> bool:
    """Returns whether any passage prints what has to be read; of very many, that is supposed."""
    if item.number is None:
        return True
    wanted = Wanted((), (item.words,)) if translated else Wanted((item.words,))
    keys = iter(list(islice(collection.keys(Condition((wanted,))), _MOST_READ)))
    read = 0
    while portion := list(islice(keys, _AT_ONCE)):
        for _, passage in collection.passages(portion):
            text, language = passage.text, passage.language
            if translated:
                text, language = passage.translation or "", TRANSLATED
            if numbers.is_printed(item.number, item.words, text, language):
                return True
        read += len(portion)
    return read == _MOST_READ


def _meaningful(parts: Sequence[tuple[str, Words]]) -> Sequence[tuple[str, Words]]:
    """Returns the words without elided ones, where others are left: l'Arménie, foto's."""
    return [(text, words) for text, words in parts if len(text) > 1 or text.isdecimal()] or parts


def _near(term: Term, collection: Collection) -> Expansion:
    """Returns the nearest words of the originals; translations are not searched for typing errors.

    Nobody reads them but through `qa`, and a word near one is no word of the document.
    """
    from qa_cli.search import typos  # noqa: PLC0415 (only where a word is not found)

    return Expansion(term, typos.near(term, collection.original), ())


def _is_by_a_letter(found: Expansion) -> bool:
    """Returns whether a term is in no word but one with a single letter before it.

    That is hardly a compound: "ubaine" is rather "urbaine" than a part of "aubaine".
    """
    longest = len(found.term.words[0]) + 1
    return all(
        item.how == "compound" and len(item.words[0]) == longest for item in found.alternatives
    )


def _one_edit_away(term: Term, collection: Collection) -> Expansion | None:
    """Returns the words that are one edit away from a term; None without any."""
    near = _near(term, collection)
    return near if near and all(item.edits == 1 for item in near.original) else None


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
