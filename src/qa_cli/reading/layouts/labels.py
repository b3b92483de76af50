"""Finds texts that are counted by letters, in Roman numerals, or oddly: a) b), I. II., (1) (2).

What has such labels above the heading of all answers and after it is a pair by its label.
"""

import re
from collections.abc import Iterator, Sequence
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


def found(lines: Sequence[Line], first: int = 0) -> Labelled:
    """Returns the last run of labels in lines, of which the first is line `first` of a text."""
    runs = [run for way in range(len(_COUNTED)) for run in _runs(lines, first, way)]
    longest = max((len(run.marks) for run in runs), default=0)
    # "i)" alone is both; the way that counts on further is meant.
    return next((run for run in reversed(runs) if len(run.marks) == longest > 1), Labelled([], 0))


def in_way(lines: Sequence[Line], first: int, way: int) -> list[Mark]:
    """Returns the first run that is counted in one way, of any length."""
    return next((run.marks for run in _runs(lines, first, way)), [])


def _runs(lines: Sequence[Line], first: int, way: int) -> Iterator[Labelled]:
    """Yields the runs that count on from the first label of a way, in their order."""
    labels = _COUNTED[way]
    run: list[Mark] = []
    for at, line in enumerate(lines, start=first):
        match = _LABEL.match(line.text)
        if match is None:
            continue
        if match["label"] == labels[0] and run:
            yield Labelled(run, way)
            run = []
        if len(run) < len(labels) and match["label"] == labels[len(run)]:
            start = len(line.text) - len(line.text.lstrip())
            run.append(Mark("dash", (), at, start, match.end()))
    if run:
        yield Labelled(run, way)
