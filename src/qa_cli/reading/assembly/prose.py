"""Tells prose, of which nothing may be left out, from the lines of a head, which only label."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from qa_cli.reading.forms.form import Form
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.paragraphs import Paragraphs

_SENTENCE = re.compile(r"[.!;:…][»”’\"')\]]*(?:\s|$)")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 8  # words of a sentence; a line of a head of so many is mostly names
_SMALL = 0.5  # of the words of prose begin with a small letter; of names and offices fewer do
_LONGEST_HEADING = 80  # characters


class Sorted(NamedTuple):
    """The lines of a head that label, and the paragraphs of it that are prose, as lines."""

    labels: list[Line]
    prose: list[list[Line]]


def sort(lines: Sequence[Line], form: Form, paragraphs: Paragraphs) -> Sorted:
    """Returns which lines of a head are prose: a sentence or a question that the form knows not."""
    labels: list[Line] = []
    prose: list[list[Line]] = []
    for group in _groups(lines, form, paragraphs):
        (prose.append if _is_prose(_text(group), form) else labels.extend)(group)
    return Sorted(labels, prose)


def asks(lines: Sequence[Line]) -> bool:
    """Returns whether a question mark ends a word of lines; one in an address does not."""
    return re.search(r"\w[»”’\"')\]]*\s?\?(?!\w)", _text(lines)) is not None


def headed(lines: Sequence[Line]) -> tuple[str | None, list[Line]]:
    """Returns the heading that a remark begins with, if it has one, and the other lines."""
    printed = [at for at, line in enumerate(lines) if line.text.strip()]
    if len(printed) > 1:
        text = (lines[printed[0]].printed or lines[printed[0]].text).strip()
        if len(text) <= _LONGEST_HEADING and not text.endswith((".", "?", "!", ",", ";")):
            return " ".join(text.strip("=*_#").split()), list(lines[printed[0] + 1 :])
    return None, list(lines)


def _groups(lines: Sequence[Line], form: Form, paragraphs: Paragraphs) -> Iterator[list[Line]]:
    """Yields the paragraphs of neighbouring lines, and each line that the form knows by itself."""
    known = form.any_of("head", "lines")
    runs = groupby(lines, key=lambda line: known.fullmatch(line.text.strip()) is not None)
    for is_known, run in runs:
        if is_known:
            yield from ([line] for line in run)
        else:
            yield from paragraphs.group(list(run))


def _is_prose(text: str, form: Form) -> bool:
    if form.any_of("head", "lines").fullmatch(text):
        return False
    words = _WORD.findall(text)
    if "?" in text and len(words) > 2:  # noqa: PLR2004 (no mark of an encoding that was lost)
        return True
    small = sum(word[0].islower() for word in words)
    whole = _SENTENCE.search(text) is not None
    return whole and len(words) >= _SHORTEST and small >= _SMALL * len(words)


def _text(lines: Sequence[Line]) -> str:
    return " ".join(" ".join(line.text for line in lines).split())
