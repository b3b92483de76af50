"""Finds headings that were not taken for any, so that they stand inside of another text.

What follows such a heading is shown as part of the wrong sub-question or answer; nothing else in
a document tells of it where the heading is the last.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.forms import form as forms
from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts.segments import Piece
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import ends_sentence, place

_LONGEST = 40  # characters of a line that may be a heading without a number
_COMMONEST = 2  # words that are sought behind sentences
_ENDS = (".", "?", "!", ",", ";")
_REFERS = re.compile(r"(?:^|[\s(])(?:vgl|s|cf|vgl\. auch|s\. auch)\.?\s*$")  # "(vgl. / Frage 8)"
# Behind the word stands its number, with three short words at most between them; behind that ends
# the heading. "Vraag 2b" goes on with "Vraag 2a", which was taken for one.
_NUMBERED = (
    r"(?:[^\w\n]+[^\W\d]{1,7}){0,3}[^\w\n]{0,3}\d{1,3}(?![\d%]|[ \t]?[b-z]\b)"
    r"[ \t]*(?:$|[:.)(;*_]|(?=[A-ZÀ-ÖØ-Þ«“‘„(]))"
)


def problems(
    lines: Sequence[Line], pieces: Sequence[Piece], text: str, form: Form
) -> Iterator[Problem]:
    """Yields a problem for each line in a piece that looks like a heading; `text` is of all."""
    printed = form.any_of("head", "lines")
    for line in _among(lines, pieces, [one for one in _inside(form) if one.search(text)]):
        if printed.fullmatch(line.text.strip()):
            continue  # it is left out with the head of the answer
        yield Problem("missed heading", place([line]))
    if not pieces:
        return
    head = form.any_of("page", "heads")
    if lines[0].page or not head.search(text):  # by its pages a file tells their heads itself
        return
    for piece, end in zip_longest(pieces, pieces[1:]):
        if piece.role != "aside":
            held = lines[piece.mark.below + 1 : end.mark.at if end else len(lines)]
            found = [line for line in held if line.text[:1].isupper() and head.match(line.text)]
            yield from (Problem("missed page head", place([line])) for line in found)


def _among(
    lines: Sequence[Line], pieces: Sequence[Piece], glued: Sequence[re.Pattern[str]]
) -> Iterator[Line]:
    begins, initials = _beginning().match, _initials()
    for piece, end in zip_longest(pieces, pieces[1:]):
        if piece.role == "aside":
            continue
        first, last = piece.mark.below, end.mark.at if end else len(lines)
        for at, line in enumerate(lines[first + 1 : last], start=first + 1):
            text = line.text
            if text[:1] in initials and (begun := begins(text)) and _is_heading(begun, lines, at):
                yield line
        if glued:
            held = [*lines[first:last], lines[first].part(piece.mark.end)][first < last :]
            yield from (line for line in held if any(one.search(line.text) for one in glued))


def _is_heading(begun: re.Match[str], lines: Sequence[Line], at: int) -> bool:
    """Returns whether a line that begins as headings do is one: it has a number, or is short.

    It goes on with no sentence of the line above, and none begins with it.
    """
    before, text = lines[at - 1].text, begun.string.strip()
    if before.strip() and (not ends_sentence(before) or _REFERS.search(before)):
        return False
    if begun["numbered"] is not None:
        return True
    following = lines[at + 1].text.lstrip() if at + 1 < len(lines) else ""
    return len(text) <= _LONGEST and not text.endswith(_ENDS) and not following[:1].islower()


@functools.cache
def _words() -> tuple[str, ...]:
    """Returns patterns of the words for questions and answers in all languages."""
    every = (forms.form(name).strings("text", "headings") for name in forms.names())
    return tuple(dict.fromkeys(word for words in every for word in words))


@functools.cache
def _beginning() -> re.Pattern[str]:
    """Returns what a heading looks like at the beginning of a line."""
    words = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}|{word.upper()}" for word in _words())
    going_on = r"[\w’'-]|[ \t]\d{1,3}[ \t]?[b-z]\b"
    heading = rf"[\s*_#>(-]*(?:{words})(?:(?P<numbered>{_NUMBERED})|(?!{going_on}))"
    return re.compile(heading, re.MULTILINE)


@functools.cache
def _initials() -> frozenset[str]:
    """Returns the characters that a line begins with in which a heading may begin."""
    letters = {word[0] for word in _words()}
    return frozenset(letters | {letter.upper() for letter in letters} | set(" \t*_#>(-"))


@functools.cache
def _inside(form: Form) -> list[re.Pattern[str]]:
    """Returns what a heading looks like behind a sentence or glued to a word.

    Its first letters stand before what must stand behind them: Python skips to them.
    """
    words = [word.capitalize() for word in form.strings("text", "headings")[:_COMMONEST]]
    return [
        re.compile(
            rf"{word[:2]}(?:(?<=[a-zà-ÿ).?!»”’]{word[:2]})|(?<=[.?!»”’][ \t]{word[:2]}))"
            rf"(?<!vgl\.[ \t]{word[:2]})(?<![ (]s\.[ \t]{word[:2]})(?<![ (]cf\.[ \t]{word[:2]})"
            rf"{word[2:]}{_NUMBERED}",
            re.MULTILINE,
        )
        for word in words
    ]
