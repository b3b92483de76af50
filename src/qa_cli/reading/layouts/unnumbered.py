"""Finds sub-questions that are printed without numbers: as dashes, or as paragraphs that ask."""

import re
from collections.abc import Sequence

from qa_cli.reading.forms import Form
from qa_cli.reading.layouts.sheet import Chosen, Sheet
from qa_cli.reading.marks import Mark
from qa_cli.reading.paragraphs import asks
from qa_cli.reading.source import Line

_COUNTED = "the sub-questions have no numbers; they are numbered in the order printed"
_SENTENCE = re.compile(r"(?<=[.?!])[»”’\"')]*\s*(?=[A-ZÀ-ÖØ-Þ«“‘\"(])")
_LONG = 600  # characters of a paragraph that is taken to hold the introduction too


def questions(sheet: Sheet, border: Mark | None) -> Chosen:
    """Returns the sub-questions before `border`, numbered in the order printed."""
    found = _found(sheet, border)
    doubts = [sheet.problem("guessed", _COUNTED, found[0])] if len(found) > 1 else []
    counted = [mark._replace(numbers=(at,)) for at, mark in enumerate(found, start=1)]
    return Chosen(counted, doubts)


def _found(sheet: Sheet, border: Mark | None) -> list[Mark]:
    """Returns a mark for each sub-question.

    Dashes behind a colon or that ask; else all paragraphs behind a line that announces questions;
    else the last paragraphs that end in a question mark; else the last that holds one.
    """
    lines = sheet.text.cut(None, border)
    if dashes := _dashes(lines, [mark for mark in sheet.before(border) if mark.kind == "dash"]):
        return dashes
    groups = list(sheet.paragraphs.grouped(lines))
    texts = [" ".join(line.text.strip() for line in group) for group in groups]
    first = _first(texts, sheet.form)
    index = {line.number: at for at, line in enumerate(lines)}
    found = [Mark("dash", (), index[group[0].number], 0, 0) for group in groups[first:]]
    if len(found) == 1 and len(texts[first]) >= _LONG:
        return [_first_asking(found[0], groups[first])]
    return found


def _first(texts: Sequence[str], form: Form) -> int:
    """Returns which paragraph is the first sub-question; behind the last, if none is one."""
    asked, none = form.any_of("marks", "asked"), len(texts)
    announcing = (at for at, text in enumerate(texts) if text.endswith(":") and asked.search(text))
    first = 1 + max(announcing, default=none - 1)
    if first == none:
        while first and asks(texts[first - 1]):
            first -= 1
    if first == none:
        first = max((at for at, text in enumerate(texts) if "?" in text), default=none)
    return first


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
