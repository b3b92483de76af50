"""Finds the notes at the foot of pages and at the end, by their numbers and by their calls.

A list or a table may stand where notes do: they are notes only if the text above calls for them.
"""

import re
from collections.abc import Collection, Sequence

from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import ends_sentence

# A note's number has no full stop and stands before a capital, a quote or an address, or alone; a
# note is longer than the cell of a table.
_NOTE = re.compile(r"\s*(\d{1,3})(?:\s*$|\s*(?=(?:[A-ZÀ-ÖØ-Þ«“‘\"'(]|https?:|www\.).{11}))")
_END_NOTE = re.compile(r"\s*(?:\[(\d{1,3}) ?\]|(\d{1,3})\))\s*(?=\S)")
_LAST = 8  # lines at the end of a text, of which one begins a note if any stand there
_ABOVE = 0.3  # of a page's lines, at least, stand above the notes at its foot


def on_pages(
    lines: Sequence[Line], pages: Sequence[Sequence[int]], headings: set[int]
) -> tuple[set[int], int]:
    """Returns the places of the notes at the feet of pages, and the number behind the last."""
    noted: set[int] = set()
    number = 1
    begun = not headings
    for page in pages:
        begun = begun or not headings.isdisjoint(page)
        if begun:
            start, number = _at_foot(lines, page, number, headings)
            noted.update(page[start:])
    return noted, number


def may_end(lines: Sequence[Line], places: Sequence[int]) -> bool:
    """Returns whether one of the last lines begins as a note does."""
    return any(_NOTE.match(lines[at].text) for at in places[-_LAST:])


def at_end(lines: Sequence[Line], places: Sequence[int], headings: set[int]) -> int:
    """Returns where the notes at the end begin: behind everything, if there are none.

    They are marked as their calls in the text are: "[1]", "1)".
    """
    wanted, start, last = 0, len(places), 0
    for place, at in zip(reversed(range(len(places))), reversed(places), strict=True):
        match = _END_NOTE.match(lines[at].text)
        if match is None:
            continue
        number = int(match[1] or match[2])
        if wanted and number != wanted:
            continue
        last = last or number
        wanted, start = number - 1, place
        if not wanted:
            break
    none = len(places)
    if wanted or not last or not headings.isdisjoint(places[start:]):
        return none
    above = [lines[at].text for at in places[:start]]
    bracket = lines[places[start]].text.lstrip().startswith("[")
    called = all(_is_marked(number, above, bracket=bracket) for number in range(1, last + 1))
    before = next((text.strip() for text in reversed(above) if text.strip()), ":")
    return start if called and not before.endswith((":", ";")) else none


def without_calls(lines: list[Line], numbers: Collection[int]) -> tuple[list[Line], list[Line]]:
    """Returns lines without the calls of notes that stand alone on theirs, and these.

    `numbers` are those of the notes.
    """
    if not numbers:
        return lines, []
    calls = [line for at, line in enumerate(lines) if _is_call(lines, at, numbers)]
    return [line for line in lines if line not in calls], calls


def _is_call(lines: Sequence[Line], at: int, numbers: Collection[int]) -> bool:
    """Returns whether a line is the call of a note: a bare number, which breaks into a text.

    A number in the cell of a table stands between lines that end no sentence.
    """
    text = lines[at].text.strip()
    if not text.isdecimal() or int(text) not in numbers:
        return False
    before = _last(lines[:at])
    return bool(before) and (ends_sentence(before) or _last(lines[:at:-1])[:1].islower())


def _at_foot(
    lines: Sequence[Line], page: Sequence[int], expected: int, headings: set[int]
) -> tuple[int, int]:
    """Returns where on a page its notes begin, and the number of the next note.

    They reach to its foot, count on from `expected`, and are called for in the text above. They
    begin at the last place that fits.
    """
    numbered = [
        (place, int(match[1]))
        for place, at in enumerate(page)
        if (match := _NOTE.match(lines[at].text))
    ]
    for last_place, last in reversed(numbered):
        start, wanted = last_place, last - 1
        for place, number in reversed([pair for pair in numbered if pair[0] < last_place]):
            if wanted < expected:
                break
            if number == wanted:
                start, wanted = place, wanted - 1
        if (
            last >= expected > wanted
            and start >= _ABOVE * len(page)
            and headings.isdisjoint(page[start:])
            and _are_called(range(expected, last + 1), lines[: page[start]])
        ):
            return start, last + 1
    return len(page), expected


def _are_called(numbers: Sequence[int], above: Sequence[Line]) -> bool:
    """Returns whether the text above calls for the first of the notes, and for most of them."""
    called = [_is_called(number, above) for number in numbers]
    return called[0] and 2 * sum(called) >= len(called)


def _is_called(number: int, above: Sequence[Line]) -> bool:
    """Returns whether a text calls for a note: "werkhonden1", "[1]", "1" on a line of its own.

    At the beginning of a line it may stand before a text, where it breaks into a sentence.
    """
    call = re.compile(  # what stands before is looked at last: Python finds the number sooner
        rf"{number}(?:(?<=[^\W\d_]{number})(?!\w)|(?<=[.,;:?!»”’\"')\]]{number})(?!\w)"
        rf"|(?<=[.?!»”’\"')\]] {number})\s*$"
        rf"|(?<=\[{number}) ?\]|(?<=[^\W\d_] {number}) (?=[a-zà-ÿ]))"
    )
    breaking = re.compile(rf"\s*{number}[ ,.;]")
    printed, before = str(number), ""
    for line in above:
        if any(call.mark == printed for call in line.calls):
            return True
        if printed in line.text:
            breaks = before and breaking.match(line.text) and not ends_sentence(before)
            if breaks or line.text.strip() == printed or call.search(line.text):
                return True
        before = line.text.strip() or before
    return False


def _is_marked(number: int, texts: Sequence[str], *, bracket: bool) -> bool:
    """Returns whether a text holds a note's mark behind a word, and not as the end of "(1)"."""
    call = re.compile(rf"\S ?\[{number} ?\]" if bracket else rf"[\w.?!»”’\"')] ?{number}\)")
    mark = f"[{number}" if bracket else f"{number})"
    for text in texts:
        if mark not in text:
            continue
        for match in call.finditer(text):
            inside = text[: match.end() - 1]
            if bracket or inside.count("(") <= inside.count(")"):
                return True
    return False


def _last(lines: Sequence[Line]) -> str:
    """Returns the last text in lines; "" if there is none."""
    return next((line.text.strip() for line in reversed(lines) if line.text.strip()), "")
