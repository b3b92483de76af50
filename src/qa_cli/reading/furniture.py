"""Takes off the page what is no text: heads and feet, page numbers, notes at the foot or the end.

They stand in the middle of sentences, and their numbers look like those of sub-questions.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_cli.reading import marks
from qa_cli.reading.forms import Form
from qa_cli.reading.source import Line

_DIGITS = re.compile(r"\d+")
_BARE = re.compile(r"\s*(?:-\s*)?\d{1,4}(?:\s*-|\s*/\s*\d{1,4})?\s*")
# A note's number has no full stop and stands before a capital, a quote or an address, or alone.
_NOTE = re.compile(r"\s*(\d{1,3})(?:\s*$|\s*(?=[A-ZÀ-ÖØ-Þ«“‘\"'(]|https?:|www\.))")
_END_NOTE = re.compile(r"\s*(?:\[(\d{1,3}) ?\]|(\d{1,3})\))\s*(?=\S)")
_LONGEST = 300  # characters of a head or foot
_EDGE = 9  # lines from the top or the foot of a page in which its head or foot stands
_ABOVE_NOTES = 0.3  # of a page's lines, at least, stand above the notes at its foot
_SHARE = 0.5  # of the pages: on so many a line stands again that is a head or foot


class Body(NamedTuple):
    """The lines of the text, and what was taken off: page heads and feet, and notes.

    `notes` are the numbers of the notes.
    """

    lines: tuple[Line, ...]
    furniture: tuple[Line, ...]
    footnotes: tuple[Line, ...]
    notes: frozenset[int]


def taken_off(lines: Sequence[Line], form: Form) -> Body:
    """Returns the lines without heads, feet and notes, and these."""
    furniture = _patterned(lines, form) | _repeated(lines, form)
    furniture |= _page_numbers(lines, furniture)
    pages = list(_pages(lines, furniture))
    noted, number = _notes_on_pages(lines, pages, form) if len(pages) > 1 else (set(), 1)
    rest = [at for page in pages for at in page if at not in noted]
    start, last = _notes_at_end(lines, rest, form)
    noted |= set(rest[start:])
    return Body(
        tuple(line for at, line in enumerate(lines) if at not in furniture | noted),
        tuple(lines[at] for at in sorted(furniture)),
        tuple(lines[at] for at in sorted(noted)),
        frozenset(range(1, max(number, last))),
    )


def _patterned(lines: Sequence[Line], form: Form) -> set[int]:
    """Returns the places of lines that the form names as head or foot."""
    pattern = form.any_of("page", "furniture")
    short = ((at, line.text.strip()) for at, line in enumerate(lines) if len(line.text) < _LONGEST)
    return {at for at, text in short if pattern.fullmatch(text)}


def _repeated(lines: Sequence[Line], form: Form) -> set[int]:
    """Returns the places of lines at the edges of pages that stand on many pages, numbers aside."""
    pages: dict[int | None, list[int]] = {}
    for at, line in enumerate(lines):
        if line.page is not None and line.text.strip():
            pages.setdefault(line.page, []).append(at)
    least = max(2, round(_SHARE * len(pages)))
    found: set[int] = set()
    for edges in (
        [page[:_EDGE] for page in pages.values()],
        [page[: -_EDGE - 1 : -1] for page in pages.values()],
    ):
        counts = Counter(shape for edge in edges for shape in {_shape(lines[at]) for at in edge})
        for edge in edges:
            for at in edge:
                if counts[_shape(lines[at])] < least or marks.is_heading(lines[at].text, form):
                    break
                found.add(at)
    return found


def _shape(line: Line) -> str:
    return _DIGITS.sub("0", "".join(line.text.split()))


def _page_numbers(lines: Sequence[Line], furniture: set[int]) -> set[int]:
    """Returns the places of numbers that stand alone beside a head or foot."""
    found: set[int] = set()
    for at in furniture:
        for step in (1, -1):
            beside = at + step
            while 0 <= beside < len(lines) and not lines[beside].text.strip():
                beside += step
            near = 0 <= beside < len(lines) and beside not in furniture
            if near and _BARE.fullmatch(lines[beside].text) and abs(beside - at) <= 3:  # noqa: PLR2004
                found.add(beside)
    return found


def _pages(lines: Sequence[Line], furniture: set[int]) -> Iterator[list[int]]:
    """Yields the places of the lines of each page, parted where the page changes or has a foot."""
    page: list[int] = []
    parted = False
    for at, line in enumerate(lines):
        if at in furniture:
            parted = True
            continue
        changed = bool(page) and line.page != lines[page[-1]].page
        if (parted or changed) and line.text.strip():
            if page:
                yield page
                page = []
            parted = False
        page.append(at)
    yield page


def _notes_on_pages(
    lines: Sequence[Line], pages: Sequence[Sequence[int]], form: Form
) -> tuple[set[int], int]:
    """Returns the places of the notes at the feet of pages, and the number behind the last."""
    noted: set[int] = set()
    number = 1
    begun = not any(_has_heading(lines, page, form) for page in pages)
    for page in pages:
        begun = begun or _has_heading(lines, page, form)
        if begun:
            start, number = _notes_at_foot(lines, page, number, form)
            noted.update(page[start:])
    return noted, number


def _notes_at_foot(
    lines: Sequence[Line], page: Sequence[int], expected: int, form: Form
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
        above, below = page[:start], page[start:]
        if (
            last >= expected > wanted
            and len(above) >= _ABOVE_NOTES * len(page)
            and not _has_heading(lines, below, form)
            and _is_called(expected, (lines[at].text for at in range(page[start])))
        ):
            return start, last + 1
    return len(page), expected


def _is_called(number: int, texts: Iterable[str]) -> bool:
    """Returns whether the text calls for a note: "werkhonden1", "[1]", "1" on a line of its own."""
    call = re.compile(
        rf"(?:(?<=[^\W\d_])|(?<=[.,;:?!»”’\"')\]])){number}(?!\w)|\[{number} ?\]"
        rf"|^\s*{number}(?:\s*$|[ ,.;])|(?<=[^\W\d_]) {number} (?=[a-zà-ÿ])"
    )
    return any(map(call.search, texts))


def _has_heading(lines: Sequence[Line], places: Sequence[int], form: Form) -> bool:
    return any(marks.is_heading(lines[at].text, form) for at in places)


def _notes_at_end(lines: Sequence[Line], places: Sequence[int], form: Form) -> tuple[int, int]:
    """Returns where the notes at the end begin, and the number behind the last of them.

    They are marked as their calls in the text are: "[1]", "1)".
    """
    wanted, start, last = 0, len(places), 0
    for place in reversed(range(len(places))):
        match = _END_NOTE.match(lines[places[place]].text)
        number = int(match[1] or match[2]) if match else 0
        if match is None or (wanted and number != wanted):
            continue
        last = last or number
        wanted, start = number - 1, place
        if not wanted:
            break
    if wanted or not last or _has_heading(lines, places[start:], form):
        return len(places), 1
    called = "".join(lines[at].text for at in places[:start])
    bracket = lines[places[start]].text.lstrip().startswith("[")
    call = r"\S ?\[1 ?\]" if bracket else r"[\w.?!»”’\"')]\s?1\)"
    return (start, last + 1) if re.search(call, called) else (len(places), 1)
