"""Answers that were given after others: each heading that tells its kind begins its own."""

from qa_cli.reading.forms import form as forms
from qa_cli.reading.layouts import arrange
from qa_cli.reading.layouts.segments import Arrangement
from qa_cli.reading.lines import marks
from qa_cli.reading.lines.hyphens import Hyphens
from qa_cli.reading.lines.line import numbered
from qa_cli.reading.lines.paragraphs import Paragraphs

ASKED = "SCHRIFTELIJKE VRAAG\nTitel\n1. Hoeveel?\n2. Waarom?\n"


def arranged(text: str) -> Arrangement:
    lines, form = numbered(ASKED + text), forms.form("vlaams-parlement")
    return arrange(lines, marks.find(lines, form), form, Paragraphs(None, Hyphens(lines, form)))


def kinds(arrangement: Arrangement) -> list[tuple[tuple[int, ...], str]]:
    answers = (one for one in arrangement.segments if one.role == "answer")
    return [(one.numbers, one.kind) for one in answers]


def test_a_later_answer_has_its_kind() -> None:
    first = "ANTWOORD\n1. Tien.\n2. Zo.\n"
    assert kinds(arranged(f"{first}AANVULLEND ANTWOORD\n2. Anders.\n")) == [
        ((1,), "final"),
        ((2,), "final"),
        ((2,), "added"),
    ]
    corrected = arranged(f"{first}RECHTZETTING\nLees elf.\n")
    assert kinds(corrected)[-1] == ((), "corrected")
    assert [problem.kind for problem in corrected.problems] == ["another block of answers"]


def test_a_final_answer_follows_a_provisional_one() -> None:
    text = "VOORLOPIG ANTWOORD\nDat volgt.\nANTWOORD\n1. Tien.\n2. Zo.\n"
    assert [numbers for numbers, _ in kinds(arranged(text))] == [(1, 2), (1,), (2,)]


def test_a_second_heading_that_tells_no_kind_is_reported_as_before() -> None:
    found = arranged("ANTWOORD\n1. Tien.\n2. Zo.\nANTWOORD\nNog iets.\n")
    assert [problem.kind for problem in found.problems] == ["another block of answers"]
