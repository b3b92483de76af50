"""A file -> blocks of text: paragraphs and block quotations, with the line of every letter."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from qa_cli.errors.files import TooLargeError
from qa_cli.reading import files
from qa_cli.reading.formats import detection, text_file
from qa_cli.reading.limits import MOST_TEXT
from qa_cli.reading.lines.line import Line

_QUOTED = re.compile(r"(?:[ \t]{0,3}>[ \t]?)+")
_FENCE = re.compile(r"[ \t]{0,3}(?:```|~~~)")
_INLINE_CODE = re.compile(r"(?<!`)(`{1,20})(?!`).{1,2000}?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(r"!?\[([^\[\]]{0,500})\]\([^()\s]{0,1000}(?:\s[^()]{0,200})?\)")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,50}\]:?")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>~|\"'])")
_EMPHASIS = re.compile(r"(?<!\w)(\*{1,3}|_{1,3})(?=\S)|(?<=\S)(\*{1,3}|_{1,3})(?!\w)")

_NOTHING = "\u200b"  # a space of no width, which keeps the offsets where a mark is taken away


class Block(NamedTuple):
    """A paragraph, or a block that the article sets apart as a quotation (`quoted`).

    `lines` say for some offsets of `text`, in order, the line of the file that begins there.
    `ending` is the text that follows a quotation set apart within its own block: its source.
    """

    text: str
    lines: tuple[tuple[int, int], ...]
    quoted: bool = False
    ending: str = ""

    def line(self, offset: int) -> int:
        """Returns the line of the file in which a character of the text stands."""
        at = bisect_right(self.lines, offset, key=lambda item: item[0])
        return self.lines[max(0, at - 1)][1]


def blocks(path: str) -> list[Block]:
    """Returns the blocks of the file `path`, or of standard input for "-".

    Raises:
        UnreadableDataError: It is missing, unreadable, of no format that `qa` reads, or too large.
    """
    name = "" if path == files.STANDARD_INPUT else Path(path).name
    return blocks_of(files.content(path), name)


def blocks_of(content: bytes, name: str) -> list[Block]:
    """Returns the blocks of `content`, a file called `name` ("" for none); raises as `blocks`."""
    ending = Path(name).suffix.lower()
    detection.refuse_others(content, name, ending)
    file_format = detection.format_of(content, ending)
    if file_format in {detection.TEXT, detection.MARKDOWN}:
        text, _ = text_file.decoded(content, name)
        _check(len(text), name)
        return list(of_text(text, markdown=file_format is detection.MARKDOWN))
    if file_format is detection.HTML:
        from qa_cli.reading.formats import html_encoding  # noqa: PLC0415 (only for HTML)
        from qa_cli.reading.quotations import markup  # noqa: PLC0415

        text, _ = html_encoding.decoded(content, name)
        _check(len(text), name)
        return markup.blocks(text, name)
    source = detection.reader_of(file_format)(content, name)
    lines = [*source.lines, *source.footnotes]
    _check(sum(len(line.text) for line in lines), name)
    return list(_of_lines(lines, flowing=bool(source.flowing)))


def of_text(text: str, *, markdown: bool = False) -> Iterator[Block]:
    """Yields the blocks of a plain text, or of Markdown, whose lines end in line feeds."""
    fenced = False
    held: list[tuple[str, int]] = []
    quoted = 0  # how deep
    for number, line in enumerate(text.split("\n"), start=1):
        if markdown and _FENCE.match(line):
            fenced = not fenced
            yield from _block(held, quoted=quoted > 0, markdown=markdown)
            held, quoted = [], 0
            continue
        if fenced:
            continue
        mark = _QUOTED.match(line)
        goes_on = markdown and quoted and not mark and held and held[-1][0].strip() and line.strip()
        depth = mark[0].count(">") if mark else 0
        if mark and quoted and not line[mark.end() :].strip():
            depth = quoted  # an empty line within it
        if depth != quoted and not goes_on:
            yield from _block(held, quoted=quoted > 0, markdown=markdown)
            held, quoted = [], depth
        if not line.strip() and not quoted:
            yield from _block(held, quoted=False, markdown=markdown)
            held = []
        else:
            held.append((line[mark.end() :] if mark else line, number))
    yield from _block(held, quoted=quoted > 0, markdown=markdown)


def _of_lines(lines: Iterable[Line], *, flowing: bool) -> Iterator[Block]:
    """Yields the blocks of the lines of a PDF or a DOCX file: paragraphs."""
    held: list[tuple[str, int]] = []
    for line in lines:
        if flowing or not line.text.strip():
            yield from _block(held)
            held = []
        if line.text.strip():
            held.append((line.printed or line.text, line.number))
    yield from _block(held)


def _block(
    lines: Sequence[tuple[str, int]], *, quoted: bool = False, markdown: bool = False
) -> Iterator[Block]:
    """Yields the block that some lines are, if they hold anything."""
    starts: list[tuple[int, int]] = []
    length = 0
    for text, number in lines:
        starts.append((length, number))
        length += len(text) + 1
    text = "\n".join(text for text, _ in lines)
    if not text.strip():
        return
    if markdown:
        text = _without_marks(text)
    yield Block(text, tuple(starts), quoted)


def _without_marks(text: str) -> str:
    """Returns Markdown of the same length with code, emphasis and addresses blanked out."""
    text = _INLINE_CODE.sub(_blanked, text)
    text = _LINK.sub(_link, text)
    text = _FOOTNOTE.sub(_blanked, text)
    text = _ESCAPED.sub(lambda match: f"{match[1]}{_NOTHING}", text)
    return _EMPHASIS.sub(lambda match: _NOTHING * len(match[0]), text)


def _blanked(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _link(match: re.Match[str]) -> str:
    before = match.start(1) - match.start()
    after = match.end() - match.end(1)
    return f"{_NOTHING * before}{match[1]}{_NOTHING * after}"


def _check(length: int, name: str) -> None:
    if length > MOST_TEXT:
        raise TooLargeError(name, "characters", found=length, most=MOST_TEXT)
