"""What every file is turned into before it is understood: lines, each with its place."""

import itertools
from typing import NamedTuple


class Line(NamedTuple):
    """A line of a file, without its end: `number` and `page`, if it has pages, count from 1."""

    text: str
    number: int
    page: int | None = None

    def part(self, start: int, end: int | None = None) -> "Line":
        """Returns the part of the line from `start` to `end`."""
        return Line(self.text[start:end], self.number, self.page)


class Source(NamedTuple):
    """A file as lines of text.

    `kind` names the file format ("PDF"); `flowing` says that each line is a paragraph, as in DOCX,
    None that this is to be seen from the lines. `furniture`, page heads and feet, and `footnotes`
    are those that the file itself keeps apart. `warnings` say what was guessed.
    """

    kind: str
    lines: tuple[Line, ...]
    flowing: bool | None = None
    furniture: tuple[Line, ...] = ()
    footnotes: tuple[Line, ...] = ()
    warnings: tuple[str, ...] = ()


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
