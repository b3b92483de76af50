"""Decides how a document is laid out.

There are four ways. Answers stand under headings of their own, after their sub-questions or with
their numbers; or in one block after one heading; or in a block that begins where the numbers begin
again at 1; or each right after its sub-question, under no heading.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_cli.model.diagnostics import Problem
from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts import (
    block,
    headed,
    interleaved,
    later,
    numbered,
    restarted,
    run_on,
    sections,
    short_lines,
)
from qa_cli.reading.layouts.context import Context
from qa_cli.reading.layouts.segments import Arrangement, Text, with_next
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.line import Line
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.paragraphs import Paragraphs


def arrange(
    lines: Sequence[Line], found: list[Mark], form: Form, paragraphs: Paragraphs
) -> Arrangement:
    """Returns how a document is laid out, of whose lines `found` are the marks.

    Marks inside lines count where these tell little.
    """
    context = Context(Text(lines), found, form, paragraphs)
    return run_on.split(context, _by_lines_or_inside(context))


def _by_lines_or_inside(context: Context) -> Arrangement:
    """Returns how a document is laid out by marks at the beginning of lines, or inside of them."""
    lines, found, form = context.text.lines, context.marks, context.form
    by_lines = _arrange(context)
    several = len(by_lines.questions) > 1
    whole = several and 1 in by_lines.questions  # a first may run on from the introduction
    if whole and _is_answered(by_lines) and not short_lines.at_once(by_lines):
        return by_lines
    if whole and (in_short := short_lines.arrange(context, by_lines, _arrange)):
        return in_short
    if whole and _is_answered(by_lines):
        return by_lines
    if all(len(line.text) < marks.LONG for line in lines):
        return by_lines
    inside = _arrange(context._replace(marks=marks.find_inside(lines, found, form)))
    if several and len(by_lines.answered) >= len(inside.answered):
        return by_lines
    if len(inside.questions) < len(by_lines.questions):
        return by_lines
    return inside._replace(problems=(*inside.problems, *_next_numbers(context, inside)))


def _next_numbers(context: Context, arrangement: Arrangement) -> Iterator[Problem]:
    """Yields a problem if the number that is next stands in the last sub-question.

    Without lines it cannot be told from one in a sentence: "als in punt 1.3. Hoeveel".
    """
    for segment, end in with_next(arrangement.segments):
        if segment.role == "question" and (end is None or end.role != "question"):
            number = max(segment.numbers) + 1
            text = context.text.between(segment.mark, end.mark if end else None)
            if re.search(rf"(?<!\d){number}(?:[.)]\s*|\s)(?:[A-ZÀ-ÖØ-Þ]|[a-z]\))", text):
                yield context.problem("next number inside", segment.mark)


def _is_answered(arrangement: Arrangement) -> bool:
    """Returns whether all sub-questions have an answer, or none, as before they are answered."""
    answered = arrangement.answered
    return not answered or answered.issuperset(arrangement.questions)


def _arrange(context: Context) -> Arrangement:
    """Returns the segments, those of answers that were given later with them."""
    headings = later.headings(context)
    if not headings:
        return _arrange_first(context).with_asides(context.marks)
    first = _arrange_first(context._replace(marks=context.before(headings[0])))
    return later.add(context, first, headings).with_asides(context.marks)


def _arrange_first(context: Context) -> Arrangement:
    """Returns the segments, read in the way that the headings show."""
    blocks, own = _block_headings(context), _answer_headings(context)
    if context.form.follows and _are_few(context, own):
        arrangement = _arrange_without_headings(context)
    elif any(mark.numbers for mark in own) or (len(own) > 1 and not blocks):
        arrangement = headed.arrange(context, own, blocks)
    elif blocks or own:
        arrangement = block.arrange(context, (blocks or own)[0])
    else:
        arrangement = _arrange_without_headings(context)
    others = [
        context.problem("another block of answers", mark)
        for before, mark in pairwise(blocks)
        if not _is_same(context, before, mark)
    ]
    return arrangement._replace(problems=(*others, *arrangement.problems))


def _is_same(context: Context, one: Mark, other: Mark) -> bool:
    """Returns whether two headings stand above the same answers, with lines of a head at most."""
    printed = context.form.any_of("head", "lines")
    between = (line.text.strip() for line in context.text.cut(one, other))
    return not any(text and not printed.fullmatch(text) for text in between)


def _are_few(context: Context, own: Sequence[Mark]) -> bool:
    """Returns whether headings of answers, as over the tables of an annex, are those of a few."""
    headed = {number for mark in own for number in mark.numbers}
    return bool(headed) and 2 * len(headed) < len(set(numbered.questions(context, None).numbers))


def _arrange_without_headings(context: Context) -> Arrangement:
    """Returns the segments of a document without a heading for any answer.

    Where the form says how answers stand, they are first looked for there: a list in the last
    answer, or in the last sub-question, looks like answers that begin again at 1.
    """
    if in_sections := sections.arrange(context, None):
        return in_sections
    following = interleaved.arrange(context)
    if context.form.announced:
        return following
    if following.answered and (context.form.follows or interleaved.is_likely(context)):
        return following
    return restarted.arrange(context) or following


def _block_headings(context: Context) -> list[Mark]:
    """Returns the headings of blocks, but not "Antwoord van ... (ontvangen ...)" in a head."""
    blocks = context.of_kind("answers")
    first_asking = _first_question_mark(context.text.lines)
    after = [mark for mark in blocks if mark.at >= first_asking]
    if after == blocks or not (after or context.of_kind("answer")):
        return blocks
    early = [mark for mark in blocks if mark.at < first_asking]
    return blocks if numbered.questions(context, early[-1]).marks else after


def _answer_headings(context: Context) -> list[Mark]:
    """Returns the headings of single answers, but not those of the document's head ("Antwort")."""
    headings = context.of_kind("answer")
    in_head = _in_head(context, [mark for mark in headings if not mark.numbers])
    return [mark for mark in headings if mark not in in_head]


def _in_head(context: Context, unnumbered: Sequence[Mark]) -> Sequence[Mark]:
    """Returns which headings without a number stand before anything is asked.

    That can only be told where sub-questions are known by their numbers. Among headings of
    sub-questions it is seen which heading of an answer stands too early.
    """
    asking = numbered.questions(context, None).marks if unnumbered else ()
    if not asking or any(mark.kind == "question" for mark in asking):
        return ()
    first_asking = _first_question_mark(context.text.lines)
    early = [mark for mark in unnumbered if mark.at < first_asking]
    return early if early and not _asks_before(context, early[-1]) else ()


def _first_question_mark(lines: Sequence[Line]) -> int:
    """Returns the first line that asks something; 0 if none does."""
    return next((at for at, line in enumerate(lines) if "?" in line.text), 0)


def _asks_before(context: Context, border: Mark) -> bool:
    """Returns whether what may be a sub-question, with a number or a dash, stands before a mark."""
    if numbered.questions(context, border).marks:
        return True
    return any(mark.kind == "dash" for mark in context.before(border))
