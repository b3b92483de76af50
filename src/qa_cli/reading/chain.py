"""Chooses which printed numbers are those of sub-questions or answers.

Most documents hold other numbers at the beginning of lines too: lists inside an answer, rows of a
table, notes. The numbers that count run on from 1; a list inside them begins again at 1. Of all
ways to read a sequence of numbers so, the one with the least that is odd is chosen.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

# What is odd, and how much. Only the order of the weights matters: to pass over a number whose text
# asks something is odder than a gap, a gap odder than a number whose text asks nothing, and a list
# is hardly odd.
_GAP = 1.0  # for each number that is missing before a sub-question's
_NOT_ASKING = 0.4
_PASSED_OVER = 0.5
_PASSED_OVER_ASKING = 1.5
_LIST = 0.3
_NO_QUESTIONS = 3.0  # to take all numbers for lists
_UNANSWERED = 3.0  # for each sub-question whose number is not printed among the answers
_BEYOND = 0.45  # an answer to a number that no sub-question has
_OUT_OF_ORDER = 0.6
_LIST_ITEM = 4.0  # an answer that goes on with a list, while blank lines part the other answers
_WIDEST_GAP = 20
_WAYS = 20  # that are followed at once


class Candidate(NamedTuple):
    """A printed number or list of numbers.

    `asks`: a question mark stands in its text; `apart`: a blank line stands before it.
    """

    numbers: tuple[int, ...]
    asks: bool
    apart: bool = False


class Chain(NamedTuple):
    """The places of the candidates that count, how odd that reading is, and numbers repeated.

    `disordered` are the places of those that count but do not stand in the order of the numbers,
    `doubtful` of those that may as well go on with a list that was passed over.
    """

    chosen: tuple[int, ...] = ()
    oddity: float = 0.0
    repeated: tuple[int, ...] = ()
    disordered: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()


class _Way(NamedTuple):
    """A way to read the candidates so far: the chain, and the numbers that it holds."""

    chain: Chain
    held: frozenset[int]


def of_questions(candidates: Sequence[Candidate]) -> Chain:
    """Returns the chain of sub-questions: their numbers go up, and their text mostly asks."""
    return _best(candidates, None)


def of_answers(candidates: Sequence[Candidate], questions: Sequence[int]) -> Chain:
    """Returns the chain of answers to sub-questions of these numbers, mostly in their order."""
    return _best(candidates, frozenset(questions))


def _best(candidates: Sequence[Candidate], questions: frozenset[int] | None) -> Chain:
    """Follows the least odd ways to read the candidates, and returns the best in the end."""
    if _perfect(candidates, questions):
        return Chain(tuple(range(len(candidates))))
    ways: list[dict[frozenset[int], _Way]] = [{} for _ in range(len(candidates) + 1)]
    ways[0][frozenset()] = _Way(Chain(), frozenset())
    for at, candidate in enumerate(candidates):
        ends = list(_lists(candidates, at))
        for way in sorted(ways[at].values(), key=_oddity)[:_WAYS]:
            step = _asked if questions is None else _answered
            if counted := step(way, at, candidates, questions or frozenset()):
                _keep(ways[at + 1], counted)
            _keep(ways[at + 1], _passed(way, at, candidate, asking=questions is None))
            for end in ends:
                listed = () if way.held or questions is not None else candidates[at:end]
                asking = sum(one.asks for one in listed)
                _keep(ways[end], _odder(way, _LIST + _PASSED_OVER_ASKING * asking))
    finished = (_odder(way, _lacking(way, questions)) for way in ways[-1].values())
    return min(finished, key=lambda way: (_oddity(way), -len(way.held))).chain


def _lacking(way: _Way, questions: frozenset[int] | None) -> float:
    """Returns how odd it is what a way has not found in the end."""
    if questions is None:
        return 0.0 if way.held else _NO_QUESTIONS
    return _UNANSWERED * len(questions - way.held)


def _perfect(candidates: Sequence[Candidate], questions: frozenset[int] | None) -> bool:
    """Returns whether nothing is odd about counting them all, as in most documents."""
    printed = [number for candidate in candidates for number in candidate.numbers]
    if printed != list(range(1, len(printed) + 1)):
        return False
    if questions is None:
        return all(candidate.asks for candidate in candidates)
    return questions == set(printed)


def _asked(way: _Way, at: int, candidates: Sequence[Candidate], _: frozenset[int]) -> _Way | None:
    """Returns the way on which the candidate counts as a sub-question; None if it cannot."""
    candidate = candidates[at]
    gap = candidate.numbers[0] - max(way.held, default=0) - 1
    if not 0 <= gap <= _WIDEST_GAP:
        return None
    counted = _counted(way, at, _GAP * gap + _NOT_ASKING * (not candidate.asks))
    return counted._replace(held=way.held | frozenset(candidate.numbers))


def _answered(
    way: _Way, at: int, candidates: Sequence[Candidate], questions: frozenset[int]
) -> _Way | None:
    """Returns the way on which the candidate counts as an answer; None if it cannot."""
    candidate = candidates[at]
    numbers = frozenset(candidate.numbers)
    beyond = numbers - questions
    if numbers & way.held or (len(beyond) > 1 and len(numbers) > 1):
        return None  # the second is a list of numbers, but not of sub-questions
    expected = min(questions - way.held, default=max(way.held, default=0) + 1)
    orderly = candidate.numbers[0] == expected
    continues = _continues_list(way, at, candidates)
    listed = continues and not candidate.apart and _are_apart(way, candidates)
    odd = _BEYOND * len(beyond) + _OUT_OF_ORDER * (not orderly) + _LIST_ITEM * listed
    counted = _counted(way, at, odd)
    chain = counted.chain
    if candidate.numbers[0] < max(way.held, default=0):
        chain = chain._replace(disordered=(*chain.disordered, at))
    if continues and candidate.apart == candidates[at - 1].apart:
        chain = chain._replace(doubtful=(*chain.doubtful, at))
    return _Way(chain, way.held | numbers)


def _continues_list(way: _Way, at: int, candidates: Sequence[Candidate]) -> bool:
    """Returns whether the number before was passed over, and this one is the next."""
    passed = at > 0 and (not way.chain.chosen or way.chain.chosen[-1] != at - 1)
    return passed and candidates[at - 1].numbers[-1] + 1 == candidates[at].numbers[0]


def _are_apart(way: _Way, candidates: Sequence[Candidate]) -> bool:
    """Returns whether blank lines part those that count from each other."""
    behind_first = [candidates[at].apart for at in way.chain.chosen[1:]]
    return bool(behind_first) and all(behind_first)


def _counted(way: _Way, at: int, odd: float) -> _Way:
    """Returns the way on which a candidate counts, for so much oddity."""
    chain = way.chain._replace(chosen=(*way.chain.chosen, at), oddity=way.chain.oddity + odd)
    return way._replace(chain=chain)


def _passed(way: _Way, at: int, candidate: Candidate, *, asking: bool) -> _Way:
    """Returns the way on which the candidate does not count."""
    passed = _odder(way, _PASSED_OVER_ASKING if asking and candidate.asks else _PASSED_OVER)
    if candidate.numbers[0] != max(way.held, default=0):
        return passed
    return passed._replace(chain=passed.chain._replace(repeated=(*passed.chain.repeated, at)))


def _lists(candidates: Sequence[Candidate], at: int) -> Iterator[int]:
    """Yields the ends of the lists (1, 2, 3, ...) that may begin at a candidate."""
    end = at
    while end < len(candidates) and candidates[end].numbers == (end - at + 1,):
        end += 1
        if end - at > 1:
            yield end


def _odder(way: _Way, odd: float) -> _Way:
    return way._replace(chain=way.chain._replace(oddity=way.chain.oddity + odd))


def _oddity(way: _Way) -> float:
    return way.chain.oddity


def _keep(ways: dict[frozenset[int], _Way], way: _Way) -> None:
    if way.held not in ways or _oddity(way) < _oddity(ways[way.held]):
        ways[way.held] = way
