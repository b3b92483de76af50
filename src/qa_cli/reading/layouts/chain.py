"""Chooses which printed numbers are those of sub-questions or answers.

Most documents hold other numbers at the beginning of lines too: lists inside an answer, rows of a
table, footnotes. The numbers that count run on from 1; a list inside them begins again at 1. Of all
ways to read a sequence of numbers so, the one with the least that is odd is chosen.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

# What is odd, and how much. Only the order of the weights matters: to pass over a number that asks
# is odder than a gap, a gap odder than a number that asks nothing, and a list is hardly odd.
_GAP = 1.0  # for each number that is missing before a sub-question's
_NOT_ASKING = 0.4
_PASSED_OVER = 0.5
_PASSED_OVER_ASKING = 1.5
_LIST = 0.3
_NO_QUESTIONS = 3.0  # to take all numbers for lists
_UNANSWERED = 3.0  # for each sub-question whose number is not printed among the answers
_BEYOND = 0.45  # an answer to a number that no sub-question has
_OUT_OF_ORDER = 0.6
_LIST_ITEM = 4.0  # an answer that goes on with a list, while blank lines separate the others
_WIDEST_GAP = 20
_WAYS = 20  # that are followed at once


class Candidate(NamedTuple):
    """A printed number or list of numbers.

    `asks`: a question mark stands in its text; `apart`: a blank line stands before it; `sign` is
    what ends the number: "." or ")".
    """

    numbers: tuple[int, ...]
    asks: bool
    apart: bool = False
    sign: str = ""


class Chain(NamedTuple):
    """The indexes of the candidates that count, how odd that reading is, and numbers repeated.

    `disordered` are the indexes of those that count but do not stand in the order of the numbers,
    `doubtful` of those that may as well go on with a list that was passed over.
    """

    chosen: tuple[int, ...] = ()
    oddity: float = 0.0
    repeated: tuple[int, ...] = ()
    disordered: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()


class _Way(NamedTuple):
    """A way to read the candidates so far: the numbers that it holds, and its chain.

    `last` is the largest number that it holds; 0 if it holds none.
    """

    held: frozenset[int] = frozenset()
    last: int = 0
    chosen: tuple[int, ...] = ()
    oddity: float = 0.0
    repeated: tuple[int, ...] = ()
    disordered: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()

    @property
    def chain(self) -> Chain:
        """The chain that was found on it."""
        return Chain(
            chosen=self.chosen,
            oddity=self.oddity,
            repeated=self.repeated,
            disordered=self.disordered,
            doubtful=self.doubtful,
        )


def of_questions(candidates: Sequence[Candidate], elsewhere: frozenset[int] = frozenset()) -> Chain:
    """Returns the chain of sub-questions: their numbers go up, and their text mostly asks.

    Those that stand `elsewhere`, out of their turn, leave no gap.
    """
    return _best(candidates, None, elsewhere)


def of_answers(candidates: Sequence[Candidate], questions: Sequence[int]) -> Chain:
    """Returns the chain of answers to sub-questions of these numbers, mostly in their order."""
    return _best(candidates, frozenset(questions))


def _best(
    candidates: Sequence[Candidate],
    questions: frozenset[int] | None,
    elsewhere: frozenset[int] = frozenset(),
) -> Chain:
    """Follows the least odd ways to read the candidates, and returns the best in the end."""
    if not elsewhere and _perfect(candidates, questions):
        return Chain(tuple(range(len(candidates))))
    ways: list[dict[frozenset[int], _Way]] = [{} for _ in range(len(candidates) + 1)]
    _keep(ways[0], _Way())
    for at in range(len(candidates)):
        lists = list(_lists(candidates, at))
        for way in sorted(ways[at].values(), key=_oddity)[:_WAYS]:
            if questions is None:
                counted = _asked(way, at, candidates[at], elsewhere)
            else:
                counted = _answered(way, at, candidates, questions)
            if counted:
                _keep(ways[at + 1], counted)
            _keep(ways[at + 1], *_passed(way, at, candidates[at], asking=questions is None))
            for end, asking in lists:
                asked = asking if questions is None and not way.held else 0
                _keep(ways[end], way, _LIST + _PASSED_OVER_ASKING * asked)
    finished: dict[frozenset[int], _Way] = {}
    for way in ways[-1].values():
        _keep(finished, way, _lacking(way, questions))
    return min(finished.values(), key=lambda way: (way.oddity, -len(way.held))).chain


def _lacking(way: _Way, questions: frozenset[int] | None) -> float:
    """Returns the penalty for what a way has not found in the end."""
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


def _asked(way: _Way, at: int, candidate: Candidate, elsewhere: frozenset[int]) -> _Way | None:
    """Returns the way on which the candidate counts as a sub-question; None if it cannot."""
    first = candidate.numbers[0]
    gap = first - way.last - 1
    if elsewhere and gap > 0:
        gap -= sum(way.last < number < first for number in elsewhere)
    if not 0 <= gap <= _WIDEST_GAP:
        return None
    return _Way(
        held=way.held.union(candidate.numbers),
        last=max(way.last, *candidate.numbers),
        chosen=(*way.chosen, at),
        oddity=way.oddity + (_GAP * gap + _NOT_ASKING * (not candidate.asks)),
        repeated=way.repeated,
        disordered=way.disordered,
        doubtful=way.doubtful,
    )


def _answered(
    way: _Way, at: int, candidates: Sequence[Candidate], questions: frozenset[int]
) -> _Way | None:
    """Returns the way on which the candidate counts as an answer; None if it cannot."""
    candidate = candidates[at]
    numbers = frozenset(candidate.numbers)
    beyond = numbers - questions
    if numbers & way.held or (len(beyond) > 1 and len(numbers) > 1):
        return None  # the second is a list of numbers, but not of sub-questions
    orderly = candidate.numbers[0] == min(questions - way.held, default=way.last + 1)
    continues = _continues_list(way, at, candidates)
    listed = continues and not candidate.apart and _are_apart(way, candidates)
    odd = _BEYOND * len(beyond) + _OUT_OF_ORDER * (not orderly) + _LIST_ITEM * listed
    # "1 en 4" may stand before 2, for it begins with 1.
    before = candidates[way.chosen[-1]].numbers[0] if way.chosen else 0
    disordered = candidate.numbers[0] < before
    doubtful = continues and candidate.apart == candidates[at - 1].apart
    return _Way(
        held=way.held | numbers,
        last=max(way.last, *candidate.numbers),
        chosen=(*way.chosen, at),
        oddity=way.oddity + odd,
        repeated=way.repeated,
        disordered=(*way.disordered, at) if disordered else way.disordered,
        doubtful=(*way.doubtful, at) if doubtful else way.doubtful,
    )


def _continues_list(way: _Way, at: int, candidates: Sequence[Candidate]) -> bool:
    """Returns whether the number before was passed over, and this one is the next."""
    passed = at > 0 and (not way.chosen or way.chosen[-1] != at - 1)
    return passed and candidates[at - 1].numbers[-1] + 1 == candidates[at].numbers[0]


def _are_apart(way: _Way, candidates: Sequence[Candidate]) -> bool:
    """Returns whether blank lines separate those that count."""
    after_first = [candidates[at].apart for at in way.chosen[1:]]
    return bool(after_first) and all(after_first)


def _passed(way: _Way, at: int, candidate: Candidate, *, asking: bool) -> tuple[_Way, float]:
    """Returns the way on which the candidate does not count, and how odd that is."""
    odd = _PASSED_OVER_ASKING if asking and candidate.asks else _PASSED_OVER
    if candidate.numbers[0] == way.last:
        return way._replace(repeated=(*way.repeated, at)), odd
    return way, odd


def _lists(candidates: Sequence[Candidate], at: int) -> Iterator[tuple[int, int]]:
    """Yields where the lists (1, 2, 3, ...) end that may begin at a candidate, and what they ask.

    That is how many of their items ask something.
    """
    asking = 0
    for end in range(at, len(candidates)):
        if (
            candidates[end].numbers != (end - at + 1,)
            or candidates[end].sign != candidates[at].sign
        ):
            return
        asking += candidates[end].asks
        if end > at:
            yield end + 1, asking


def _oddity(way: _Way) -> float:
    return way.oddity


def _keep(ways: dict[frozenset[int], _Way], way: _Way, odd: float = 0.0) -> None:
    """Keeps a way, so much odder, unless a less odd one holds the same numbers."""
    known, oddity = ways.get(way.held), way.oddity + odd
    if known is None or oddity < known.oddity:
        ways[way.held] = way._replace(oddity=oddity) if odd else way
