"""What every layout is read from, and what it selects: marks, and doubts about them."""

from collections.abc import Sequence
from typing import NamedTuple

from qa_cli.model.diagnostics import Problem, ProblemKind
from qa_cli.reading.forms.form import Form
from qa_cli.reading.layouts.segments import Text, stands_before
from qa_cli.reading.lines.mark_patterns import MarkKind
from qa_cli.reading.lines.marks import Mark
from qa_cli.reading.lines.paragraphs import Paragraphs, location


class Context(NamedTuple):
    """The lines of one document with their marks, its form, and how its paragraphs are made."""

    text: Text
    marks: Sequence[Mark]
    form: Form
    paragraphs: Paragraphs

    def of_kind(self, kind: MarkKind) -> list[Mark]:
        """Returns the marks of one kind."""
        return [mark for mark in self.marks if mark.kind == kind]

    def before(self, border: Mark | None) -> list[Mark]:
        """Returns the marks that stand before `border`; all, if there is none."""
        return [mark for mark in self.marks if border is None or stands_before(mark, border)]

    def after(self, border: Mark) -> list[Mark]:
        """Returns the marks that stand after `border`."""
        return [mark for mark in self.marks if stands_before(border, mark)]

    def problem(
        self,
        kind: ProblemKind,
        mark: Mark,
        numbers: tuple[int, ...] = (),
        words: tuple[str, ...] = (),
    ) -> Problem:
        """Returns a problem that stands where `mark` does."""
        return Problem(kind, location([self.text.lines[mark.at]]), numbers, words)


class Selection(NamedTuple):
    """The marks of sub-questions or of answers, and what is wrong or doubtful about them."""

    marks: Sequence[Mark]
    problems: Sequence[Problem] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of all of them, in the order printed."""
        return tuple(number for mark in self.marks for number in mark.numbers)
