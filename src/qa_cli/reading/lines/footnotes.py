"""Finds the footnotes, at the foot of pages and at the end, by their numbers and by their calls.

A list or a table may stand where footnotes do: they are footnotes only if the text above calls for
them.
"""

import functools
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_cli.reading.lines import note_calls
from qa_cli.reading.lines.line import Call, Line
from qa_cli.reading.lines.paragraphs import ends_sentence

# The number of a footnote has no full stop and stands before a capital, a quote or an address, or
# alone; a footnote is longer than the cell of a table.
_FOOTNOTE = re.compile(r"\s*(\d{1,3})(?:\s*$|\s*(?=(?:[A-ZÀ-ÖØ-Þ«“‘\"'(]|https?:|www\.).{11}))")
_ENDNOTE = re.compile(r"\s*(?:\[(\d{1,3}) ?\]|(\d{1,3})\))\s*(?=\S)")
_PRINTED = re.compile(r"\s*\d{1,3}\.\s+\S")  # the number of a sub-question or an answer
_BEFORE_BRACKET = re.compile(r"(?:(?<=[\w.?!»”’\"')])|(?<=[\w.?!»”’\"')] ))(?<!\d)(\d{1,3})\)")
_MOST_DIGITS = 3  # of the number of a footnote
_LEAST_TRIED = 100  # lines of a page that are tried as the last of its footnotes
_MOST_STEPS = 2_000_000  # of counting back from them
_LAST = 8  # lines at the end of a text, of which one begins a footnote if any stand there
_ABOVE = 0.3  # of a page's lines, at least, stand above the footnotes at its foot


class OnPages(NamedTuple):
    """The indexes of the lines of footnotes at the feet of pages, and the number that is next."""

    indexes: set[int]
    next_number: int


class _Numbered(NamedTuple):
    """A line that begins as a footnote does: its position among others, and the number."""

    position: int
    number: int


class _Run(NamedTuple):
    """Numbers that count on to `last`, and the position of the first of them."""

    start: int
    last: int


def on_pages(lines: Sequence[Line], pages: Sequence[Sequence[int]], headings: set[int]) -> OnPages:
    """Returns the footnotes at the feet of pages; `pages` are the indexes of the lines of each.

    `headings` are the indexes of lines with a heading: none stands above the first of them.
    """
    found: set[int] = set()
    number = 1
    begun = not headings
    calls = functools.cache(lambda: note_calls.first(lines))  # only where something needs one
    for page in pages:
        begun = begun or not headings.isdisjoint(page)
        run = _at_foot(lines, page, number, headings, calls) if begun else None
        run = run or _below_raised(lines, page, headings)
        if run:
            found.update(page[run.start :])
            number = run.last + 1
    return OnPages(found, number)


def may_end(lines: Sequence[Line], indexes: Sequence[int]) -> bool:
    """Returns whether one of the last of these lines begins as a footnote does."""
    return any(_FOOTNOTE.match(lines[at].text) for at in indexes[-_LAST:])


def at_end(lines: Sequence[Line], indexes: Sequence[int], headings: set[int]) -> int:
    """Returns where in `indexes` the footnotes at the end begin: after all, if there are none.

    They are marked as their calls in the text are: "[1]", "1)".
    """
    none = len(indexes)
    run = _count_back(_endnotes(lines, indexes), first=1)
    if run is None or not headings.isdisjoint(indexes[run.start :]):
        return none
    below = [lines[at].text for at in indexes[run.start :]]
    if any("?" in text or _PRINTED.match(text) for text in below):
        return none  # a table's note "1)" stands in the middle of a text
    above = [lines[at].text for at in indexes[: run.start]]
    bracket = lines[indexes[run.start]].text.lstrip().startswith("[")
    if not _marked(above, bracket=bracket).issuperset(range(1, run.last + 1)):
        return none
    before = next((text.strip() for text in reversed(above) if text.strip()), ":")
    return none if before.endswith((":", ";")) else run.start


def _endnotes(lines: Sequence[Line], indexes: Sequence[int]) -> Iterator[_Numbered]:
    """Yields the lines that begin as a footnote at the end does, the last first."""
    for index in reversed(range(len(indexes))):
        if match := _ENDNOTE.match(lines[indexes[index]].text):
            yield _Numbered(index, int(match[1] or match[2]))


def _count_back(numbered: Iterable[_Numbered], first: int) -> _Run | None:
    """Counts back from a number to `first`, passing over others; None where one is missing.

    `numbered` stand in the order in which they are counted: from the last up.
    """
    last: int | None = None
    wanted = 0
    for index, number in numbered:
        if last is None:
            last = wanted = number
        if number == wanted:
            if number == first:
                return _Run(index, last)
            wanted -= 1
    return None


