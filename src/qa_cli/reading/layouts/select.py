"""Decides how a document is laid out.

There are four ways. Answers stand under headings of their own, behind their sub-questions or with
their numbers; or in one block behind one heading; or in a block that begins where the numbers
begin again at 1; or each right behind its sub-question, under no heading.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts import block, headed, interleaved, later, numbered, restarted
from qa_cli.reading.layouts.context import Sheet
from qa_cli.reading.layouts.segments import Arrangement, Text
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.paragraphs import Paragraphs


def arrange(
    lines: Sequence[Line], found: list[Mark], form: Form, paragraphs: Paragraphs
) -> Arrangement:
    """Returns how a document is laid out, of whose lines `found` are the marks.

    Marks inside of lines count where these tell little.
    """
    sheet = Sheet(Text(lines), found, form, paragraphs)
    arranged = _arranged(sheet)
    several = len(arranged.questions) > 1
    whole = several and 1 in arranged.questions  # a first may run on from the introduction
    if (whole and _is_answered(arranged)) or all(len(line.text) < marks.LONG for line in lines):
        return arranged
    inside = _arranged(sheet._replace(marks=marks.find_inside(lines, found, form)))
    if several and len(arranged.answered) >= len(inside.answered):
        return arranged
    if len(inside.questions) < len(arranged.questions):
        return arranged
    return inside._replace(problems=(*inside.problems, *_further(sheet, inside)))


def _further(sheet: Sheet, arranged: Arrangement) -> Iterator[Problem]:
    """Yields a problem if the number that is next stands in the last sub-question.

    Without lines it cannot be told from one in a sentence: "als in punt 1.3. Hoeveel".
    """
    for piece, end in zip_longest(arranged.pieces, arranged.pieces[1:]):
        if piece.role == "question" and (end is None or end.role != "question"):
            number = max(piece.numbers) + 1
            text = sheet.text.between(piece.mark, end.mark if end else None)
            if re.search(rf"(?<!\d){number}(?:[.)]\s*|\s)(?:[A-ZÀ-ÖØ-Þ]|[a-z]\))", text):
                yield sheet.problem("next number inside", piece.mark)


def _is_answered(arranged: Arrangement) -> bool:
    """Returns whether all sub-questions have an answer, or none, as before they are answered."""
    answered = arranged.answered
    return not answered or answered.issuperset(arranged.questions)


def _arranged(sheet: Sheet) -> Arrangement:
    """Returns the pieces, those of answers that were given later with them."""
    headings = later.headings(sheet)
    if not headings:
        return _given_at_once(sheet).with_asides(sheet.marks)
    first = _given_at_once(sheet._replace(marks=sheet.before(headings[0])))
    return later.added(sheet, first, headings).with_asides(sheet.marks)


def _given_at_once(sheet: Sheet) -> Arrangement:
    """Returns the pieces, read in the way that the headings show."""
    blocks, own = _after_head(sheet), _without_head(sheet)
    if sheet.form.follows and _are_few(sheet, own):
        arranged = _without_headings(sheet)
    elif any(mark.numbers for mark in own) or (len(own) > 1 and not blocks):
        arranged = headed.arranged(sheet, own, blocks)
    elif blocks or own:
        arranged = block.arranged(sheet, (blocks or own)[0])
    else:
        arranged = _without_headings(sheet)
    others = [
        sheet.problem("another block of answers", mark)
        for before, mark in pairwise(blocks)
        if not _is_same(sheet, before, mark)
    ]
    return arranged._replace(problems=(*others, *arranged.problems))


def _is_same(sheet: Sheet, one: Mark, other: Mark) -> bool:
    """Returns whether two headings stand above the same answers, with lines of a head at most."""
    printed = sheet.form.any_of("head", "lines")
    between = (line.text.strip() for line in sheet.text.cut(one, other))
    return not any(text and not printed.fullmatch(text) for text in between)


def _are_few(sheet: Sheet, own: Sequence[Mark]) -> bool:
    """Returns whether headings of answers, as over the tables of an annex, are those of a few."""
    headed = {number for mark in own for number in mark.numbers}
    return bool(headed) and 2 * len(headed) < len(set(numbered.questions(sheet, None).numbers))


def _without_headings(sheet: Sheet) -> Arrangement:
    """Returns the pieces of a document without a heading for any answer.

    Where the form says how answers stand, they are first looked for there: a list in the last
    answer, or in the last sub-question, looks like answers that begin again at 1.
    """
    if sheet.form.announced:
        return interleaved.arranged(sheet)
    behind = interleaved.arranged(sheet)
    if behind.answered and (sheet.form.follows or interleaved.is_likely(sheet)):
        return behind
    return restarted.arranged(sheet) or behind


def _after_head(sheet: Sheet) -> list[Mark]:
    """Returns the headings of blocks, but not "Antwoord van ... (ontvangen ...)" in a head."""
    blocks = sheet.of_kind("answers")
    lines = sheet.text.lines
    asked = next((at for at, line in enumerate(lines) if "?" in line.text), 0)
    after = [mark for mark in blocks if mark.at >= asked]
    if after == blocks or not (after or sheet.of_kind("answer")):
        return blocks
    early = [mark for mark in blocks if mark.at < asked]
    return blocks if numbered.questions(sheet, early[-1]).marks else after


def _without_head(sheet: Sheet) -> list[Mark]:
    """Returns the headings of single answers, but not "Antwort" in a head: nothing is asked yet."""
    own = sheet.of_kind("answer")
    if all(mark.numbers for mark in own):
        return own
    if any(mark.kind == "question" for mark in numbered.questions(sheet, None).marks):
        return own  # among such headings it is seen which of them stands too early
    lines = sheet.text.lines
    asked = next((at for at, line in enumerate(lines) if "?" in line.text), 0)
    early = [mark for mark in own if mark.at < asked and not mark.numbers]
    if not early or numbered.questions(sheet, early[-1]).marks:
        return own
    dashes = any(mark.kind == "dash" for mark in sheet.before(early[-1]))
    if dashes or not numbered.questions(sheet, None).marks:
        return own
    return [mark for mark in own if mark not in early]
