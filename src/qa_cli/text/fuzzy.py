"""How near a misspelt word is to another: the only importer of RapidFuzz.

Nearness is the Damerau-Levenshtein distance, in which a swap of neighbouring letters is one edit,
also where another edit touches them ("farnchies" is two from "franchises"). A wrong first letter
costs one more, since readers seldom mistake it.

`resolve` and `resolve_words` are the one ladder by which `qa` decides what a reader means by a
name. They go down it rung by rung, and stop at the first that finds anything:

1. the name itself;
2. where the caller wants it, names that begin so or hold it;
3. names one edit away, if it is long enough;
4. names two edits away, likewise;
5. nothing: the names that it is most like are suggestions.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

BEGINNING = 3  # letters that a suggested word of a text has in common
_SHORTEST_CORRECTED = 4  # letters; a shorter word has too many neighbours
_SHORTEST_CORRECTED_TWICE = 7

Meant = TypeVar("Meant")
How = Literal["name", "part", "near"]
Part = Literal["none", "beginning", "anywhere"]
_Rung = Callable[[str, Collection[str]], Collection[str]]


class Resolved(NamedTuple, Generic[Meant]):
    """What a typed name means, and `how` that was found; or, if nothing, what it may have meant."""

    meant: tuple[Meant, ...] = ()
    how: How | None = None
    suggestions: tuple[Meant, ...] = ()


def resolve(
    typed: str, names: Mapping[str, Iterable[Meant]], *, part: Part = "none", edits: int = 2
) -> Resolved[Meant]:
    """Returns what `typed` means, of what the `names` name.

    All names are folded. `part` says whether they may begin with what was typed, or hold it
    anywhere; `edits` is how many are forgiven at most (0 to 2).
    """
    if not typed:
        return Resolved()
    for how, rung in _rungs(part, edits):
        if found := rung(typed, names):
            return Resolved(_named(sorted(found), names), how)
    return Resolved(suggestions=_named(nearest(typed, names), names))


def resolve_words(
    typed: str, names: Mapping[str, Iterable[Meant]], *, part: Part = "none", edits: int = 2
) -> Resolved[Meant]:
    """Returns what `typed` means as `resolve` does, but word by word and in any order.

    Each word of `typed` must be a word of the name, by one of the rungs down to the one that is
    reached. Suggestions are for the first word that is in no name or, if each is in some, the last.
    """
    words = typed.split()
    if not words:
        return Resolved()
    words_of = {name: name.split() for name in names}
    known = {word for own in words_of.values() for word in own}
    letters = "".join(words)
    found: dict[str, set[str]] = {word: set() for word in words}
    for how, rung in _rungs(part, edits):
        if how == "near" and (joined := [one for one in names if has_run(words_of[one], letters)]):
            return Resolved(_named(joined, names), "name")
        for word in words:
            found[word].update(rung(word, known))
        meant = [name for name, own in words_of.items() if _has_each(own, found)]
        if meant:
            return Resolved(_named(meant, names), how)
    stray = next((word for word in words if not found[word]), words[-1])
    alike = nearest(stray, known)
    suggested = [name for word in alike for name, own in words_of.items() if word in own]
    return Resolved(suggestions=_named(suggested, names))


def budget(word: str) -> int:
    """Returns how many edits `word` may be away: none for short words and for numbers."""
    if len(word) < _SHORTEST_CORRECTED or any(map(str.isdigit, word)):
        return 0
    return 1 if len(word) < _SHORTEST_CORRECTED_TWICE else 2


def within(word: str, candidates: Iterable[str], edits: int) -> dict[str, int]:
    """Returns the candidates at most `edits` edits away from `word`, each with its edits."""
    from rapidfuzz import process  # noqa: PLC0415 (takes as long as all else that search imports)
    from rapidfuzz.distance import OSA, DamerauLevenshtein  # noqa: PLC0415

    # OSA is the faster by far, and at most one more, where but one swap has an edit between.
    alike = list(candidates)
    passes = (OSA.distance, edits + (edits > 1)), (DamerauLevenshtein.distance, edits)
    for distance, most in passes:
        scored = process.extract(
            word, alike, scorer=distance, processor=None, limit=None, score_cutoff=most
        )
        alike = [choice for choice, _, _ in scored]
    cost = {choice: int(own) + (choice[:1] != word[:1]) for choice, own, _ in scored}
    return {choice: cost[choice] for choice in sorted(cost) if cost[choice] <= edits}


def is_one_edit_away(word: str, other: str) -> bool:
    """Returns whether two words are one edit apart and begin alike, without RapidFuzz.

    So it costs no import where a command only looks whether there is such a word.
    """
    if word == other or word[:1] != other[:1] or abs(len(word) - len(other)) > 1:
        return False
    short, long = sorted((word, other), key=len)
    same = next(
        (at for at, pair in enumerate(zip(short, long, strict=False)) if len({*pair}) > 1),
        len(short),
    )
    if len(short) < len(long):
        return short[same:] == long[same + 1 :]
    swapped = long[same + 1 : same + 2] + long[same : same + 1] + long[same + 2 :]
    return short[same + 1 :] == long[same + 1 :] or short[same:] == swapped


def has_run(words: Sequence[str], letters: str) -> bool:
    """Returns whether some words that follow one another have, joined, just these letters."""
    ends = range(1, len(words) + 1)
    return any("".join(words[at:end]) == letters for end in ends for at in range(end))


def nearest(word: str, candidates: Iterable[str], most: int = 3, beginning: int = 0) -> list[str]:
    """Returns up to `most` candidates that `word` may have meant, the nearest first.

    These are suggestions: one edit further off than what counts as a match, but alike in their
    first `beginning` letters. A word with nothing near gets none.
    """
    if len(word) < _SHORTEST_CORRECTED:
        return []
    alike = [choice for choice in candidates if choice.startswith(word[:beginning])]
    cost = within(word, alike, budget(word) + 1)
    return sorted(cost, key=lambda choice: (cost[choice], choice))[:most]


def _rungs(part: Part, edits: int) -> Iterator[tuple[How, _Rung]]:
    """Yields the rungs of the ladder, each a function from what was typed to the names it finds."""
    yield "name", lambda word, known: [word] if word in known else []
    if part == "beginning":
        yield "part", lambda word, known: [one for one in known if one.startswith(word)]
    if part == "anywhere":
        yield "part", lambda word, known: [one for one in known if word in one]
    if edits >= 1:
        yield "near", lambda word, known: _near(word, known, 1)
    if edits >= 2:  # noqa: PLR2004 (the last rung)
        yield "near", lambda word, known: _near(word, known, 2)


def _near(word: str, known: Collection[str], edits: int) -> Collection[str]:
    """Returns the known words so many edits away or fewer, if `word` is long enough for it."""
    return within(word, known, edits) if edits <= budget(word) else ()


def _has_each(own: Iterable[str], found: Mapping[str, set[str]]) -> bool:
    """Returns whether a name with these words has one of those found for each typed word."""
    return all(not held.isdisjoint(own) for held in found.values())


def _named(found: Iterable[str], names: Mapping[str, Iterable[Meant]]) -> tuple[Meant, ...]:
    """Returns what the names found name, each once."""
    return tuple(dict.fromkeys(meant for name in found for meant in names[name]))
