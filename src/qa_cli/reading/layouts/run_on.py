"""Finds answers that begin inside the text of the one before, where that is certain.

Printers lose line breaks: "1. Er zijn er tien. 2. De Staat betaalt." on one line, or glued to the
word before. That sub-question 2 has no answer would then be false. Where it is not certain, nothing
is cut, and the doubt is said (`assembly.printed_inside`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_cli.reading.layouts.context import Context
from qa_cli.reading.layouts.segments import Arrangement, Segment, begun_by, stands_before, with_next
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.marks import Mark
from qa_cli.text.sentences import is_abbreviated

# How a sentence, or a table that is kept apart, begins after its number.
_BEGINS = re.compile(r"[ \t]*(?:[A-ZÀ-ÖØ-Þ«“‘„\"'(]|[a-z]\)|\d{9,16}-\d)")
_GLUED = re.compile(r"[a-zà-öø-ÿ]{2}$|%$")  # to the end of a sentence that has lost its full stop
_ENDED = re.compile(r"[.?!…][)»”’\"\]]*$")


class _Gap(NamedTuple):
    """The numbers that may begin inside one answer, in order, and where its text ends."""

    segment: Segment
    end: Segment | None
    lacking: Sequence[int]


def split(context: Context, arrangement: Arrangement) -> Arrangement:
    """Returns the arrangement with the answers that certainly begin inside of others.

    That is certain where the number that is next, of a sub-question without an answer, is printed
    once between two that count on, after the end of a sentence, and another begins after it.
    """
    gaps = list(_gaps(arrangement))
    if not gaps:
        return arrangement
    lines = context.text.lines
    found = marks.find_inside(lines, context.marks, context.form, least=1)
    numbers = [mark for mark in found if mark.kind == "number"]
    begun = [mark for gap in gaps for mark in _begun(context, gap, numbers)]
    if not begun:
        return arrangement
    segments = [*arrangement.segments, *begun_by("answer", begun)]
    segments.sort(key=lambda one: (one.mark.at, one.mark.start, one.mark.end))
    return arrangement._replace(segments=tuple(segments))


def _gaps(arrangement: Arrangement) -> Iterator[_Gap]:
    """Yields the answers after which numbers are left out, and these numbers."""
    lacking = sorted(set(arrangement.questions) - arrangement.answered)
    if not lacking or not arrangement.answered:
        return
    for segment, end in with_next(arrangement.segments):
        until = end.numbers[0] if end and end.role == "answer" and end.numbers else None
        if segment.role == "answers" and until is not None and end and end.mark.kind == "number":
            first = 1  # what stands between the heading of all answers and the first of them
        elif segment.role == "answer" and segment.mark.kind == "number":
            first = segment.numbers[0]
        else:
            continue  # below a heading, a number is one of a list
        between = [one for one in lacking if one >= first and (until is None or one < until)]
        if between and set(range(first, between[0])) <= arrangement.answered:
            yield _Gap(segment, end, between)


def _begun(context: Context, gap: _Gap, numbers: Sequence[Mark]) -> Iterator[Mark]:
    """Yields the marks of the answers that begin in a gap, as long as each is certain."""
    inside = [mark for mark in numbers if _is_inside(mark, gap)]
    left, before = list(gap.lacking), gap.segment.mark
    while left:
        following = [mark for mark in inside if stands_before(before, mark)]
        mark = _only(following, left[0])
        if mark is None or not set(mark.numbers) <= set(left):
            return
        passed = following[: following.index(mark)]
        if any(one.numbers[-1] + 1 == mark.numbers[0] for one in passed):
            return  # it goes on with a list
        if not _is_between_sentences(context, before, mark):
            return
        yield mark
        left = [number for number in left if number > mark.numbers[-1]]
        before = mark


def _is_inside(mark: Mark, gap: _Gap) -> bool:
    after = stands_before(gap.segment.mark, mark)
    return after and (gap.end is None or stands_before(mark, gap.end.mark))


def _only(found: Sequence[Mark], number: int) -> Mark | None:
    """Returns the mark of a list of numbers that begins with this one, if there is only one."""
    begins = [mark for mark in found if mark.numbers[0] == number]
    return begins[0] if len(begins) == 1 else None


def _is_between_sentences(context: Context, before: Mark, mark: Mark) -> bool:
    """Returns whether a sentence ends before a mark that stands after `before`, and one begins."""
    line, text = context.text.lines[mark.at].text, context.text.between(before, mark).rstrip()
    if not text or not _BEGINS.match(line, mark.end) or is_abbreviated(text, len(text) - 1):
        return False
    return bool(_ENDED.search(text) or _GLUED.search(line, 0, mark.start))
