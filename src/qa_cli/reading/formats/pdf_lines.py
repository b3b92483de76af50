"""The characters of a page -> its lines as they are printed, without what is no text of them.

What is raised, slanted or there twice is told by where it stands.
"""

from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.reading.formats import raised
from qa_cli.reading.formats.pdf_characters import Characters, Found
from qa_cli.reading.formats.pdf_frame import Box

_LEVEL = 0.1  # of a letter's height: two characters stand on one line
_NEAR = 1.0  # of that height: how far the line goes on behind a raised number
_UPRIGHT = (0.75, 1.4)  # of the usual height: letters of another one may be slanted
_CONTEXT = 12  # characters before a raised number by which it is found again


class Printed(NamedTuple):
    """A line as it is printed: how high it stands, and what stands `beside` the text on it."""

    text: str
    top: float
    beside: str = ""


def printed(page: Characters, found: Sequence[Found]) -> list[Printed]:
    """Returns the lines that were found as they are printed, with the calls of notes marked."""
    usual = _usual(found)
    lines = _doubled_off(page, found, _slanted_off(page, found, usual))
    numbers = page.raised(usual)
    return _with_calls(page, lines, [line.at for line in found], numbers) if numbers else lines


def calls(page: Characters) -> list[tuple[str, str]]:
    """Returns each raised number with what stands before it, and the same with it marked."""
    found = []
    for start, end in page.raised(_usual(list(page.lines()))):
        line = page.text.rfind("\n", 0, start) + 1
        before = page.text[max(line, start - _CONTEXT) : start]
        mark = raised.written(page.text[line:start], page.text[start:end])
        found.append((before + page.text[start:end], before + mark))
    return found


def _usual(found: Sequence[Found]) -> float:
    """Returns the usual height of the first letters of lines."""
    heights = sorted(line.height for line in found if line.height)
    return heights[len(heights) // 2] if heights else 0.0


def _slanted_off(page: Characters, found: Sequence[Found], usual: float) -> list[Printed]:
    """Returns the lines without slanted text, as of a watermark: whole lines, and the last's end.

    The place of a slanted letter is higher or lower than those of upright ones.
    """
    low, high = (usual * share for share in _UPRIGHT)
    lines: list[Printed] = []
    last = 0
    for line in found:
        if line.height and not low <= line.height <= high and page.is_slanted(line.first):
            top = lines[-1].top if lines else line.top
            lines.append(Printed("", top, line.text.strip()))
            continue
        last = len(lines) if line.height else last
        lines.append(Printed(line.text, line.top))
    if lines:
        lines[last] = _without_slanted_end(page, lines[last], found[last].at)
    return lines


def _doubled_off(page: Characters, found: Sequence[Found], lines: list[Printed]) -> list[Printed]:
    """Returns the lines without those that text recognition added to text that is there anyhow."""
    inked = [line for line, one in enumerate(found) if one.height]
    if not inked or _is_hidden(page, found[inked[0]]) == _is_hidden(page, found[inked[-1]]):
        return lines
    hidden = {line for line in inked if _is_hidden(page, found[line])}
    drawn = {_letters(line.text) for at, line in enumerate(lines) if at not in hidden}
    return [
        line._replace(text="", beside=line.text.strip())
        if at in hidden and _letters(line.text) in drawn
        else line
        for at, line in enumerate(lines)
    ]


def _is_hidden(page: Characters, line: Found) -> bool:
    """Returns whether the first letter of a line is not drawn."""
    return page.is_hidden(line.first)


def _letters(text: str) -> str:
    return "".join(text.split())


def _without_slanted_end(page: Characters, line: Printed, at: int) -> Printed:
    """Returns a line, which begins at `at` in the text of its page, without a slanted end."""
    start = len(line.text.rstrip())
    while start and (line.text[start - 1].isspace() or page.is_slanted(at + start - 1)):
        start -= 1
    slanted = line.text[start:].strip()
    return line._replace(text=line.text[:start], beside=slanted) if slanted else line


def _with_calls(
    page: Characters,
    lines: Sequence[Printed],
    starts: Sequence[int],
    numbers: Sequence[tuple[int, int]],
) -> list[Printed]:
    """Returns the lines with raised numbers marked; PDFium begins a new line behind some.

    `starts` are the places in the text of the page where the lines begin.
    """
    found: list[Printed] = []
    rest = list(reversed(numbers))
    broken: tuple[Box, Box] | None = None  # the number that a line ends in, and what is before it
    for line, at in zip(lines, starts, strict=True):
        text = line.text
        goes_on = broken is not None and _goes_on(*broken, page, text, at)
        broken = None
        parts: list[str] = []
        done = 0
        while rest and rest[-1][0] < at + len(text):
            start, end = (place - at for place in rest.pop())
            if start <= 0:
                continue
            parts += [text[done:start], raised.written(text[:start], text[start:end])]
            done = end
            if end == len(text):
                broken = page.box(at + end - 1), page.box(at + start - 1)
        whole = "".join([*parts, text[done:]])
        if goes_on:
            before = found[-1]
            found[-1] = before._replace(
                text=before.text + whole, beside=before.beside + line.beside
            )
        else:
            found.append(line._replace(text=whole) if parts else line)
    return found


def _goes_on(number: Box, level: Box, page: Characters, text: str, at: int) -> bool:
    """Returns whether what PDFium takes for a new line goes on behind a raised number."""
    if not text.strip():
        return False
    box = page.box(at + len(text) - len(text.lstrip()))
    height = level.top - level.bottom
    gap = box.left - number.right
    return abs(box.bottom - level.bottom) <= _LEVEL * height and -height < gap < _NEAR * height
