"""Segments: what each is, where it ends, and what belongs to no sub-question or answer."""

import pytest

from qa_cli.reading.layouts.segments import Arrangement, Segment, Text, with_next
from qa_cli.reading.lines.line import numbered
from qa_cli.reading.lines.marks import Mark
from tests.reading.writers import answers, kamer, problems, read_text, stated, texts


@pytest.mark.parametrize(
    "remainder",
    [
        "Deze vragen dienen ter aanvulling op eerdere vragen van het lid Bo (2023Z19999).",
        "Bijlage 1: overzicht van de kosten\n\n1. Koning 998\n2. Koningin 396",
        "X Noot\n1\nNOS, 18 mei 2022, Unicef.",
    ],
)
def test_remarks_and_annexes_are_no_part_of_the_last_answer(remainder: str) -> None:
    reading = read_text(f"{kamer()}\n{remainder}\n")
    assert answers(reading) == {(1,): "Ja, dat klopt."}
    assert reading.problems == ()


def test_a_postponement_is_no_part_of_the_last_sub_question() -> None:
    reading = read_text(
        "Aanhangsel van de Handelingen\nVragen van het lid Bo (SP) aan de minister van Werk over "
        "werk (ingezonden 3 mei 2024).\nMededeling van Minister Van Lo (Werk) (ontvangen 24 mei "
        "2024).\n\nVraag 1\nKlopt het?\n\nMededeling\nDe vragen kunnen niet worden beantwoord.\n"
    )
    assert texts(reading) == {1: "Klopt het?"}
    assert stated(reading.document) == {
        "asker": "Bo (SP)",
        "minister": "Minister Van Lo (Werk)",
        "asked_on": "2024-05-03",
    }
    assert problems(reading) == ["unanswered"]


def test_each_segment_ends_where_the_next_begins() -> None:
    assert list(with_next([1, 2, 3])) == [(1, 2), (2, 3), (3, None)]
    assert list(with_next([1])) == [(1, None)]


def test_a_text_is_cut_between_marks_in_the_middle_of_lines() -> None:
    text = Text(numbered("Vraag 1: Hoe?\nEcht? Antwoord: Ja.\nZeker."))
    question, answer = Mark("question", (1,), 0, 0, 9), Mark("answer", (), 1, 6, 16)
    assert text.between(question, answer) == "Hoe?\nEcht? "
    assert text.between(answer, None) == "Ja.\nZeker."
    assert text.heading(answer).text == "Antwoord: "


def test_a_remark_counts_only_after_the_sub_questions_or_at_the_end() -> None:
    question, remark, other = (Mark("number", (1,), at, 0, 0) for at in (0, 1, 2))
    remark = remark._replace(kind="aside", numbers=())
    asked = Arrangement((Segment("question", (1,), question),))
    assert [one.role for one in asked.with_asides([remark]).segments] == ["question", "aside"]
    more = Arrangement((*asked.segments, Segment("question", (2,), other)))
    assert [one.role for one in more.with_asides([remark]).segments] == ["question", "question"]
