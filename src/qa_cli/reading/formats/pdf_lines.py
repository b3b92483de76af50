"""The characters of a page -> lines: what is raised, slanted or unreadable is told by its place.

To ask PDFium for the place of a character takes as long as to read a hundred of them, so that it is
asked only for the first of each line, and where a number may be raised.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw

from qa_cli.reading.formats import raised
from qa_cli.reading.formats.pdf_frame import Box, Frame, angle_at, is_slanted

BREAK = "\r\n"  # what PDFium writes between lines
HYPHEN = "\ufffe"  # what it writes for a hyphen at the end of a line, joining the next to it
UNKNOWN = "\ufffd"
_HIDDEN = raw.FPDF_TEXTRENDERMODE_INVISIBLE
_HYPHENS = frozenset([0x2, 0xAD])  # what the character itself is where it is such a hyphen
_NUMBER = re.compile(r"[0-9*†‡]+")
_SMALLER = 0.85  # of the height of the character before: a raised one is smaller
_HIGHER = 0.2  # of that height: how far a raised one stands above
_LEVEL = 0.1  # of that height: two characters stand on one line
_NEAR = 1.0  # of that height: how far the line goes on behind a raised one
_UPRIGHT = (0.75, 1.4)  # of the usual height: letters of another one may be slanted
_CONTEXT = 12  # characters before a raised number by which it is found again
# Characters of symbol fonts that office programs write for bullets.
_BULLETS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf02d": "-",
    "\uf0e0": "→",
}


class Printed(NamedTuple):
    """A line as it is printed: how high it stands, and what stands `beside` the text on it."""

    text: str
    top: float
    beside: str = ""


class Characters:
    """The characters of a page, and where they stand as the page is seen."""

    def __init__(self, text_page: pypdfium2.PdfTextPage, frame: Frame, angle: int) -> None:
        self._text_page, self._frame, self._angle = text_page.raw, frame, angle
        self._box = raw.FS_RECTF()  # one for all: to make one takes as long as to fill it
        count = text_page.count_chars()
        text = raised.unmarked(text_page.get_text_range())
        self._far: list[int] | None = None
        if len(text) != count:
            self._far = _counted(text)
            if self._far[-1] != count:  # PDFium leaves out of a text what has no letter
                codes = (raw.FPDFText_GetUnicode(self._text_page, at) for at in range(count))
                text = "".join(chr(code or 0) for code in codes)
                self._far = None
        self.text = self._readable(text)

    def lines(self) -> Iterator[tuple[str, int, float, float]]:
        """Yields each line that PDFium found, where it begins in the text, its top and height.

        A blank one stands as high as the one before; its height is 0.
        """
        at, top = 0, 0.0
        box, page, turn = self._box, self._text_page, self._frame.turn
        for line in self.text.split(BREAK):
            inked = line.lstrip()
            height = 0.0
            if inked:
                first = at + len(line) - len(inked)
                if turn or self._far:
                    _, bottom, _, top = self.box(first)
                    height = top - bottom
                else:
                    raw.FPDFText_GetLooseCharBox(page, first, box)
                    top = box.top
                    height = top - box.bottom
            yield line, at, top, height
            at += len(line) + len(BREAK)

    def box(self, at: int) -> Box:
        """Returns the place of the character that is `text[at]`."""
        box = self._box
        raw.FPDFText_GetLooseCharBox(self._text_page, self._place(at), box)
        place = Box(box.left, box.bottom, box.right, box.top)
        return self._frame.seen(place) if self._frame.turn else place

    def is_slanted(self, at: int) -> bool:
        """Returns whether the character stands at another angle than those of its page."""
        return is_slanted(angle_at(self._text_page, self._place(at)), self._angle)

    def is_hidden(self, at: int) -> bool:
        """Returns whether the character is not drawn, as those that text recognition adds are."""
        drawn = raw.FPDFText_GetTextObject(self._text_page, self._place(at))
        return bool(drawn) and raw.FPDFTextObj_GetTextRenderMode(drawn) == _HIDDEN

    def raised(self, usual: float) -> list[tuple[int, int]]:
        """Returns where numbers stand that are raised above what stands before them.

        `usual` is the height of the letters of the page.
        """
        found = []
        low = _SMALLER * usual
        box, page, upright = self._box, self._text_page, not self._frame.turn and not self._far
        for match in _NUMBER.finditer(self.text):
            start, end = match.span()
            start -= 1 if self.text[start - 1 : start].strip() else 2
            if start < 0 or not self.text[start].strip():  # a space and a digit before it
                start = match.start()
                if end - start == 1:
                    continue
            if upright:
                raw.FPDFText_GetLooseCharBox(page, end - 1, box)
                if box.top - box.bottom >= low:
                    continue
            level = self.box(start)
            if _is_raised(self.box(end - 1), level):
                begun = end - 1
                while (
                    begun > start + 1
                    and self.text[begun - 1] != " "
                    and _is_raised(self.box(begun - 1), level)
                ):
                    begun -= 1
                found.append((begun, end))
        return found

    def _place(self, at: int) -> int:
        """Returns the number that PDFium has for a character: it counts rare ones as two."""
        return self._far[at] if self._far else at

    def _readable(self, text: str) -> str:
        """Returns the text in which what is no hyphen, but has no letter, stands as unknown."""
        if text.isascii() and "\0" not in text:
            return text
        if any(bullet in text for bullet in _BULLETS):
            for bullet, shown in _BULLETS.items():
                text = text.replace(bullet, shown)
        if HYPHEN not in text and "\0" not in text:
            return text
        known = list(text)
        for match in re.finditer(f"[{HYPHEN}\0]", text):
            code = raw.FPDFText_GetUnicode(self._text_page, self._place(match.start()))
            known[match.start()] = HYPHEN if code in _HYPHENS else UNKNOWN
        return "".join(known)


def printed(page: Characters) -> list[Printed]:
    """Returns the lines of a page as they are printed, with the calls of notes marked."""
    found = list(page.lines())
    usual = _usual(found)
    lines = _doubled_off(page, found, _slanted_off(page, found, usual))
    numbers = page.raised(usual)
    return _with_calls(page, lines, [at for _, at, _, _ in found], numbers) if numbers else lines


def calls(page: Characters) -> list[tuple[str, str]]:
    """Returns each raised number with what stands before it, and the same with it marked."""
    found = []
    for start, end in page.raised(_usual(list(page.lines()))):
        line = page.text.rfind("\n", 0, start) + 1
        before = page.text[max(line, start - _CONTEXT) : start]
        mark = raised.written(page.text[line:start], page.text[start:end])
        found.append((before + page.text[start:end], before + mark))
    return found


def _usual(found: Sequence[tuple[str, int, float, float]]) -> float:
    """Returns the usual height of the first letters of lines."""
    heights = sorted(height for _, _, _, height in found if height)
    return heights[len(heights) // 2] if heights else 0.0


def _slanted_off(
    page: Characters, found: Sequence[tuple[str, int, float, float]], usual: float
) -> list[Printed]:
    """Returns the lines without slanted text, as of a watermark: whole lines, and the last's end.

    The place of a slanted letter is higher or lower than those of upright ones.
    """
    low, high = (usual * share for share in _UPRIGHT)
    lines: list[Printed] = []
    last = 0
    for text, at, top, height in found:
        if height and not low <= height <= high:
            first = at + len(text) - len(text.lstrip())
            if page.is_slanted(first):
                lines.append(Printed("", lines[-1].top if lines else top, text.strip()))
                continue
        last = len(lines) if height else last
        lines.append(Printed(text, top))
    if lines:
        lines[last] = _without_slanted_end(page, lines[last], found[last][1])
    return lines


def _doubled_off(
    page: Characters, found: Sequence[tuple[str, int, float, float]], lines: list[Printed]
) -> list[Printed]:
    """Returns the lines without those that text recognition added to text that is there anyhow."""
    inked = [line for line, one in enumerate(found) if one[3]]
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


def _is_hidden(page: Characters, line: tuple[str, int, float, float]) -> bool:
    """Returns whether the first letter of a line is not drawn."""
    text, at, _, _ = line
    return page.is_hidden(at + len(text) - len(text.lstrip()))


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


def _is_raised(box: Box, level: Box) -> bool:
    height = level.top - level.bottom
    lift = box.bottom - level.bottom
    return box.top - box.bottom < _SMALLER * height and _HIGHER * height < lift < height


def _goes_on(number: Box, level: Box, page: Characters, text: str, at: int) -> bool:
    """Returns whether what PDFium takes for a new line goes on behind a raised number."""
    if not text.strip():
        return False
    box = page.box(at + len(text) - len(text.lstrip()))
    height = level.top - level.bottom
    gap = box.left - number.right
    return abs(box.bottom - level.bottom) <= _LEVEL * height and -height < gap < _NEAR * height


def _counted(text: str) -> list[int]:
    """Returns the number that PDFium has for each character of a text."""
    sizes = (2 if character > "\uffff" else 1 for character in text)
    return [0, *itertools.accumulate(sizes)]
