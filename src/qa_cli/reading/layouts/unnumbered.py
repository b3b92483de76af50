"""Finds sub-questions that are printed without numbers: as dashes, or as paragraphs that ask."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts import labels
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.lines import signatures
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.marks import LONG, Mark
from qa_cli.reading.lines.paragraphs import asks
from qa_cli.text.sentences import sentence_ends

_SENTENCE = re.compile(r"(?<=[.?!])[»”“’\"')]*\s*(?=[A-ZÀ-ÖØ-Þ«“‘\"(])")
_ASKS = re.compile(r"\?")
_LONGEST_HEAD = 40  # lines in which a title ends
_WRAPPED = 5  # lines over which it runs
_LONG = 600  # characters of a paragraph that is taken to hold the introduction too


def questions(context: Context, border: Mark | None) -> Selection:
    """Returns the sub-questions before `border`, numbered in the order printed."""
    found = _find(context, border)
    doubts = [context.problem("counted sub-questions", found[0])] if len(found) > 1 else []
    counted = [mark._replace(numbers=(at,)) for at, mark in enumerate(found, start=1)]
    return Selection(counted, doubts)


def labelled_answers(context: Context, border: Mark, asking: Sequence[Mark]) -> list[Mark]:
    """Returns the answers after `border` that have the labels of the sub-questions, each its own.

    [] where these have no labels, or where not each of them stands among the answers too.
    """
    lines = context.text.lines
    asked = labels.found(lines[: border.at])
    if not asking or [mark.at for mark in asked.marks] != [mark.at for mark in asking]:
        return []
    answered = labels.in_way(lines[border.below :], border.below, asked.way)
    if len(answered) != len(asking):
        return []
    pairs = zip(answered, asking, strict=True)
    return [mark._replace(numbers=one.numbers) for mark, one in pairs]


def above(context: Context, own: Sequence[Mark]) -> Selection:
    """Returns the sub-questions that stand, without numbers, above each heading of an answer.

    They have the numbers of the heading or, if it has none, are counted.
    """
    index = {line.number: at for at, line in enumerate(context.text.lines)}
    chosen: list[Mark] = []
    unsure: list[Mark] = []
    for before, heading in zip([None, *own], own, strict=False):
        found = _asking_above(context, before, heading, index)
        numbers = heading.numbers or (len(chosen) + 1,)
        if len(found) == len(numbers):
            pairs = zip(found, numbers, strict=True)
            chosen += [mark._replace(numbers=(number,)) for mark, number in pairs]
        elif found:
            chosen.append(found[0]._replace(numbers=numbers))
            unsure += found[:1] if len(numbers) > 1 else []
    counted = chosen[:1] if not any(mark.numbers for mark in own) else []
    doubts = [context.problem("counted sub-questions", mark) for mark in counted]
    doubts += [context.problem("uncertain numbers", mark) for mark in unsure]
    return Selection(chosen, doubts)


def _asking_above(
    context: Context, before: Mark | None, heading: Mark, index: Mapping[int, int]
) -> list[Mark]:
    """Returns a mark for each of the last paragraphs that ask above a heading.

    In a text without lines these are its last sentences. A request goes on with what it is about.
    """
    requests = context.form.any_of("text", "requests")
    found: list[Mark] = []
    for group in reversed(list(context.paragraphs.group(context.text.cut(before, heading)))):
        at = index[group[0].number]
        offset = before.end if before and at == before.below else 0
        runs_on = len(group) == 1 and len(context.text.lines[at].text) >= LONG
        for start, text in reversed(_units(group, runs_on=runs_on)):
            if requests.match(text) and "?" not in text:
                continue
            if not _asks_or_requests(text, requests):
                return found
            found.insert(0, Mark("dash", (), at, offset + start, offset + start))
    return found


def _units(group: Sequence[Line], *, runs_on: bool) -> list[tuple[int, str]]:
    """Returns the paragraph, or the sentences of one that runs on, each with where it begins."""
    text = group[0].text
    if not runs_on:
        return [(0, " ".join(line.text.strip() for line in group))]
    starts = [0, *_sentences(text), len(text)]
    return [(start, text[start:end].strip()) for start, end in pairwise(starts)]


def _sentences(text: str) -> list[int]:
    """Returns where the sentences of a text begin, but the first."""
    return [match.end() for match in sentence_ends(_SENTENCE, text, stop=-1)]


def _asks_or_requests(text: str, requests: re.Pattern[str]) -> bool:
    """Returns whether a text ends in a question mark, or in a request after one."""
    if asks(text):
        return True
    after = text.rpartition("?")[2].lstrip()
    return "?" in text and requests.match(after) is not None


def _find(context: Context, border: Mark | None) -> list[Mark]:
    """Returns a mark for each sub-question, by the first of these rules that finds any.

    1. Dashes that stand after a colon, or that ask.
    2. Lines that begin with letters or Roman numerals - a), b), I., II. - and ask.
    3. All paragraphs after a line that announces questions.
    4. The last paragraphs that end in a question mark.
    5. The last paragraph that holds one.
    6. The last paragraph that asks without one: "Il lui demande si ...".
    """
    lines, _ = signatures.without_signature(context.text.cut(None, border), context.form)
    lines = _below_title(_below_heading(context, lines, border), context.form)
    if dashes := _dashes(lines, [mark for mark in context.before(border) if mark.kind == "dash"]):
        return dashes
    if labelled := _labelled(lines):
        return labelled
    groups = list(context.paragraphs.group(lines))
    texts = [" ".join(line.text.strip() for line in group) for group in groups]
    first = _first(texts, context.form)
    index = {line.number: at for at, line in enumerate(lines)}
    found = [Mark("dash", (), index[group[0].number], 0, 0) for group in groups[first:]]
    if len(found) == 1 and len(texts[first]) >= _LONG:
        asks = _ASKS if "?" in texts[first] else context.form.any_of("text", "indirect")
        return [_first_asking(found[0], groups[first], asks)]
    return found


def _below_heading(context: Context, lines: Sequence[Line], border: Mark | None) -> list[Line]:
    """Returns the lines, blank down to the heading of the sub-questions, if there is one."""
    marks = context.before(border)
    headings = [mark for mark in marks if mark.kind in {"questions", "introduction"}]
    if not headings:
        return [*lines]
    last = headings[-1]
    above = [line._replace(text="", printed=None) for line in lines[: last.below]]
    heading = lines[last.below]
    rest = heading._replace(text=" " * last.end + heading.text[last.end :], printed=None)
    return [*above, rest, *lines[last.below + 1 :]]


def _below_title(lines: Sequence[Line], form: Form) -> list[Line]:
    """Returns the lines, blank down to a title that ends in its date: "... (ingezonden 3 mei)".

    No blank line and no full stop need separate it from the first sub-question.
    """
    titles = form.patterns("head", "title")
    dated = re.compile(rf"{form.date} ?\)\.?\s*$")
    for at, line in enumerate(lines[:_LONGEST_HEAD]) if titles else ():
        if not line.text.rstrip().endswith((")", ").")) or not dated.search(line.text):
            continue
        begun = (lines[first : at + 1] for first in range(at, max(-1, at - _WRAPPED), -1))
        texts = (" ".join(" ".join(one.text for one in some).split()) for some in begun)
        if any(title.fullmatch(text) for text in texts for title in titles):
            above = [one._replace(text="", printed=None, calls=()) for one in lines[: at + 1]]
            return [*above, *lines[at + 1 :]]
    return list(lines)


def _first(texts: Sequence[str], form: Form) -> int:
    """Returns the index of the first paragraph that is a sub-question; their number, if none is."""
    asked, none = form.any_of("marks", "asked"), len(texts)
    announcing = (at for at, text in enumerate(texts) if text.endswith(":") and asked.search(text))
    first = 1 + max(announcing, default=none - 1)
    if first == none:
        while first and asks(texts[first - 1]):
            first -= 1
    if first == none:
        first = max((at for at, text in enumerate(texts) if "?" in text), default=none)
    if first == none:
        indirect = form.any_of("text", "indirect")
        first = max((at for at, text in enumerate(texts) if indirect.search(text)), default=none)
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


def _labelled(lines: Sequence[Line]) -> list[Mark]:
    """Returns the last lines that begin with a), b), c) or I., II., if these are sub-questions."""
    run = labels.found(lines).marks
    asks = any("?" in line.text for line in lines[run[0].at :]) if run else False
    return run if asks else []


def _interrupted(lines: Sequence[Line]) -> bool:
    """Returns whether a new paragraph begins in lines of which the first has a dash."""
    blank = False
    for line in lines[1:]:
        if blank and line.text.strip():
            return True
        blank = blank or not line.text.strip()
    return False


def _first_asking(mark: Mark, group: Sequence[Line], asks: re.Pattern[str]) -> Mark:
    """Returns the mark moved to the first sentence that asks, in a paragraph that tells first."""
    start = 0
    at = mark.at
    for offset, line in enumerate(group):
        asked = asks.search(line.text)
        starts = _sentences(line.text)
        if asked:
            inside = [begin for begin in starts if begin <= asked.start()]
            if inside:
                return Mark("dash", (), mark.at + offset, inside[-1], inside[-1])
            return Mark("dash", (), at, start, start)
        if starts:
            at, start = mark.at + offset, starts[-1]
    return mark
