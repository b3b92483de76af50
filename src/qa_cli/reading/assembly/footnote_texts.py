"""Makes footnotes of their lines, and finds where in the document each is called."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_cli.model.document import Call, Document, Footnote
from qa_cli.model.passages import Lines, Location, Paragraph, Passage
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import Paragraphs

_MARK = re.compile(
    r"\s*(?:\[(\d{1,3}) ?\]|(\d{1,3})\)|(\d{1,3})(?!\d)|([*†‡§]{1,3})|([ivxl]{1,6})\s)\s*"
)
_TEXT = r"(?:[A-ZÀ-ÖØ-Þ«“‘\"'(]|https?:|www\.)"  # how the text of a footnote begins
_BEFORE_TEXT = re.compile(rf"\s*$|{_TEXT}")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv")
_BARE = "-"  # the text of a footnote that has none


class Raised(NamedTuple):
    """The raised mark of a footnote, and the paragraph and place in it that it stands at."""

    paragraph: Paragraph
    offset: int
    mark: str


def footnotes(
    lines: Iterable[Line],
    paragraphs: Paragraphs,
    *,
    told: bool,
    raised: Collection[str] = frozenset(),
) -> Iterator[Footnote]:
    """Yields the footnotes that stand in lines, each with its mark and without calls.

    `told`: the file itself keeps them apart, so that each number that is next begins one. So does
    each of those that a mark has which is `raised` in the text.
    """
    mark: str | None = None
    own: list[Line] = []
    for line in lines if told else _one_a_line(list(lines)):
        begun = _begun(line.text, mark, told=told, raised=raised)
        if begun is not None:
            yield from _footnote(mark, own, paragraphs)
            end, mark = begun.end(), next(filter(None, begun.groups()))
            own = [line.part(end)]
        else:
            own.append(line)
    yield from _footnote(mark, own, paragraphs)


def _one_a_line(lines: Sequence[Line]) -> Iterator[Line]:
    """Yields the lines, broken where the next footnote begins within one: "... 11 NOS, 2023"."""
    begun = {match[3] for line in lines if (match := _MARK.match(line.text))}
    for line in lines:
        rest = line
        while match := _MARK.match(rest.text):
            following = str(int(match[3]) + 1) if match[3] else ""
            if not following or following in begun:
                break
            inside = re.compile(rf"(?<=\s){following}\s(?={_TEXT})")
            if (found := inside.search(rest.text, match.end())) is None:
                break
            yield rest.part(0, found.start())
            rest = rest.part(found.start())
        yield rest


def is_bare(footnote: Footnote) -> bool:
    """Returns whether a footnote has a mark and no text of its own."""
    return footnote.paragraphs[0].text == _BARE


def _footnote(
    mark: str | None, lines: Sequence[Line], paragraphs: Paragraphs
) -> Iterator[Footnote]:
    if made := paragraphs.make(lines):
        yield Footnote(mark or "", made)
    elif mark:  # a mark and nothing else
        yield Footnote(mark, (Paragraph(_BARE, Lines(lines[0].number, lines[0].number)),))


def _begun(
    text: str, before: str | None, *, told: bool, raised: Collection[str]
) -> re.Match[str] | None:
    """Returns the mark that a line begins with, if it is that of the next footnote."""
    match = _MARK.match(text)
    if match is None:
        return None
    number = match[1] or match[2] or match[3]
    if match[5]:
        return match if match[5] == _next_roman(before) else None
    if not number:
        return match
    step = int(number) - int(before) if before and before.isdecimal() else 1
    called = number in raised
    certain = told or called or not match[3] or _BEFORE_TEXT.match(text, match.end()) is not None
    counted = step == 1 or (called and step > 0)
    restarted = int(number) == 1 and not told
    return match if certain and (counted or restarted) else None


def _next_roman(before: str | None) -> str:
    at = _ROMAN.index(before) + 1 if before in _ROMAN else 0
    return _ROMAN[at] if at < len(_ROMAN) else ""


def called(
    document: Document, raised: Iterable[Raised]
) -> tuple[Document, list[tuple[str, Lines]]]:
    """Returns the document with the calls of its footnotes, and the marks that call for none.

    These come with where they are. A mark that is printed in the line ("[1]", "werkhonden1") is
    looked for where none is raised.
    """
    places = _Places(document)
    calls: dict[int, list[Call]] = {}
    unknown: list[tuple[str, Lines]] = []
    found = {(call, one.mark) for one in raised if (call := places.call(one))}
    for call, mark in sorted(found, key=lambda one: (one[0].location.lines[:2], one[0].offset)):
        at = _index(document.footnotes, mark, call.location.lines.first)
        if at is None:
            unknown.append((mark, call.location.lines))
        else:
            calls.setdefault(at, []).append(call)
    if not document.footnotes:
        return document, unknown
    passages = [one for one in document.passages() if one.part != "footnote"]
    noted = tuple(
        footnote._replace(calls=tuple(calls.get(at) or _printed(footnote, passages)))
        for at, footnote in enumerate(document.footnotes)
    )
    return document._replace(footnotes=noted), unknown


class _Places:
    """Where the paragraphs of a document stand: in which passage, and where in its text."""

    def __init__(self, document: Document) -> None:
        self._by_paragraph: dict[int, tuple[Passage, int]] = {}
        self._by_lines: dict[Lines, list[Paragraph]] = {}
        for passage in document.passages():
            start = 0
            for paragraph in passage.paragraphs:
                self._by_paragraph[id(paragraph)] = passage, start
                self._by_lines.setdefault(paragraph.lines, []).append(paragraph)
                start += len(paragraph.text) + len("\n\n")

    def call(self, raised: Raised) -> Call | None:
        """Returns where a mark calls; None for one in a paragraph that the document has not."""
        paragraph, offset = raised.paragraph, raised.offset
        if id(paragraph) not in self._by_paragraph:
            # A title is cut out of a paragraph, of the same lines.
            for part in self._by_lines.get(paragraph.lines, ()):
                start = paragraph.text.find(part.text)
                if start >= 0 and start <= offset <= start + len(part.text):
                    paragraph, offset = part, offset - start
                    break
            else:
                return None
        passage, start = self._by_paragraph[id(paragraph)]
        location = Location(passage.part, passage.number, passage.lines)
        return Call(location, start + offset)


def _index(footnotes: Sequence[Footnote], mark: str, line: int) -> int | None:
    """Returns which footnote is called: the first of that mark below the line, or any of it."""
    own = [at for at, footnote in enumerate(footnotes) if footnote.mark == mark]
    below = (at for at in own if footnotes[at].paragraphs[0].lines.first > line)
    return next(below, own[0] if own else None)


def _printed(footnote: Footnote, passages: Sequence[Passage]) -> Iterator[Call]:
    """Yields the first call of a footnote whose number is printed in the line."""
    number = footnote.number
    if number is None:
        return
    call = re.compile(
        rf"(?<=[^\W\d_]){number}(?!\w)|(?<=[.,;:?!»”’\"')\]]){number}(?!\w|[.,]\d)"
        rf"|\[{number} ?\]|(?<=[\w.?!»”’\"')] ){number}\)"
    )
    for passage in passages:
        text = passage.text
        if str(number) in text and (match := call.search(text)):
            yield Call(Location(passage.part, passage.number, passage.lines), match.start())
            return
