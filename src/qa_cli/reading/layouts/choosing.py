"""Decides how a document is laid out.

There are four ways. Answers stand under headings of their own, behind their sub-questions or with
their numbers; or in one block behind one heading; or in a block that begins where the numbers
begin again at 1; or each right behind its sub-question, under no heading.
"""

from collections.abc import Sequence

from qa_cli.reading import marks
from qa_cli.reading.forms import Form
from qa_cli.reading.layouts import begun_again, following, in_a_block, under_headings
from qa_cli.reading.layouts.sheet import Sheet
from qa_cli.reading.marks import Mark
from qa_cli.reading.paragraphs import Paragraphs
from qa_cli.reading.pieces import Arrangement, Text
from qa_cli.reading.source import Line

_ANOTHER = "another answer, and so perhaps another question, begins here"


def arrange(
    lines: Sequence[Line], found: list[Mark], form: Form, paragraphs: Paragraphs
) -> Arrangement:
    """Returns how a document is laid out, of whose lines `found` are the marks.

    Marks inside of lines count where these tell little.
    """
    sheet = Sheet(Text(lines), found, form, paragraphs)
    arranged = _arranged(sheet)
    if len(arranged.questions) > 1 or all(len(line.text) < marks.LONG for line in lines):
        return arranged
    inside = _arranged(sheet._replace(marks=marks.find_inside(lines, found, form)))
    return inside if len(inside.questions) >= len(arranged.questions) else arranged


def _arranged(sheet: Sheet) -> Arrangement:
    """Returns the pieces, read in the way that the headings show."""
    blocks, own = sheet.of_kind("answers"), sheet.of_kind("answer")
    if any(mark.numbers for mark in own) or (len(own) > 1 and not blocks):
        arranged = under_headings.arranged(sheet, own, blocks)
    elif blocks or own:
        arranged = in_a_block.arranged(sheet, (blocks or own)[0])
    else:
        arranged = begun_again.arranged(sheet) or following.arranged(sheet)
    others = [sheet.problem("more than one question", _ANOTHER, mark) for mark in blocks[1:]]
    return arranged._replace(problems=(*others, *arranged.problems)).with_asides(sheet.marks)
