"""How a page lies: which way its letters run, and where that puts what PDFium tells the places of.

A page may be saved turned, or drawn turned, or both. PDFium reads its lines in their order only
where the letters stand upright; the places that it tells are those before the page is turned.
"""

from collections import Counter
from typing import Any, NamedTuple

import pypdfium2
from pypdfium2 import raw

_SAMPLED = 10  # characters by which it is seen which way the letters of a page run
_MOST = 0.6  # of them, at least, run one way
_RIGHT_ANGLE, _TURN = 90, 360
_RADIANS = 57.29577951308232  # degrees in one
_SLANT = 5  # degrees by which letters of one line may differ


class Box(NamedTuple):
    """A place on a page as it is seen, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


class Frame(NamedTuple):
    """How a page is turned (degrees, clockwise), and its size before that, in points."""

    turn: int
    width: float
    height: float

    def seen(self, box: Box) -> Box:
        """Returns where a place before the turn is seen."""
        left, bottom, right, top = box
        if self.turn == _RIGHT_ANGLE:
            return Box(bottom, self.width - right, top, self.width - left)
        if self.turn == 2 * _RIGHT_ANGLE:
            return Box(
                self.width - right, self.height - top, self.width - left, self.height - bottom
            )
        if self.turn == 3 * _RIGHT_ANGLE:
            return Box(self.height - top, left, self.height - bottom, right)
        return box

    def before(self, box: Box) -> Box:
        """Returns where a place that is seen stands before the turn."""
        width, height = self.height, self.width
        if self.turn == 2 * _RIGHT_ANGLE:
            width, height = self.width, self.height
        return Frame((_TURN - self.turn) % _TURN, width, height).seen(box)


def upright(page: pypdfium2.PdfPage) -> tuple[pypdfium2.PdfTextPage, Frame, int]:
    """Returns the text of a page, turned so that its letters stand upright, and how it then lies.

    The last is the angle of its letters (degrees, clockwise) before it is turned.
    """
    text_page = page.get_textpage()
    turn, angle = page.get_rotation(), _angle(text_page)
    wanted = (_TURN - angle) % _TURN
    if wanted != turn and not wanted % _RIGHT_ANGLE:
        text_page.close()
        page.set_rotation(wanted)
        text_page, turn = page.get_textpage(), wanted
    width, height = page.get_size()
    if turn % (2 * _RIGHT_ANGLE):
        width, height = height, width
    return text_page, Frame(turn, width, height), angle


def angle_at(text_page: Any, at: int) -> int:
    """Returns the angle of a character in degrees, clockwise; `text_page` is PDFium's own."""
    radians: float = raw.FPDFText_GetCharAngle(text_page, at)
    return round(radians * _RADIANS) % _TURN


def is_slanted(angle: int, usual: int) -> bool:
    """Returns whether a character stands at another angle than those of its page."""
    return _SLANT < (angle - usual) % _TURN < _TURN - _SLANT


def _angle(text_page: pypdfium2.PdfTextPage) -> int:
    """Returns the angle of most letters on a page; 0 where they run no one way."""
    count = text_page.count_chars()
    if not count:
        return 0
    step = max(1, count // _SAMPLED)
    angles = Counter(angle_at(text_page.raw, at) for at in range(0, count, step))
    angle, most = angles.most_common(1)[0]
    return angle if most >= _MOST * angles.total() else 0
