"""The tiers (docs/search.md): which words of a collection a term matches, and how well.

Each tier takes a term and a vocabulary and returns the alternatives it finds. `SAME` are forms of
one word, which are found together whatever else there is; `LONGER` hold it among other letters and
rank below all of these. Near words (`typos`) are asked for only where no tier finds anything.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from qa_cli.model.index import Vocabulary, Words
from qa_cli.model.results import How
from qa_cli.places import gazetteer
from qa_cli.search import dates, numbers
from qa_cli.search.inflection import variants
from qa_cli.search.query import Term
from qa_cli.search.splits import splits

TIERS: dict[How, int] = {
    "exact": 0,
    "name": 1,
    "joined": 2,
    "inflection": 3,
    "prefix": 4,
    "compound": 5,
    "near": 6,
}
_BANDS: dict[How, int] = {"prefix": 1, "compound": 1, "near": 2}
MOST_FORMS = 300  # words that one word of a query is taken to begin or end: the shortest
_SHORTEST_PREFIX = 3  # letters
_SHORTEST_COMPOUND = 4
_LONGEST_CODE = 3  # letters of a country's code
_LINKS = ("", "s", "en")  # between the parts of a Dutch compound: veiligheid-s-dienst


class Alternative(NamedTuple):
    """Folded words that, one after another, match a term; `place` is what they name, if any.

    `strange` counts the letters of a misspelt term that the word found for it does not have.
    `typed` are the neighbouring words of the query that this one word spells together. What is
    `proper` counts only where it is printed with a capital: Namen, not "namen"; a `number`, only
    where it is printed with its signs.
    """

    words: tuple[str, ...]
    how: How
    edits: int = 0
    place: str | None = None
    strange: int = 0
    typed: str | None = None
    proper: bool = False
    number: str | None = None


def band(how: How) -> int:
    """Returns 0 for a form of the same word, 1 for a longer word with it, 2 for a near word."""
    return _BANDS.get(how, 0)


def exact(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the very words."""
    if not vocabulary.holds(*term.words):
        return []
    return [Alternative(term.words, "exact", number=None if _is_date(term) else term.number)]


