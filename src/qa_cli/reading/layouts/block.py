"""The layout with one heading for all answers, which stand in a block after it."""

from collections.abc import Sequence

from qa_cli.reading.layouts import numbered, sections, unnumbered
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.layouts.segments import Arrangement, Segment, begun_by, stands_before
from qa_cli.reading.lines.marks import Mark


def arrange(context: Context, border: Mark) -> Arrangement:
    """Returns the segments; `border` is the heading of the block."""
    if in_sections := sections.arrange(context, border):
        return in_sections
    printed = numbered.questions(context, border)
    counted = not printed.marks
    asking = unnumbered.questions(context, border) if counted else printed
    after = context.after(border)
    answers = numbered.answers(context, after, asking.numbers)
    if answers.marks and _is_list(context, border, answers.marks[0]):
        answers = answers._replace(marks=())
    labelled = unnumbered.labelled_answers(context, border, asking.marks) if counted else []
    if labelled:
        asking, answers = Selection(asking.marks), Selection(labelled)
    elif counted and answers.numbers == asking.numbers:
        # As many numbers as there are dashes: how they are counted is no guess.
        asking = Selection(asking.marks)
    elif counted or not answers.marks:
        whole = _start_of_only_answer(context, border, after)
        answers = Selection([whole._replace(numbers=asking.numbers)])
    block = Segment("answers", (), border)
    segments = (*begun_by("question", asking.marks), block, *_given(border, answers.marks))
    doubts = asking.problems if counted else ()
    problems = (*printed.problems, *doubts, *answers.problems)
    if border.answer == "coordinated" and (other := _of_another(after, answers.marks)):
        problems = (*problems, context.problem("another block of answers", other))
    return Arrangement(segments, problems)


def _given(border: Mark, answers: Sequence[Mark]) -> list[Segment]:
    """Returns the segment that each answer begins, of the kind that the heading of all tells."""
    return [one._replace(kind=border.answer) for one in begun_by("answer", answers)]


def _of_another(marks: Sequence[Mark], answers: Sequence[Mark]) -> Mark | None:
    """Returns the number with which the answers of another minister begin, if any."""
    after = (mark for mark in marks if answers and stands_before(answers[-1], mark))
    return next((mark for mark in after if mark.kind == "number" and mark.numbers == (1,)), None)


def _is_list(context: Context, border: Mark, first: Mark) -> bool:
    """Returns whether a sentence announces the numbered texts, and each goes on with it."""
    announced = context.text.between(border, first).rstrip().endswith(":")
    return announced and context.text.between(first, None).lstrip()[:1].islower()


def _start_of_only_answer(context: Context, border: Mark, after: Sequence[Mark]) -> Mark:
    """Returns where the one answer to everything begins: after a number that opens it, if any."""
    printed = [mark for mark in after if mark.kind == "number"]
    alone = len(printed) == 1 and printed[0].numbers == (1,)
    if alone and not context.text.between(border, printed[0]).strip():
        return printed[0]
    return Mark("answer", (), border.below, border.end, border.end)
