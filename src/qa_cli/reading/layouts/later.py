"""Tells answers from those that were given before them: provisional, added, corrected ones.

Each has a heading of its own ("AANVULLEND ANTWOORD"), after which the numbers begin again.
"""

from collections.abc import Sequence

from qa_cli.reading.layouts import numbered
from qa_cli.reading.layouts.context import Context
from qa_cli.reading.layouts.segments import Arrangement, Segment, stands_before, with_next
from qa_cli.reading.lines.marks import Mark


def headings(context: Context) -> list[Mark]:
    """Returns the headings of answers that follow others; none, if no heading tells a kind."""
    given = [mark for mark in context.marks if mark.kind in {"answer", "answers"}]
    kinds = [mark for mark in given if mark.kind == "answers" and mark.answer != "final"]
    if not kinds:
        return []
    told = kinds[0]
    later = [mark for mark in given if mark.kind == "answers" and stands_before(told, mark)]
    return later if given[0] is told else [told, *later]


def add(context: Context, arrangement: Arrangement, later: Sequence[Mark]) -> Arrangement:
    """Returns the arrangement of what stands before `later` headings, with what they begin."""
    segments, problems = list(arrangement.segments), list(arrangement.problems)
    for heading, end in with_next(later):
        within = [
            mark for mark in context.after(heading) if end is None or stands_before(mark, end)
        ]
        answers = numbered.answers(context, within, arrangement.questions)
        if answers.marks:
            segments.append(Segment("answers", (), heading, heading.answer))
            problems += answers.problems
            segments += [
                Segment("answer", mark.numbers, mark, heading.answer) for mark in answers.marks
            ]
            continue
        # Of several sub-questions it is not said which it is to.
        alone = tuple(arrangement.questions) if len(arrangement.questions) == 1 else ()
        segments.append(Segment("answer", alone, heading, heading.answer))
        if not alone:
            problems.append(context.problem("another block of answers", heading))
    return Arrangement(tuple(segments), tuple(problems))
