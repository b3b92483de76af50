"""The last tier: the words nearest to one that no passage holds, found without reading all words.

A million passages have hundreds of thousands of words of about the same length.
"""

from collections import Counter

from qa_cli.model.index import Vocabulary
from qa_cli.places import gazetteer
from qa_cli.search.query import Term
from qa_cli.search.tiers import Alternative
from qa_cli.text.fuzzy import budget, within

_SHORTEST_NEAR = 4  # letters of a word that a misspelt one is taken for: not "een"


def near(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the words with the fewest edits; none for short words, numbers, and names of places.

    A place that is spelt right has no typing error: Senegal is not "several".
    """
    word = term.words[0]
    if len(term.words) > 1 or gazetteer.find(word, stated=True):
        return []
    for edits in range(1, budget(word) + 1):
        words = (one_edit_away if edits == 1 else _two_edits_away)(word, vocabulary)
        if cost := within(word, words, edits):
            fewest = min(cost.values())
            nearest = (form for form in cost if cost[form] == fewest)
            return [
                Alternative((form,), "near", fewest, strange=_strange(word, form))
                for form in nearest
            ]
    return []


def _strange(word: str, form: str) -> int:
    """Returns how many letters of `word` are not in `form`.

    A letter left out, or two swapped, are likelier mistakes than a wrong letter.
    """
    return (Counter(word) - Counter(form)).total()


def one_edit_away(word: str, vocabulary: Vocabulary) -> set[str]:
    """Returns a superset of the words one edit away.

    An edit leaves one half of a word as it is, except a swap of the letters where they meet.
    """
    half = len(word) // 2
    swapped = word[: half - 1] + word[half] + word[half - 1] + word[half + 1 :]
    sizes = max(len(word) - 1, _SHORTEST_NEAR), len(word) + 1
    found = {*vocabulary.begun(word[:half], *sizes), *vocabulary.ended(word[half:], *sizes)}
    return found | ({swapped} if vocabulary.holds(swapped) else set())


def _two_edits_away(word: str, vocabulary: Vocabulary) -> set[str]:
    """Returns a superset of the words two edits away.

    Either they begin alike or, as a wrong first letter counts twice, have no other edit: it is
    another one, one too many or too few, or swapped with the next.
    """
    sizes = max(len(word) - 2, _SHORTEST_NEAR), len(word) + 2
    rest, swapped = word[1:], word[1] + word[0] + word[2:]
    held = (form for form in (rest, swapped) if vocabulary.holds(form))
    ended = vocabulary.ended(rest, len(word), len(word) + 1)
    return {*vocabulary.begun(word[0], *sizes), *held, *ended}
