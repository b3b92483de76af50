"""What every file is turned into before it is understood: lines, each with its number and page."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.model.diagnostics import FileWarning

# White space beyond ASCII: no-break, narrow and wide spaces, and those of no width at all.
_SPACES = "\u00a0\u202f\u2009\u2007\u200b\u2002\u2003\u2060\ufeff\u3000"


class Line(NamedTuple):
    """A line of a file, without its end: `number` and `page`, if it has pages, count from 1.

    `text` is what rules look at. Where it stands for other characters, `printed` holds these, of
    the same number.
    """

    text: str
    number: int
    page: int | None = None
    printed: str | None = None

    def part(self, start: int, end: int | None = None) -> "Line":
        """Returns the part of the line from `start` to `end`."""
        printed = None if self.printed is None else self.printed[start:end]
        return Line(self.text[start:end], self.number, self.page, printed)


class Source(NamedTuple):
    """A file as lines of text.

    `format` names the file format ("PDF"). `flowing` says that each line is a paragraph, as in
    DOCX; None, that this is to be seen from the lines. `furniture`, page heads and feet, and
    `footnotes` are those that the file itself keeps apart. `warnings` say what was guessed.
    """

    format: str
    lines: tuple[Line, ...]
    flowing: bool | None = None
    furniture: tuple[Line, ...] = ()
    footnotes: tuple[Line, ...] = ()
    warnings: tuple[FileWarning, ...] = ()


def numbered(text: str) -> tuple[Line, ...]:
    """Returns the lines of `text`; a form feed begins a page, if there is any."""
    if "\f" not in text:
        return tuple(map(Line, text.split("\n"), itertools.count(1)))
    lines: list[Line] = []
    page = 1
    for number, content in enumerate(text.split("\n"), start=1):
        page += content.count("\f")
        lines.append(Line(content.replace("\f", ""), number, page))
    return tuple(lines)


def with_plain_spaces(text: str) -> str:
    """Returns a text of the same length in which every kind of space is a plain one."""
    if text.isascii():
        return text
    for space in _SPACES:
        if space in text:
            text = text.replace(space, " ")
    return text


def plain_lines(lines: Sequence[Line], text: str) -> Sequence[Line]:
    """Returns `lines`, whose text is `text`, with plain spaces: no rule need know of others."""
    spaces = [space for space in _SPACES if space in text]
    return [_plain(line, spaces) for line in lines] if spaces else lines


def _plain(line: Line, spaces: Sequence[str]) -> Line:
    text = line.text
    for space in spaces:
        text = text.replace(space, " ")
    return line if text == line.text else line._replace(text=text, printed=line.text)
