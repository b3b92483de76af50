"""What every file is turned into before it is understood: lines, each with its number and page."""

import itertools
from collections.abc import Sequence
from typing import Literal, NamedTuple

from qa_cli.model.diagnostics import FileWarning, Problem
from qa_cli.model.metadata import Metadata

# White space beyond ASCII: no-break, narrow and wide spaces, and those of no width at all.
_SPACES = "\u00a0\u202f\u2009\u2007\u200b\u2002\u2003\u2060\ufeff\u3000"


class Call(NamedTuple):
    """The call of a note: a raised mark that is printed before character `at` of a line."""

    at: int
    mark: str


class Line(NamedTuple):
    """A line of a file, without its end: `number` and `page`, if it has pages, count from 1.

    `text` is what rules look at. Where it stands for other characters, `printed` holds these, of
    the same number. `calls` are the raised marks of notes; they are not in the text, where "25"
    with the call of note 2 would be 252.
    """

    text: str
    number: int
    page: int | None = None
    printed: str | None = None
    calls: tuple[Call, ...] = ()

    def part(self, start: int, end: int | None = None) -> "Line":
        """Returns the part of the line from `start` to `end`, with the calls that it ends in."""
        printed = None if self.printed is None else self.printed[start:end]
        text = self.text[start:end]
        calls = self.calls and tuple(
            Call(call.at - start, call.mark)
            for call in self.calls
            if start <= call.at <= start + len(text) and (call.at > start or not start)
        )
        return Line(text, self.number, self.page, printed, calls)


class Told(NamedTuple):
    """What the file itself says begins in a line, as official XML does; nobody need guess it.

    `numbers` are those of sub-questions, or of those that an answer is to. `at` is the place of the
    line among those of the source; its first `end` characters are the heading that is printed.
    """

    kind: Literal["title", "introduction", "question", "answer", "answers", "aside"]
    at: int
    numbers: tuple[int, ...] = ()
    end: int = 0


class Stated(NamedTuple):
    """What the file states in fields of its own, made for programs to read.

    `form` is the name of the form that the document is in.
    """

    form: str
    metadata: Metadata = Metadata()


class Source(NamedTuple):
    """A file as lines of text.

    `format` names the file format ("PDF"). `flowing` says that each line is a paragraph, as in
    DOCX; None, that this is to be seen from the lines. `furniture`, page heads and feet,
    `footnotes`, `head` and lines in the `other` language are those that the file itself keeps
    apart. `warnings` say what was guessed, `problems` what could not be read.

    Where the file itself says what its lines are, `told` says it, in their order, and `stated` what
    the fields of its head hold.
    """

    format: str
    lines: tuple[Line, ...]
    flowing: bool | None = None
    furniture: tuple[Line, ...] = ()
    footnotes: tuple[Line, ...] = ()
    warnings: tuple[FileWarning, ...] = ()
    problems: tuple[Problem, ...] = ()
    head: tuple[Line, ...] = ()
    other: tuple[Line, ...] = ()
    told: tuple[Told, ...] = ()
    stated: Stated | None = None


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
    if text == line.text:
        return line
    return line._replace(text=text, printed=line.text if line.printed is None else line.printed)
