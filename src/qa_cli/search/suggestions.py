"""The words of a collection that come nearest to one that it does not hold."""

from collections.abc import Sequence
from itertools import islice

from qa_cli.model.index import Collection, Condition, Wanted
from qa_cli.places import gazetteer
from qa_cli.search.query import Term
from qa_cli.text.fuzzy import BEGINNING, nearest
from qa_cli.text.tokenizer import split


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