def without_calls(lines: list[Line], numbers: Collection[int]) -> tuple[list[Line], list[Line]]:
    """Returns lines without the calls of footnotes that have a line to themselves, and these.

    `numbers` are those of the footnotes. The line above such a line holds the call then.
    """
    if not numbers:
        return lines, []
    bare = [at for at, line in enumerate(lines) if line.text.strip().isdecimal()]
    calls = [at for at in bare if _is_call(lines, at, numbers)]
    if not calls:
        return lines, []
    kept = list(lines)
    for at in calls:
        above = next(one for one in range(at - 1, -1, -1) if lines[one].text.strip())
        call = Call(len(lines[above].text.rstrip()), lines[at].text.strip())
        kept[above] = kept[above]._replace(calls=(*kept[above].calls, call))
    taken = frozenset(calls)
    return [line for at, line in enumerate(kept) if at not in taken], [lines[at] for at in calls]


def _is_call(lines: Sequence[Line], at: int, numbers: Collection[int]) -> bool:
    """Returns whether a line with a bare number is the call of a footnote: it breaks into a text.

    A number in the cell of a table stands between lines that end no sentence.
    """
    if int(lines[at].text) not in numbers:
        return False
    before = _first_text(lines[above] for above in range(at - 1, -1, -1))
    after = _first_text(lines[below] for below in range(at + 1, len(lines)))
    return bool(before) and (ends_sentence(before) or after[:1].islower())


def _at_foot(
    lines: Sequence[Line],
    page: Sequence[int],
    first: int,
    headings: set[int],
    calls: Callable[[], Mapping[int, int]],
) -> _Run | None:
    """Returns the footnotes at the foot of a page, if it has any.

    They reach to its foot, count on from `first`, and are called for in the text above. They begin
    at the last line that fits.
    """
    numbered = [
        _Numbered(index, int(match[1]))
        for index, at in enumerate(page)
        if (match := _FOOTNOTE.match(lines[at].text))
    ]
    tried = max(_LEAST_TRIED, _MOST_STEPS // max(1, len(numbered)))
    for count in range(len(numbered), max(0, len(numbered) - tried), -1):
        run = _count_back(reversed(numbered[:count]), first)
        if run and _are_footnotes(page, run, headings):
            called = range(first, run.last + 1)
            if _are_called(called, calls(), above=page[run.start]):
                return run
    return None


def _below_raised(lines: Sequence[Line], page: Sequence[int], headings: set[int]) -> _Run | None:
    """Returns the footnotes at the foot of a page whose text calls for them by raised marks.

    These are certain: a footnote that was missed on an earlier page breaks no chain, and several
    may stand on one line. The first of them has the number that is called first on this page.
    """
    marks = (call.mark for at in page for call in lines[at].calls)
    raised = [int(mark) for mark in marks if mark.isdecimal() and len(mark) <= _MOST_DIGITS]
    if not raised:
        return None
    first = re.compile(rf"\s*{raised[0]}(?!\d)\s*(?=[\w«“‘\"'(])")
    calls = (index for index, at in enumerate(page) if _calls(lines[at], raised[0]))
    calling = max(calls, default=len(page))  # none, where a mark is printed as "01"
    begun = (
        index for index in range(calling + 1, len(page)) if first.match(lines[page[index]].text)
    )
    start = max(begun, default=None)
    if start is None or start < _ABOVE * len(page) or not headings.isdisjoint(page[start:]):
        return None
    return _Run(start, max(raised))


def _calls(line: Line, number: int) -> bool:
    return any(call.mark == str(number) for call in line.calls)


def _are_footnotes(page: Sequence[int], run: _Run, headings: set[int]) -> bool:
    """Returns whether enough text stands above a run, and no heading in or after it."""
    return run.start >= _ABOVE * len(page) and headings.isdisjoint(page[run.start :])


def _are_called(numbers: Sequence[int], calls: Mapping[int, int], above: int) -> bool:
    """Returns whether the lines above call for the first of the footnotes, and for most.

    `calls` tell in which line each number is called first, `above` how many lines there are.
    """
    called = [calls.get(number, above) < above for number in numbers]
    return called[0] and 2 * sum(called) >= len(called)


def _marked(texts: Iterable[str], *, bracket: bool) -> set[int]:
    """Returns the numbers of footnotes that texts hold after a word, not as the end of "(1)"."""
    pattern = note_calls.IN_BRACKETS if bracket else _BEFORE_BRACKET
    found: set[int] = set()
    for text in texts:
        opened = counted = 0  # brackets that are open before a number
        for match in pattern.finditer(text):
            end = match.end() - 1
            opened += text.count("(", counted, end) - text.count(")", counted, end)
            counted = end
            if bracket or opened <= 0:
                found.add(int(match[1]))
    return found


def _first_text(lines: Iterable[Line]) -> str:
    """Returns the first text in lines; "" if there is none."""
    return next((line.text.strip() for line in lines if line.text.strip()), "")
