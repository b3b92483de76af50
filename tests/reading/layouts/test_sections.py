"""Sections whose numbers begin again at 1: each sub-question has the answer of its own section."""

import pytest

from tests.reading.writers import ASKED, problems, read_text

HEAD = (
    "Vragen van het lid Bo (CDA) aan de Minister van Financiën over gas (ingezonden 4 mei 2021).\n"
)
ASKS = (
    "A. Algemeen\n1. Hoeveel gas is er?\n2. Hoeveel was er eerder?\n"
    "B. Kosten\n1. Wat kost het?\n2. Wie betaalt?\n3. Waarom?\n"
)
REPLIES = (
    "Antwoord\nA. Algemeen\n1. Er is tien kuub.\n2. Er was acht kuub.\n"
    "B. Kosten\n1. Niets.\n2. Niemand.\n3. Daarom.\n"
)


def pairs(text: str) -> list[tuple[str, list[str]]]:
    document = read_text(text).document
    return [
        (
            "|".join(one.text for one in question.paragraphs),
            ["|".join(one.text for one in to.paragraphs) for to in document.answers_to(question)],
        )
        for question in document.questions
    ]


def test_each_sub_question_has_the_answer_of_its_section() -> None:
    assert pairs(HEAD + ASKS + REPLIES) == [
        ("Hoeveel gas is er?", ["Er is tien kuub."]),
        ("Hoeveel was er eerder?", ["Er was acht kuub."]),
        ("Wat kost het?", ["Niets."]),
        ("Wie betaalt?", ["Niemand."]),
        ("Waarom?", ["Daarom."]),
    ]
    assert set(problems(read_text(HEAD + ASKS + REPLIES))) == {"repeated sub-question"}


def test_unanswered_ones_are_sub_questions_too() -> None:
    assert [asked for asked, _ in pairs(HEAD + ASKS)] == [
        "Hoeveel gas is er?",
        "Hoeveel was er eerder?",
        "Wat kost het?",
        "Wie betaalt?",
        "Waarom?",
    ]


def test_the_headings_of_sections_are_remarks_and_no_part_of_a_sub_question() -> None:
    document = read_text(HEAD + ASKS + REPLIES).document
    told = [one.paragraphs[0].text for one in document.remarks]
    assert told == ["B. Kosten", "A. Algemeen", "B. Kosten"]


@pytest.mark.parametrize(
    "changed",
    [
        (ASKS, REPLIES.replace("3. Daarom.\n", "")),  # another number of answers
        (ASKS.replace("B. Kosten\n", ""), REPLIES),  # no heading
        (ASKS.replace("Wie betaalt?", "Wie betaalt dat."), REPLIES),  # a list that hardly asks
        (ASKS.replace("B. Kosten", "Graag ook dit:"), REPLIES),  # a list that is announced
    ],
)
def test_what_is_not_so_throughout_is_said_and_not_read_so(changed: tuple[str, str]) -> None:
    asked, replies = changed
    reading = read_text(HEAD + asked + replies)
    assert "repeated sub-question" not in problems(reading)
    assert problems(reading)[0] == "list of questions"


def test_numbers_that_do_not_begin_again_are_no_sections() -> None:
    assert problems(read_text(ASKED)) == []
