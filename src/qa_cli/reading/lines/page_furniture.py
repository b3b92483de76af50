"""Takes off the page what is no text: heads and feet, page numbers, and notes.

They stand in the middle of sentences, and their numbers look like those of sub-questions.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines import footnotes
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.marks import HEADINGS, Mark

_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_BARE = re.compile(r"\s*(?:-\s*)?\d{1,4}(?:\s*-|\s*/\s*\d{1,4})?\s*")
_OWN_NUMBER = re.compile(r"(?:^|\s)\d{1,3}(?: (?:van|de|of|von|/) \d+)?$")
_LONGEST = 300  # characters of a head or foot
_WRAPPED_FOOT = 4  # lines over which a foot may be wrapped
_PLAIN = re.compile(r"(?:[\w ]|\\\*)*")  # the plain letters that a pattern begins with
_EDGE = 9  # lines from the top or the foot of a page in which its head or foot stands
_NEAR = 3  # lines from a head or foot to the page's number
_ENDS = (".", "?", "!")
_SHARE = 0.5  # of the pages: on so many a line stands again that is a head or foot


class Body(NamedTuple):
    """The lines of the text with their marks, and what was taken off: page heads and feet, notes.

    `notes` are the numbers of those at the foot.
    """

    lines: tuple[Line, ...]
    marks: list[Mark]
    furniture: tuple[Line, ...]
    footnotes: tuple[Line, ...]
    notes: frozenset[int]


def taken_off(lines: Sequence[Line], found: Sequence[Mark], form: Form) -> Body:
    """Returns the lines without heads, feet and notes, and these; `found` are the lines' marks."""
    headings = {mark.at for mark in found if mark.kind in HEADINGS}
    if form.plain_numbers:
        headings |= _numbers(found)
    furniture = _patterned(lines, form) | _wrapped(lines, form, "feet") | _repeated(lines, headings)
    furniture |= _page_numbers(lines, furniture)
    pages = list(_pages(lines, furniture))
    several = len(pages) > 1 or footnotes.may_end(lines, pages[0])
    noted, number = footnotes.on_pages(lines, pages, headings) if several else (set(), 1)
    rest = [at for page in pages for at in page if at not in noted]
    noted |= _wrapped(lines, form, "footnotes") | set(
        rest[footnotes.at_end(lines, rest, headings) :]
    )
    taken = furniture | noted
    kept = [at for at in range(len(lines)) if at not in taken]
    index = {at: place for place, at in enumerate(kept)}
    return Body(
        tuple(lines[at] for at in kept),
        [mark.moved(index[mark.at]) for mark in found if _is_whole(mark, index)],
        tuple(lines[at] for at in sorted(furniture)),
        tuple(lines[at] for at in sorted(noted)),
        frozenset(range(1, number)),
    )


def _numbers(found: Sequence[Mark]) -> set[int]:
    """Returns the places of bare numbers, if these and no headings number the sub-questions."""
    bare = [mark for mark in found if mark.kind == "number" and mark.bare]
    counted = any(one.numbers == (1,) and two.numbers == (2,) for one, two in pairwise(bare))
    headed = any(mark.kind == "question" for mark in found)
    return {mark.at for mark in bare} if counted and not headed else set()


def _is_whole(mark: Mark, index: Mapping[int, int]) -> bool:
    """Returns whether all lines of a heading are kept, side by side."""
    return mark.at in index and index.get(mark.below) == index[mark.at] + mark.wrapped


def _patterned(lines: Sequence[Line], form: Form) -> set[int]:
    """Returns the places of lines that the form names as head or foot."""
    if not form.strings("page", "furniture"):
        return set()
    pattern = form.any_of("page", "furniture")
    return {
        at
        for at, line in enumerate(lines)
        if len(line.text) < _LONGEST
        and (
            pattern.fullmatch(line.text.strip())
            # Some programs lay out a page with spaces.
            or ("  " in line.text and pattern.fullmatch(" ".join(line.text.split())))
        )
    }


def _wrapped(lines: Sequence[Line], form: Form, key: str) -> set[int]:
    """Returns the places of lines that are, together, a foot or a footnote that the form names."""
    found: set[int] = set()
    sources = form.strings("page", key)
    if not sources:
        return found
    pattern = form.any_of("page", key)
    plain = filter(None, map(_PLAIN.match, sources))
    begins = tuple(match[0].replace("\\", "") for match in plain)
    for at, line in enumerate(lines):
        if not line.text.lstrip().startswith(begins):
            continue
        text = ""
        for last, more in enumerate(lines[at : at + _WRAPPED_FOOT], start=at):
            text = f"{text} {more.text.strip()}".strip()
            if pattern.fullmatch(text):
                found.update(range(at, last + 1))
                break
    return found


def _repeated(lines: Sequence[Line], headings: set[int]) -> set[int]:
    """Returns the places of lines at the edges of pages that stand on many pages, numbers aside.

    Neither a heading, nor the text right below one, nor the end of a sentence is a head or foot.
    """
    if not any(line.page for line in lines):
        return set()
    pages: dict[int | None, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        if line.text.strip():
            pages[line.page].append(at)
    least = max(2, round(_SHARE * len(pages)))
    tops = [page[:_EDGE] for page in pages.values()]
    feet = [page[: -_EDGE - 1 : -1] for page in pages.values()]
    return {at for edges in (tops, feet) for at in _outermost(lines, edges, least, headings)}


def _outermost(
    lines: Sequence[Line], edges: Sequence[Sequence[int]], least: int, headings: set[int]
) -> Iterator[int]:
    """Yields the places from each edge inwards, up to the first that no head or foot holds."""
    shapes = {at: _shape(lines[at]) for edge in edges for at in edge}
    counts = Counter(shape for edge in edges for shape in {shapes[at] for at in edge})
    for edge in edges:
        for at in edge:
            if counts[shapes[at]] < least or _is_text(lines, at, headings):
                break
            yield at


def _is_text(lines: Sequence[Line], at: int, headings: set[int]) -> bool:
    """Returns whether a line is a heading, stands right below one, or ends a sentence."""
    if at in headings or lines[at].text.rstrip().endswith(_ENDS):
        return True
    above = at - 1
    while above > 0 and not lines[above].text.strip():
        above -= 1
    return above in headings


def _shape(line: Line) -> bytes:
    """Returns what two lines share that differ in numbers and spaces; bytes are turned sooner."""
    return line.text.encode("utf-8", "surrogatepass").translate(_DIGITS, b" \t\r\v\f")


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
            near = 0 <= beside < len(lines) and abs(beside - at) <= _NEAR
            if near and beside not in furniture and _BARE.fullmatch(lines[beside].text):
                found.add(beside)
    return found


def _pages(lines: Sequence[Line], furniture: set[int]) -> Iterator[list[int]]:
    """Yields the places of the lines of each page, parted where the page changes or has a foot."""
    page: list[int] = []
    parted, number = False, None
    for at, line in enumerate(lines):
        if at in furniture:
            parted = True
            continue
        if (parted or (page and line.page != number)) and line.text.strip():
            if page:
                yield page
                page = []
            parted = False
        page.append(at)
        number = line.page
    yield page
