"""The words of a collection that come nearest to one that it does not hold."""

from collections.abc import Sequence
from itertools import islice

from qa_cli.model.index import Collection, Condition, Wanted
from qa_cli.places import gazetteer
from qa_cli.search import typos
from qa_cli.search.inflection import variants
from qa_cli.search.query import Term
from qa_cli.text.fuzzy import BEGINNING, budget, is_one_edit_away, nearest
from qa_cli.text.tokenizer import sequence, spans, split

_MOST = 3  # words that are suggested
_MOST_READ = 50  # passages
_MANY = 40  # passages with a word that was meant instead


def suggestions(missing: Sequence[Term], collection: Collection) -> tuple[str, ...]:
    """Returns up to three words, as printed, nearest to the first missing term with any near it.

    Nearest to a number are only those with the same digits: 1,5 to 1.5.
    """
    for term in missing:
        if term.number and (printed := _with_other_signs(term, collection)):
            return printed
        word = "".join(term.words)
        if word.isdecimal() or gazetteer.find(word, stated=True):
            continue  # a number, or a place that is spelt right, is not a typing error
        around = (word[:BEGINNING], len(word) - 3, len(word) + 3)
        vocabularies = (collection.original, collection.translation)
        words = {near for vocabulary in vocabularies for near in vocabulary.begun(*around)}
        if found := nearest(word, words, beginning=BEGINNING):
            return tuple(_as_printed(near, collection) for near in found)
    return ()


def _with_other_signs(term: Term, collection: Collection) -> tuple[str, ...]:
    """Returns how the digits of a number are printed with other signs, in the first passages."""
    found: dict[str, None] = {}
    keys = islice(collection.keys(Condition((Wanted((term.words,)),))), _MOST_READ)
    for _, passage in collection.passages(list(keys)):
        text, words = sequence(passage.text), spans(passage.text)
        for at in range(len(text) - len(term.words) + 1):
            if tuple(text[at : at + len(term.words)]) == term.words:
                printed = passage.text[words[at][0] : words[at + len(term.words) - 1][1]]
                if not any(map(str.isspace, printed)):
                    found[printed] = None
    return tuple(found)[:_MOST]


def commoner(
    rare: Sequence[Term], collection: Collection
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Returns those of the `rare` words that have much commoner ones an edit away, with these.

    Such a word may be a typing error that a document shares with the reader. Names of places that
    are spelt right are none. The words are as printed.
    """
    each = ((term.text, _commoner(term.words[0], collection)) for term in rare)
    return tuple((text, words) for text, words in each if words)


def _commoner(word: str, collection: Collection) -> tuple[str, ...]:
    if not budget(word) or gazetteer.find(word, stated=True):
        return ()
    alike = typos.one_edit_away(word, collection.original) - variants(word)
    near = sorted(one for one in alike if is_one_edit_away(word, one))
    common = (one for one in near if collection.count(Condition((Wanted(((one,),)),))) >= _MANY)
    return tuple(_as_printed(one, collection) for one in common)


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
