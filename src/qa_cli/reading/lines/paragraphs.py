"""Lines -> paragraphs: undoes the wrapping of lines, and nothing else.

Where a file's lines are wrapped, a paragraph ends at a blank line, and at a line so short that the
first word of the next would have fitted. Where they are not, each line is a paragraph, unless it
breaks off in the middle of a sentence.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from qa_cli.model.passages import Lines, Paragraph
from qa_cli.reading.lines.hyphens import Hyphens, ends_in_hyphen
from qa_cli.reading.lines.line import Line
from qa_cli.text.sentences import breaks_off

_PLACE = "\ufdd2"  # of a raised mark; Unicode keeps it for the inside of programs
_SPACES = re.compile(r"  +|[\t\r\x0b]+ *")
# A line that ends a sentence, perhaps with a closing quote and the call of a footnote after it.
_SENTENCE_END = re.compile(r"[.?!:;…][»”’\"')\]]*(?:(?<!\d[.,])\d{1,2})?(?: ?\[\d{1,3} ?\])*\s*$")
_ASKS = re.compile(r"\?[»”’\"')\]]*+[\d \])]*+$")
_ENDS = frozenset(".?!:;…")
_ITEM = re.compile(r"\s*(?:[-–—≠•●▪◦·*]\s|[a-z][.)]\s|\d{1,2}[.)]\s)")
_CLOSING = frozenset(".,;:)?!»”")
_TAIL = 40  # characters that tell how a line ends
_PROSE = 40  # characters from which a line tells about wrapping
_WIDEST = 140  # characters; longer lines are not wrapped by a printer
_FULL = 0.7  # of the width: how far most lines of a wrapped text reach
# Of the width: letters differ in width, so that a line may break before it is full. To separate two
# sentences wrongly costs less than to break one.
_FITS_ENDED, _FITS = 0.92, 0.85
_BROKEN_OFF = 60  # characters from which a line without an end goes on in the next


def wrapping_width(lines: Iterable[Line]) -> int | None:
    """Returns the width (characters) at which lines of prose are wrapped; None if they are not."""
    lengths = sorted(len(line.text.rstrip()) for line in lines)
    prose = [length for length in lengths if length >= _PROSE]
    if not prose:
        return None
    width = prose[int(len(prose) * 0.95)] if len(prose) > 1 else prose[0]
    full = [length for length in prose if length >= width * _FULL]
    wrapped = width <= _WIDEST and prose[-1] <= 2 * width and len(full) >= len(prose) / 2
    return width if wrapped and len(prose) > 2 else None  # noqa: PLR2004 (two lines tell nothing)


class Paragraphs:
    """Makes the paragraphs of one document."""

    def __init__(self, width: int | None, hyphens: Hyphens) -> None:
        self._width = width
        self._hyphens = hyphens
        self.calls: list[tuple[Paragraph, int, str]] = []
        """The raised marks of the paragraphs that were made: in which, before what, which."""

    def make(self, lines: Sequence[Line]) -> tuple[Paragraph, ...]:
        """Returns the paragraphs of neighbouring lines, blank ones left out."""
        return tuple(self.join(group) for group in self.group(lines))

    def group(self, lines: Sequence[Line]) -> Iterator[list[Line]]:
        """Yields the lines of each paragraph."""
        group: list[Line] = []
        blanks = 0
        for line in lines:
            if not line.text or line.text.isspace():
                blanks += 1
                continue
            if group and self._ends_between(group[-1], line, blanks):
                yield group
                group = []
            group.append(line)
            blanks = 0
        if group:
            yield group

    def join(self, group: Sequence[Line]) -> Paragraph:
        """Returns the lines of a paragraph as one text, with its location."""
        if any(line.calls for line in group):
            return self._join_with_calls(group)
        text = group[0].printed or group[0].text
        for line in group[1:]:
            text, following = text.rstrip(), (line.printed or line.text).lstrip()
            if ends_in_hyphen(text):
                text = self._hyphens.join(text, following)
            elif following[:1] in _CLOSING:
                text += following
            else:
                text = f"{text} {following}"
        if "  " in text or "\t" in text or "\r" in text or "\x0b" in text:
            text = _SPACES.sub(" ", text)
        if not text.isascii():
            text = self._hyphens.without_soft(text)
        return Paragraph(text.strip(), location(group))

    def _join_with_calls(self, group: Sequence[Line]) -> Paragraph:
        """Returns lines as one text, and keeps where their raised marks stand in it."""
        marks = [call.mark for line in group for call in line.calls]
        held = self.join([_with_places(line, first=line is group[0]) for line in group])
        text, places = "", []
        for part in held.text.split(_PLACE):
            text += part.lstrip() if text.endswith(" ") else part
            places.append(len(text.rstrip()))
        paragraph = held._replace(text=text.strip())
        self.calls += [(paragraph, *one) for one in zip(places, marks, strict=False)]
        return paragraph

    def _ends_between(self, line: Line, following: Line, blanks: int) -> bool:
        """Returns whether a paragraph ends between two lines, with `blanks` lines between them."""
        text, after = line.text.strip(), following.text.strip()
        goes_on = after[:1].islower()
        if following.number - line.number - 1 > blanks or following.page != line.page:
            # A page ends here; whether a sentence goes on is all that can be seen.
            short = len(text) < _PROSE and not goes_on
            return short or ends_sentence(text) or _ITEM.match(after) is not None
        if blanks or _ITEM.match(after):
            return True
        if after[:1] in _CLOSING or ends_in_hyphen(text):
            return False
        if self._width is None:
            return ends_sentence(text) or (not goes_on and len(text) < _BROKEN_OFF)
        return not goes_on and _has_room(self._width, text, after)


def _with_places(line: Line, *, first: bool) -> Line:
    """Returns a line with a sign in its text where each of its raised marks stands.

    One that stands before a line stands, in a paragraph, after the line above.
    """
    text = (line.printed or line.text).replace(_PLACE, "\ufffd")
    for call in reversed(line.calls):
        at = max(call.at, 0 if first else 1)
        text = f"{text[:at]}{_PLACE}{text[at:]}"
    return Line(text, line.number, line.page)


def ends_sentence(text: str) -> bool:
    """Returns whether a line ends a sentence, perhaps with a quote or the call of a footnote."""
    last = text.rstrip()[-1:]
    if last.isalpha() or last == ",":
        return False
    if last == "." and breaks_off(text.rstrip()[-_TAIL:]):
        return False
    return last in _ENDS or _SENTENCE_END.search(text.rstrip()[-_TAIL:]) is not None


def asks(text: str) -> bool:
    """Returns whether a text ends in a question mark, with or without a quote and footnotes."""
    return _ASKS.search(text.rstrip()) is not None


def _has_room(width: int, text: str, after: str) -> bool:
    """Returns whether the first word of the next line would have fitted on a line."""
    needed = len(text) + 1 + len(after.split(None, 1)[0])
    return needed <= width * (_FITS_ENDED if ends_sentence(text) else _FITS)


def location(lines: Sequence[Line]) -> Lines:
    """Returns the lines, and pages where there are any, from the first to the last."""
    first, last = lines[0], lines[-1]
    pages = None if first.page is None or last.page is None else (first.page, last.page)
    return Lines(first.number, last.number, pages)
