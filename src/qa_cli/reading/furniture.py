"""Takes off the page what is no text: heads and feet, page numbers, notes at the foot or the end.

They stand in the middle of sentences, and their numbers look like those of sub-questions.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from operator import itemgetter
from typing import NamedTuple

from qa_cli.reading import marks
from qa_cli.reading.forms import Form
from qa_cli.reading.paragraphs import ends_sentence
from qa_cli.reading.source import Line

_DIGITS = str.maketrans("123456789", "000000000")
_BARE = re.compile(r"\s*(?:-\s*)?\d{1,4}(?:\s*-|\s*/\s*\d{1,4})?\s*")
_OWN_NUMBER = re.compile(r"(?:^|\s)\d{1,3}(?: (?:van|de|of|von|/) \d+)?$")
# A note's number has no full stop and stands before a capital, a quote or an address, or alone; a
# note is longer than the cell of a table.
_NOTE = re.compile(r"\s*(\d{1,3})(?:\s*$|\s*(?=(?:[A-ZÀ-ÖØ-Þ«“‘\"'(]|https?:|www\.).{11}))")
_END_NOTE = re.compile(r"\s*(?:\[(\d{1,3}) ?\]|(\d{1,3})\))\s*(?=\S)")
_LONGEST = 300  # characters of a head or foot
_EDGE = 9  # lines from the top or the foot of a page in which its head or foot stands
_ABOVE_NOTES = 0.3  # of a page's lines, at least, stand above the notes at its foot
_SHARE = 0.5  # of the pages: on so many a line stands again that is a head or foot


class Body(NamedTuple):
    """The lines of the text, and what was taken off: page heads and feet, and notes.

    `notes` are the numbers of those at the foot.
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
    start = _notes_at_end(lines, rest, form)
    noted |= set(rest[start:])
    return Body(
        tuple(line for at, line in enumerate(lines) if at not in furniture | noted),
        tuple(lines[at] for at in sorted(furniture)),
        tuple(lines[at] for at in sorted(noted)),
        frozenset(range(1, number)),
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
    tops = [page[:_EDGE] for page in pages.values()]
    feet = [page[: -_EDGE - 1 : -1] for page in pages.values()]
    found: set[int] = set()
    for edges in (tops, feet):
        counts = Counter(shape for edge in edges for shape in {_shape(lines[at]) for at in edge})
        for edge in edges:
            repeated = (counts[_shape(lines[at])] >= least for at in edge)
            run = [at for at, _ in takewhile(itemgetter(1), zip(edge, repeated, strict=True))]
            found.update(run[: _first_of_text(lines, run, form)])
    return found


def _first_of_text(lines: Sequence[Line], run: Sequence[int], form: Form) -> int:
    """Returns which of the lines is the first that is a heading, or the text right below one."""
    for place, at in enumerate(run):
        above = next((line for line in reversed(lines[:at]) if line.text.strip()), lines[at])
        if marks.is_heading(lines[at].text, form) or marks.is_heading(above.text, form):
            return place
    return len(run)


def _shape(line: Line) -> str:
    return "".join(line.text.translate(_DIGITS).split())


def _page_numbers(lines: Sequence[Line], furniture: set[int]) -> set[int]:
    """Returns the places of numbers that stand alone beside a head or foot that has none."""
    found: set[int] = set()
    for at in furniture:
        if _OWN_NUMBER.search(lines[at].text.rstrip()):
            continue
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
    call = re.compile(
        rf"(?:(?<=[^\W\d_])|(?<=[.,;:?!»”’\"')\]])){number}(?!\w)|\[{number} ?\]"
        rf"|^\s*{number}\s*$|(?<=[^\W\d_]) {number} (?=[a-zà-ÿ])"
    )
    breaking = re.compile(rf"\s*{number}[ ,.;]")
    before = ""
    for line in above:
        if call.search(line.text):
            return True
        if before and breaking.match(line.text) and not ends_sentence(before):
            return True
        before = line.text.strip() or before
    return False


def _has_heading(lines: Sequence[Line], places: Sequence[int], form: Form) -> bool:
    return any(marks.is_heading(lines[at].text, form) for at in places)


def _notes_at_end(lines: Sequence[Line], places: Sequence[int], form: Form) -> int:
    """Returns where the notes at the end begin: behind everything, if there are none.

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
    none = len(places)
    if wanted or not last or _has_heading(lines, places[start:], form):
        return none
    above = [lines[at].text for at in places[:start]]
    bracket = lines[places[start]].text.lstrip().startswith("[")
    called = all(
        _is_called_by_mark(number, above, bracket=bracket) for number in range(1, last + 1)
    )
    before = next((text.strip() for text in reversed(above) if text.strip()), ":")
    return start if called and not before.endswith((":", ";")) else none


def _is_called_by_mark(number: int, texts: Sequence[str], *, bracket: bool) -> bool:
    """Returns whether a text holds a note's mark behind a word, and not as the end of "(1)"."""
    mark = rf"\S ?\[{number} ?\]" if bracket else rf"[\w.?!»”’\"')] ?{number}\)"
    call = re.compile(mark)
    for text in texts:
        for match in call.finditer(text):
            inside = text[: match.end() - 1]
            if bracket or inside.count("(") <= inside.count(")"):
                return True
    return False
