"""The characters of a page, and where they stand on it.

To ask PDFium for the place of a character takes as long as to read a hundred of them, so that it is
asked only for the first of each line, and where a number may be raised.
"""

import itertools
import re
from collections.abc import Iterator
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
# Characters of symbol fonts that office programs write for bullets.
_BULLETS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf02d": "-",
    "\uf0e0": "→",
}


class Found(NamedTuple):
    """A line that PDFium found: where it begins in the text of its page, and where it stands.

    `height` is that of its first letter. A blank one stands as high as the one before; its height
    is 0.
    """

    text: str
    at: int
    top: float
    height: float
    left: float = 0.0
    right: float = 0.0

    @property
    def first(self) -> int:
        """The place of its first letter in the text of its page."""
        return self.at + len(self.text) - len(self.text.lstrip())


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

    def lines(self) -> Iterator[Found]:
        """Yields the lines that PDFium found."""
        at, top = 0, 0.0
        box, page, turn = self._box, self._text_page, self._frame.turn
        for line in self.text.split(BREAK):
            inked = line.lstrip()
            height = left = right = 0.0
            if inked:
                first, last = at + len(line) - len(inked), at + len(line.rstrip()) - 1
                if turn or self._far:
                    left, bottom, _, top = self.box(first)
                    height = top - bottom
                    right = self.box(last).right
                else:
                    raw.FPDFText_GetLooseCharBox(page, first, box)
                    top, left = box.top, box.left
                    height = top - box.bottom
                    raw.FPDFText_GetLooseCharBox(page, last, box)
                    right = box.right
            yield Found(line, at, top, height, left, right)
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
        # Within a line PDFium draws a soft hyphen as any other: fonts give it to theirs.
        text = text.replace("\u00ad", "-")
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


def _is_raised(box: Box, level: Box) -> bool:
    height = level.top - level.bottom
    lift = box.bottom - level.bottom
    return box.top - box.bottom < _SMALLER * height and _HIGHER * height < lift < height


def _counted(text: str) -> list[int]:
    """Returns the number that PDFium has for each character of a text."""
    sizes = (2 if character > "\uffff" else 1 for character in text)
    return [0, *itertools.accumulate(sizes)]
