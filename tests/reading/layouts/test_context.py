"""What every layout is read from: marks by kind and by where they stand."""

from qa_cli.reading.forms import form as forms
from qa_cli.reading.layouts.context import Context, Selection
from qa_cli.reading.layouts.segments import Text
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.hyphens import Hyphens
from qa_cli.reading.lines.line import numbered
from qa_cli.reading.lines.paragraphs import Paragraphs

LINES = numbered("Vraag 1\nHoe?\nAntwoord 1\nZo.\n2. Waarom?")
NL = forms.form("nl")


def context() -> Context:
    paragraphs = Paragraphs(None, Hyphens(LINES, NL))
    return Context(Text(LINES), marks.find(LINES, NL), NL, paragraphs)


def test_marks_stand_before_and_after_a_border() -> None:
    question, answer, number = context().marks
    assert context().of_kind("answer") == [answer]
    assert (context().before(answer), context().after(answer)) == ([question], [number])
    assert context().before(None) == [question, answer, number]


def test_a_problem_stands_where_its_mark_does() -> None:
    problem = context().problem("repeated heading", context().marks[1], words=("Antwoord 1",))
    assert (problem.lines, problem.words) == ((3, 3, None), ("Antwoord 1",))


def test_a_selection_has_the_numbers_of_all_its_marks() -> None:
    assert Selection(context().marks).numbers == (1, 1, 2)
