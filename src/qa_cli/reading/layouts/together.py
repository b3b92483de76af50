"""Finds sentences that say which sub-questions are answered together, and what they tell.

"Die Fragen 28 und 33 werden gemeinsam beantwortet." stands below both questions, so that 33 is
printed before 29: its number is none of a list, and the numbers after it have no gap.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts.segments import Text
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.numbers import parse_numbers

_LONGEST = 400  # characters in which such a sentence ends
_WRAPPED = 4  # lines over which it may run
_MOST_BEFORE = 80  # printed numbers, of sub-questions and of lists, between the first and it
# "2 bis 2c" is one sub-question with its parts; Bundestag papers print "2a", "2 a" and "2. a)".
_LETTER = re.compile(r"(?<=\d)(?:\.? ?[a-z]\b\)?|\))")
_SAME = re.compile(r"\b(\d{1,3})(?:(?:,| und| bis) \1\b)+")


class Said(NamedTuple):
    """A sentence: the line in which it begins, and the sub-questions that it names."""

    at: int
    numbers: tuple[int, ...]


def named(text: str, form: Form) -> tuple[int, ...]:
    """Returns the sub-questions that the first sentence of `text` says to be answered together."""
    text = _SAME.sub(r"\1", _LETTER.sub("", " ".join(text[:_LONGEST].split())))
    matches = (pattern.match(text) for pattern in form.patterns("text", "together"))
    match = next(filter(None, matches), None)
    return parse_numbers(match["numbers"], form) if match else ()


def sentences(text: Text, form: Form) -> list[Said]:
    """Returns the sentences that begin a line."""
    if not form.strings("text", "together"):
        return []
    return [
        Said(at, numbers)
        for at, line in enumerate(text.lines)
        if line.text[:1].isupper()
        and (numbers := named(" ".join(one.text for one in text.lines[at : at + _WRAPPED]), form))
    ]


def displaced(text: Text, form: Form, numbers: Sequence[Mark]) -> list[Mark]:
    """Returns the printed numbers that stand out of their turn, named by the sentence below.

    Each once: where a paper is printed again, several sentences name the same number.
    """
    found: list[Mark] = []
    last = 0
    for said in sentences(text, form):
        while last < len(numbers) and numbers[last].at < said.at:
            last += 1
        group = _group(numbers[max(0, last - _MOST_BEFORE) : last], said.numbers)
        runs = (at for at in range(1, len(group)) if group[at].numbers[0] != _next(group[at - 1]))
        found += group[next(runs, len(group)) :]
    return list(dict.fromkeys(found))


def _group(before: Sequence[Mark], named: Sequence[int]) -> list[Mark]:
    """Returns the marks of the numbers that a sentence names, from the first that it names."""
    group: list[Mark] = []
    for mark in reversed(before):
        if set(mark.numbers) <= set(named):
            group.insert(0, mark)
        if mark.numbers[0] == named[0]:
            return group
    return []


def _next(mark: Mark) -> int:
    return mark.numbers[-1] + 1
