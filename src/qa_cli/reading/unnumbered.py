"""Finds sub-questions that are printed without numbers: as dashes, or as paragraphs that ask."""

import re
from collections.abc import Sequence

from qa_cli.reading.forms import Form
from qa_cli.reading.marks import Mark
from qa_cli.reading.paragraphs import Paragraphs
from qa_cli.reading.source import Line

_ASKS = re.compile(r"\?[»”’\"')\]]*[\d \]]*$")
_SENTENCE = re.compile(r"(?<=[.?!])[»”’\"')]*\s*(?=[A-ZÀ-ÖØ-Þ«“‘\"(])")
_LONG = 600  # characters of a paragraph that is taken to hold the introduction too


def found(
    lines: Sequence[Line], marks: Sequence[Mark], form: Form, paragraphs: Paragraphs
) -> list[Mark]:
    """Returns a mark for each sub-question in `lines`, of which `marks` are the marks.

    Dashes behind a colon or that ask; else all paragraphs behind a line that announces questions;
    else the last paragraphs that end in a question mark; else the last that holds one.
    """
    if dashes := _dashes(lines, [mark for mark in marks if mark.kind == "dash"]):
        return dashes
    groups = list(paragraphs.grouped(lines))
    index = {line.number: at for at, line in enumerate(lines)}
    asked = form.any_of("marks", "asked")
    texts = [" ".join(line.text.strip() for line in group) for group in groups]
    first = len(groups)
    for at in reversed(range(len(groups))):
        if texts[at].endswith(":") and asked.search(texts[at]):
            first = at + 1
            break
    if first == len(groups):
        while first and _ASKS.search(texts[first - 1]):
            first -= 1
    if first == len(groups):
        first = max((at for at, text in enumerate(texts) if "?" in text), default=first)
    starts = [group[0] for group in groups[first:]]
    found_marks = [Mark("dash", (), index[line.number], 0, 0) for line in starts]
    if len(found_marks) == 1 and len(texts[first]) >= _LONG:
        return [_first_asking(found_marks[0], groups[first])]
    return found_marks


def _dashes(lines: Sequence[Line], dashes: Sequence[Mark]) -> list[Mark]:
    """Returns the last run of dashes, if these are sub-questions; else none."""
    run: list[Mark] = []
    for mark in reversed(dashes):
        if run and _interrupted(lines[mark.at : run[0].at]):
            break
        run.insert(0, mark)
    if len(run) < 2:  # noqa: PLR2004 (one dash is no list)
        return []
    before = next((line.text for line in reversed(lines[: run[0].at]) if line.text.strip()), "")
    asks = any("?" in line.text for line in lines[run[0].at :])
    return run if asks or before.rstrip().endswith(":") else []


def _interrupted(lines: Sequence[Line]) -> bool:
    """Returns whether a new paragraph begins in lines of which the first has a dash."""
    blank = False
    for line in lines[1:]:
        if blank and line.text.strip():
            return True
        blank = blank or not line.text.strip()
    return False


def _first_asking(mark: Mark, group: Sequence[Line]) -> Mark:
    """Returns the mark moved to the first sentence that asks, in a paragraph that tells first."""
    start = 0
    at = mark.at
    for offset, line in enumerate(group):
        question = line.text.find("?")
        starts = [match.end() for match in _SENTENCE.finditer(line.text)]
        if question >= 0:
            inside = [begin for begin in starts if begin <= question]
            if inside:
                return Mark("dash", (), mark.at + offset, inside[-1], inside[-1])
            return Mark("dash", (), at, start, start)
        if starts:
            at, start = mark.at + offset, starts[-1]
    return mark