def name(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the other names of the one place that the term names, or other spellings of its date.

    Of a place these are its names, adjectives and inhabitants, and its abbreviations with dots.
    """
    if day := dates.read(term.words):
        spelt = [words for words in dates.spellings(day) if words != term.words]
        return [Alternative(words, "name") for words in spelt if holds(words, vocabulary)]
    named = named_by(term)
    if len(named) != 1:
        return _other_spellings(term, named, vocabulary)
    written: dict[tuple[str, ...], bool] = {}
    for form in _spellings(named[0]):
        if len(gazetteer.find(form.text.title())) == 1:  # "Congo" may be another country
            words = tuple(form.text.split(" "))
            written[words] = form.kind == "proper"
            if len(words) == 1:  # an abbreviation may be printed with dots: V.S.
                written |= dict.fromkeys(vocabulary.written_together(form.text), False)
    return [
        Alternative(words, "name", place=named[0], proper=proper)
        for words, proper in written.items()
        if words != term.words and holds(words, vocabulary)
    ]


def _other_spellings(
    term: Term, named: tuple[str, ...], vocabulary: Vocabulary
) -> list[Alternative]:
    """Finds the names that mean the very same places as the term: Kongo and Congo, two countries.

    A name of one of them alone is not meant.
    """
    texts = dict.fromkeys(form.text for place in named for form in _spellings(place))
    written = (tuple(text.split(" ")) for text in texts if _names(text) == set(named))
    return [
        Alternative(words, "name")
        for words in written
        if words != term.words and holds(words, vocabulary)
    ]


def _spellings(place: str) -> tuple[gazetteer.Spelling, ...]:
    return gazetteer.spellings(place, gazetteer.SEARCHED_LANGUAGES)


def _names(name: str) -> set[str]:
    return set(gazetteer.find(name.title()))


def holds(words: Words, vocabulary: Vocabulary) -> bool:
    """Returns whether a passage holds the words in a row; looks each of them up first, as cheaper.

    Of a phrase that is in no passage, an index reads all passages with its words.
    """
    return all(map(vocabulary.holds, words)) and vocabulary.holds(*words)


def named_by(term: Term) -> tuple[str, ...]:
    """Returns the places that the term names, with its words as typed or as one: Berg-Karabach."""
    return gazetteer.find(term.text) or gazetteer.find("".join(term.words))


def joined(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the same letters with spaces, hyphens or dots elsewhere or left out."""
    if all(map(str.isdecimal, term.words)):
        return [] if _is_date(term) else _as_number(term, vocabulary)
    if term.number:
        return []
    letters = "".join(term.words)
    ways = [(letters,), *vocabulary.written_together(letters), *splits(letters, vocabulary)]
    ways = [words for words in dict.fromkeys(ways) if words != term.words]
    return [Alternative(words, "joined") for words in ways if vocabulary.holds(*words)]


def _as_number(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds a number with its digits in groups of three, or without."""
    ways = [words for words in numbers.spellings(term.words) if words != term.words]
    return [
        Alternative(words, "joined", number=term.text) for words in ways if holds(words, vocabulary)
    ]


def _is_date(term: Term) -> bool:
    return not term.phrase and dates.read(term.words) is not None


def inflected(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the plain inflections of a word, also where it or they have a hyphen: e-mails."""
    *before, last = term.words
    letters = _as_one(term)
    if letters is None:
        return []
    as_one = variants(letters)
    forms: set[Words] = {(form,) for form in vocabulary.held(as_one)}
    forms |= {run for run in vocabulary.written_together(*as_one) if not _is_number(run)}
    if before:
        firsts = [before]
        if len(before) == 1:  # procureurs-generaal
            firsts += ([form] for form in sorted(vocabulary.held(variants(before[0]))))
        lasts = (last, *sorted(vocabulary.held(variants(last))))
        ways = {(*first, form) for first in firsts for form in lasts} - {term.words}
        forms |= {words for words in ways if vocabulary.holds(*words)}
    return [
        Alternative(form, "inflection")
        for form in sorted(forms)
        if not drifts(letters, "".join(form))
    ]


def begun(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds longer words that begin with the term, and are no inflection of it."""
    word = _as_one(term)
    if word is None or len(word) < _SHORTEST_PREFIX or word.isnumeric():
        return []
    forms = sorted(set(vocabulary.beginning(word, MOST_FORMS)) - variants(word))
    return [Alternative((form,), "prefix") for form in forms if not drifts(word, form)]


def _as_one(term: Term) -> str | None:
    """Returns a term as one word: a word, or several with hyphens; None for a place or a date."""
    if term.number:
        return None
    if len(term.words) == 1:
        return term.words[0]
    last = term.words[-1]
    has_ending = last.isalpha() and len(last) >= _SHORTEST_PREFIX
    if not has_ending or " " in term.text or named_by(term) or dates.read(term.words):
        return None
    return "".join(term.words)


def compound(term: Term, vocabulary: Vocabulary) -> list[Alternative]:
    """Finds compounds that end with the term; those that begin with it are found by `begun`."""
    word = term.words[0]
    if len(term.words) > 1 or term.number or len(word) < _SHORTEST_COMPOUND or word.isnumeric():
        return []
    countries = filter(gazetteer.is_country, gazetteer.find(word, stated=True))
    if named_by(term) or any(countries):
        return []  # Aken is not in "zaken"
    return [
        Alternative((form,), "compound") for form in sorted(vocabulary.ending(word, MOST_FORMS))
    ]


def one_word(terms: Sequence[Term], vocabulary: Vocabulary) -> list[Alternative]:
    """Finds the single words that neighbouring terms spell, with a linking -s- or -en- or without.

    "wapen uitvoer": wapenuitvoer; "veiligheid dienst": veiligheidsdienst; "25 000": 25000. They
    come with their inflections and with longer words, as if they had been typed as one.
    """
    words = tuple(word for term in terms for word in term.words)
    if all(map(str.isdecimal, words)) and not numbers.are_one(words):
        return []
    typed = " ".join(term.text for term in terms)
    spelt = [words[0]]
    for word in words[1:]:
        spelt = [f"{start}{link}{word}" for start in spelt for link in _LINKS]
    return [Alternative(form, how, typed=typed) for how, form in _forms(spelt, vocabulary)]


def _forms(spelt: Sequence[str], vocabulary: Vocabulary) -> Iterator[tuple[How, Words]]:
    """Yields the spelt words that the vocabulary holds, their inflections, and longer words."""
    variants_of = {word: variants(word) for word in spelt if not word.isdecimal()}
    held = vocabulary.held({*spelt, *chain.from_iterable(variants_of.values())})
    yield from (("joined", (word,)) for word in spelt if word in held)
    for word, forms in variants_of.items():
        yield from (("inflection", (form,)) for form in sorted(held & forms))
        if word in held or held & forms:
            longer = set(vocabulary.beginning(word, MOST_FORMS)) - forms
            yield from (("prefix", (form,)) for form in sorted(longer))


Tier = Callable[[Term, Vocabulary], list[Alternative]]
SAME: tuple[Tier, ...] = (exact, name, joined, inflected)
LONGER: tuple[Tier, ...] = (begun, compound)
LONGER_IN_TRANSLATION: tuple[Tier, ...] = (begun,)  # English compounds are written apart


def found_by(tiers: Sequence[Tier], term: Term, vocabulary: Vocabulary) -> tuple[Alternative, ...]:
    """Returns what all of the tiers find, the best first, each run of words once."""
    found: dict[tuple[str, ...], Alternative] = {}
    for tier in tiers:
        for alternative in tier(term, vocabulary):
            found.setdefault(alternative.words, alternative)
    return tuple(found.values())


def drifts(word: str, form: str) -> bool:
    """Returns whether `word` names a country and `form` does not name it: Niger, Nigeria."""
    stated = len(word) > _LONGEST_CODE  # "pol" is the code of Poland, and begins "politie"
    named = {place for place in gazetteer.find(word, stated=stated) if gazetteer.is_country(place)}
    return bool(named) and named.isdisjoint(gazetteer.find(form))


def _is_number(words: Words) -> bool:
    return any(map(str.isdecimal, words))
