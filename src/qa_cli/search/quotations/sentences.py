"""What of its sentence a quotation leaves out at its ends, where that changes what it says.

All words of "Die Bundesregierung teilt diese Auffassung" stand side by side, and still nobody said
so if the source goes on with "nicht". A quotation may be cut short; what that leaves out is said:
a negation, and the unit of the number that it ends with.
"""

import re
from collections.abc import Iterator

from qa_cli.model.verification import CutOff
from qa_cli.search.quotations.kinds_of_words import is_unit, negates
from qa_cli.search.quotations.matching import Placed
from qa_cli.search.quotations.stretches import Run

_END = re.compile(r"[.?!…;:](?:[\s\"”»’)\]]|$)|\n|•")
_MOST = 12  # words on a side that are looked at


def cut_off(found: Placed) -> tuple[CutOff, ...]:
    """Returns the words before and after a quotation that negate it, or are a number's unit."""
    return tuple(_sides(found))


def _sides(found: Placed) -> Iterator[CutOff]:
    stretch, run = found.stretch, found.run
    member = stretch.member(run.first)
    first = run.first
    while first > member.first and run.first - first < _MOST and not _ends(found, first):
        first -= 1
    if negates(stretch.words(range(first, run.first))[0]):
        yield CutOff("before", stretch.cut(Run(first, run.first)))
    member = stretch.member(run.end - 1)
    last = member.first + len(member.text.words)
    end = run.end
    if end < last and not _ends(found, end) and is_unit(stretch.words(range(end - 1, end + 1))[0]):
        yield CutOff("after", stretch.cut(Run(end, end + 1)), "unit")
    while end < last and end - run.end < _MOST and not _ends(found, end):
        end += 1
    if negates(stretch.words(range(run.end, end))[0]):
        yield CutOff("after", stretch.cut(Run(run.end, end)))


def _ends(found: Placed, word: int) -> bool:
    """Returns whether a sentence ends before a word, which is not the first of its passage."""
    member = found.stretch.member(word)
    own = word - member.first
    before, after = member.text.words[own - 1], member.text.words[own]
    return bool(_END.search(member.text.text[before.end : after.start]))
