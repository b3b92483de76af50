"""Finds texts that are counted by letters, in Roman numerals, or oddly: a) b), I. II., (1) (2).

What has such labels above the heading of all answers and after it is a pair by its label.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.numbers import ROMAN

_LABEL = re.compile(
    r"[ \t]*\(?(?P<label>[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|\d{1,2})"
    r"(?:[.)]+[ \t]?[-–—]?|[ \t]?[-–—:/\]]|(?<=\d)[°º])[ \t]+(?=\S)"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_COUNTED: tuple[Sequence[str], ...] = (  # Roman numerals first: "i" is one, and a letter
    ROMAN,
    [numeral.lower() for numeral in ROMAN],
    _LETTERS.upper(),
    _LETTERS,
    [str(number) for number in range(1, 100)],  # "(1)", "1.-", "1 -": no number of the chain
)


class Labelled(NamedTuple):
    """The marks of texts that are counted on from the first, and which of the ways it is."""

    marks: list[Mark]
    way: int


def found(lines: Sequence[Line]) -> Labelled:
    """Returns the last run of labels in the first lines of a text."""
    labels = list(_labels(lines, 0))
    runs = [run for way in range(len(_COUNTED)) for run in _runs(labels, way)]
    longest = max((len(run.marks) for run in runs), default=0)
    # "i)" alone is both; the way that counts on further is meant.
    return next((run for run in reversed(runs) if len(run.marks) == longest > 1), Labelled([], 0))


def in_way(lines: Sequence[Line], first: int, way: int) -> list[Mark]:
    """Returns the first run counted in one way, of any length; `first` is the number of a line."""
    return next((run.marks for run in _runs(_labels(lines, first), way)), [])


def _labels(lines: Sequence[Line], first: int) -> Iterator[tuple[str, Mark]]:
    """Yields the labels with which lines begin, each with its mark; they count from `first`."""
    for at, line in enumerate(lines, start=first):
        if match := _LABEL.match(line.text):
            start = len(line.text) - len(line.text.lstrip())
            yield match["label"], Mark("dash", (), at, start, match.end())


def _runs(labels: Iterable[tuple[str, Mark]], way: int) -> Iterator[Labelled]:
    """Yields the runs that count on from the first label of a way, in their order."""
    counted = _COUNTED[way]
    run: list[Mark] = []
    for label, mark in labels:
        if label == counted[0] and run:
            yield Labelled(run, way)
            run = []
        if len(run) < len(counted) and label == counted[len(run)]:
            run.append(mark)
    if run:
        yield Labelled(run, way)
