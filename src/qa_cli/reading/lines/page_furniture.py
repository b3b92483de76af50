"""Takes page heads and feet, page numbers and footnotes out of a text.

They stand in the middle of sentences, and their numbers look like those of sub-questions.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines import endnotes, footnotes
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
    """The lines of the text with their marks, and what was taken out of it.

    `furniture` are the heads and feet of pages; `footnote_numbers` are of footnotes at feet.
    """

    lines: tuple[Line, ...]
    marks: list[Mark]
    furniture: tuple[Line, ...]
    footnotes: tuple[Line, ...]
    footnote_numbers: frozenset[int]


def take_off(lines: Sequence[Line], marks: Sequence[Mark], form: Form) -> Body:
    """Returns the lines without heads, feet and footnotes, and these; `marks` are of the lines."""
    headings = {mark.at for mark in marks if mark.kind in HEADINGS}
    if form.plain_numbers:
        headings |= _numbers(marks)
    furniture = _named_by_form(lines, form) | _repeated_on_pages(lines, headings)
    furniture |= _wrapped(lines, form, "feet")
    furniture |= _page_numbers(lines, furniture)
    pages = list(_pages(lines, furniture))
    noted = footnotes.OnPages(set(), 1)
    if len(pages) > 1 or footnotes.may_end(lines, pages[0]):
        noted = footnotes.on_pages(lines, pages, headings)
    rest = [at for page in pages for at in page if at not in noted.indexes]
    below = noted.indexes | _wrapped(lines, form, "footnotes")
    below |= set(rest[footnotes.at_end(lines, rest, headings) :])
    rest = [at for at in rest if at not in below]
    below |= set(rest[endnotes.starred(lines, rest, headings) :])
    if any("[" in lines[at].text for at in rest):
        below |= endnotes.between(lines, rest, {mark.at for mark in marks})
    taken = furniture | below
    kept = [at for at in range(len(lines)) if at not in taken]
    index = {at: new for new, at in enumerate(kept)}
    return Body(
        lines=tuple(lines[at] for at in kept),
        marks=[mark.moved(index[mark.at]) for mark in marks if _is_whole(mark, index)],
        furniture=tuple(lines[at] for at in sorted(furniture)),
        footnotes=tuple(lines[at] for at in sorted(below)),
        footnote_numbers=frozenset(range(1, noted.next_number)),
    )


def _numbers(marks: Sequence[Mark]) -> set[int]:
    """Returns the places of bare numbers, if these and no headings number the sub-questions."""
    bare = [mark for mark in marks if mark.kind == "number" and mark.bare]
    counted = any(one.numbers == (1,) and two.numbers == (2,) for one, two in pairwise(bare))
    headed = any(mark.kind == "question" for mark in marks)
    return {mark.at for mark in bare} if counted and not headed else set()


def _is_whole(mark: Mark, index: Mapping[int, int]) -> bool:
    """Returns whether all lines of a heading are kept, side by side."""
    return mark.at in index and index.get(mark.below) == index[mark.at] + mark.wrapped


def _named_by_form(lines: Sequence[Line], form: Form) -> set[int]:
    """Returns the indexes of lines that the form names as head or foot."""
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
    """Returns the indexes of lines that are, together, a foot or a footnote that the form names."""
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


def _repeated_on_pages(lines: Sequence[Line], headings: set[int]) -> set[int]:
    """Returns the indexes of lines at the edges of pages that stand on many pages, numbers aside.

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
    feet = [[*reversed(page[-_EDGE:])] for page in pages.values()]
    return {at for edges in (tops, feet) for at in _outermost(lines, edges, least, headings)}


def _outermost(
    lines: Sequence[Line], edges: Sequence[Sequence[int]], least: int, headings: set[int]
) -> Iterator[int]:
    """Yields the indexes from each edge inwards, up to the first that is of no head or foot."""
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
    """Returns what lines share that differ only in numbers and spaces; bytes are faster."""
    return line.text.encode("utf-8", "surrogatepass").translate(_DIGITS, b" \t\r\v\f")


def _page_numbers(lines: Sequence[Line], furniture: set[int]) -> set[int]:
    """Returns the indexes of numbers that stand alone beside a head or foot that has none."""
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
    """Yields the indexes of the lines of each page; it ends at a foot, or where its number does."""
    page: list[int] = []
    ended, number = False, None
    for at, line in enumerate(lines):
        if at in furniture:
            ended = True
            continue
        if (ended or (page and line.page != number)) and line.text.strip():
            if page:
                yield page
                page = []
            ended = False
        page.append(at)
        number = line.page
    yield page
