"""A page of a PDF -> its lines in reading order, and what is printed on it beside the text.

PDFium finds the text and its lines. The places of the lines on the page tell what it does not:
where a wider gap parts paragraphs, where it read two columns as one, and what numbers the lines.
"""

import itertools
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from qa_cli.reading.formats import pdf_columns, pdf_lines, pdf_typed, raised
from qa_cli.reading.formats.pdf_characters import BREAK, HYPHEN, Characters
from qa_cli.reading.formats.pdf_frame import Box, Frame, upright
from qa_cli.reading.formats.pdf_lines import Printed
from qa_cli.reading.formats.pdf_typed import Typed

_GAP = 1.45  # of the usual distance between lines: a wider one parts paragraphs
_SAME = 0.6  # of a field's height: how far a line beside it may stand from its top
_LITTLE = 200  # characters of a page that may be only its head and foot
_SHOWN, _ALONE = 0.3, 0.01  # of a page: how large a picture is that stands for its text
_FEWEST = 8  # lines that are numbered in a margin
_FEWEST_NUMBERS = 3
_STEP = 5  # lines from a number to the next where not each line has one
_NUMBERED = 0.9  # of the lines
_MARGIN = re.compile(r"\s*(\d{1,4})(?:\s+|$)")


class Page(NamedTuple):
    """The lines of a page, a blank one where a gap parts paragraphs, and what is beside the text.

    `beside` are watermarks, the numbers of lines, and text that stands there twice; `notes` what
    stands in a margin. `pictured`: it holds a picture instead of text. `typed_over`: text that was
    typed onto it lies over printed text, so that nobody can tell where it belongs.
    """

    lines: list[str]
    beside: list[str]
    notes: list[str]
    pictured: bool = False
    typed_over: bool = False


def read(page: pypdfium2.PdfPage, form: pypdfium2.PdfFormEnv | None) -> Page:
    """Returns what stands on a page; `form` is that of the document, if it has one."""
    text_page, frame, angle = upright(page)
    try:
        characters = Characters(text_page, frame, angle)
        text = characters.text
        typed = pdf_typed.on(page, form, frame)
        beside: list[str] = []
        notes: list[str] = []
        columns = pdf_columns.find(text_page, frame, text.count(BREAK) + 1)
        found = [] if columns.boxes else list(characters.lines())
        columns = columns if columns.boxes else pdf_columns.find_margin(text_page, frame, found)
        within = [[_within(text_page, box, frame) for box in boxes] for boxes in columns]
        if columns.boxes and _hold_all(within, text):
            calls = pdf_lines.calls(characters)
            lines, notes = (_cut(texts, calls) for texts in within)
            lines += [line for one in typed for line in one.text.split("\n")]
        else:
            printed = pdf_lines.printed(characters, found or list(characters.lines()))
            beside = [line.beside for line in printed if line.beside]
            printed, numbers = _without_line_numbers(printed)
            beside += numbers
            lines = list(_spaced(_with_typed(printed, typed) if typed else printed))
    finally:
        text_page.close()
    pictured = len(text) < _LITTLE and not typed and _is_pictured(page, text)
    return Page(lines, beside, notes, pictured, typed_over=pdf_typed.over(typed, found))


def _spaced(printed: Sequence[Printed]) -> Iterator[str]:
    """Yields lines, with a blank one in every wide gap."""
    usual = _distance(printed)
    above = printed[0].top if printed else 0.0
    for line, top, _ in printed:
        if above - top > _GAP * usual and line.strip():
            yield ""
        above = top
        if HYPHEN in line or "\n" in line:
            yield from line.replace(HYPHEN, "-\n").split("\n")
            # A joined line holds several printed ones; the next is measured from its last.
            above -= usual * line.count(HYPHEN)
        else:
            yield line


def _distance(printed: Sequence[Printed]) -> float:
    """Returns the usual distance from one line to the next."""
    tops = [line.top for line in printed]
    distances = [above - below for above, below in itertools.pairwise(tops) if above > below]
    return statistics.median(distances) if distances else 0.0


def _with_typed(printed: list[Printed], typed: Sequence[Typed]) -> list[Printed]:
    """Returns the lines with what is typed onto the page, each in its place from the top."""
    lines = list(printed)
    for box, text, _ in typed:
        height = box.top - box.bottom
        beside = next(
            (at for at, line in enumerate(lines) if abs(line.top - box.top) < _SAME * height), None
        )
        if beside is not None and lines[beside].text.strip() and "\n" not in text:
            line = lines[beside]
            lines[beside] = line._replace(text=f"{line.text.rstrip()} {text}")
            continue
        middle = box.top - min(height, _distance(lines)) / 2
        below = next((at for at, line in enumerate(lines) if line.top < middle), len(lines))
        lines[below:below] = [Printed(line, box.top) for line in text.split("\n")]
    return lines


def _without_line_numbers(printed: list[Printed]) -> tuple[list[Printed], list[str]]:
    """Returns the lines without the numbers that count them in the margin, and these."""
    if sum(line.text[:1].isdigit() for line in printed) < _FEWEST_NUMBERS:
        return printed, []
    inked = [at for at, line in enumerate(printed) if line.text.strip()]
    numbers = {
        at: int(match[1]) for at in inked if (match := _MARGIN.match(printed[at].text)) is not None
    }
    if len(inked) < _FEWEST or not _count(inked, numbers):
        return printed, []
    lines = list(printed)
    for at in numbers:
        match = _MARGIN.match(lines[at].text)
        if match is not None:
            lines[at] = lines[at]._replace(text=lines[at].text[match.end() :])
    return lines, [str(number) for number in numbers.values()]


def _count(inked: Sequence[int], numbers: dict[int, int]) -> bool:
    """Returns whether numbers count the lines: each of them, or every fifth."""
    values = list(numbers.values())
    steps = {after - before for before, after in itertools.pairwise(values)}
    if steps == {1}:
        return len(numbers) >= _NUMBERED * len(inked)
    places = {line: place for place, line in enumerate(inked)}
    apart = {places[two] - places[one] for one, two in itertools.pairwise(numbers)}
    return steps == {_STEP} and apart == {_STEP} and not values[0] % _STEP


def _within(text_page: pypdfium2.PdfTextPage, box: Box, frame: Frame) -> str:
    """Returns the text in a box."""
    return raised.unmarked(text_page.get_text_bounded(*frame.before(box)))


def _hold_all(within: Sequence[Sequence[str]], text: str) -> bool:
    """Returns whether the texts of boxes hold each letter of the page's text once."""
    found = Counter(filter(str.isalnum, "".join(itertools.chain(*within))))
    return found == Counter(filter(str.isalnum, text))


def _cut(texts: Sequence[str], calls: Sequence[tuple[str, str]]) -> list[str]:
    """Returns the lines of texts, with the calls in them marked."""
    lines: list[str] = []
    for text in filter(str.strip, texts):
        for before, after in calls:
            text = text.replace(before, after, 1)  # noqa: PLW2901 (one call after the other)
        lines += text.replace(HYPHEN, "-\n").replace(BREAK, "\n").split("\n")
    return lines


def _is_pictured(page: pypdfium2.PdfPage, text: str) -> bool:
    """Returns whether a page of little or no text holds a picture that may be one of text."""
    width, height = page.get_size()
    least = (_SHOWN if text.strip() else _ALONE) * width * height
    for picture in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) >= least:
            return True
    return False
