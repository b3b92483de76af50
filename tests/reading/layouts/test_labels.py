"""Letters and Roman numerals count sub-questions, and pair them with the answers that have them."""

import pytest

from qa_cli.reading.layouts import labels
from qa_cli.reading.lines.line import numbered
from tests.reading.writers import answers, problems, read_text, texts

HEAD = "SCHRIFTELIJKE VRAAG\nnr. 112\nvan ELS AMPE\naan JAN JAMBON\nFietspaden\nEr is een plan.\n"
ANSWERS = "ANTWOORD\nop vraag nr. 112 van 4 maart 2021\nvan ELS AMPE\n"


@pytest.mark.parametrize(
    ("one", "two", "three"),
    [
        ("a)", "b)", "c)"),
        ("a.", "b.", "c."),
        ("A.", "B.", "C."),
        ("I.", "II.", "III."),
        ("i)", "ii)", "iii)"),
        ("(i)", "(ii)", "(iii)"),
    ],
)
def test_each_answer_is_to_the_sub_question_of_its_label(one: str, two: str, three: str) -> None:
    asked = f"{one} Hoeveel?\n{two} Waar?\n{three} Waarom?\n"
    reading = read_text(f"{HEAD}{asked}{ANSWERS}{one} Tien.\n{two} Hier.\n{three} Zo.\n")
    assert texts(reading) == {1: "Hoeveel?", 2: "Waar?", 3: "Waarom?"}
    assert answers(reading) == {(1,): "Tien.", (2,): "Hier.", (3,): "Zo."}
    assert reading.document.title.text == "Fietspaden"
    assert problems(reading) == []


@pytest.mark.parametrize(
    "replies",
    [
        "a) Tien.\n",  # one is missing
        "Tien, hier en zo.\n",
        "I. Tien.\nII. Hier.\nIII. Zo.\n",  # counted in another way
    ],
)
def test_answers_without_the_same_labels_are_one_and_that_is_said(replies: str) -> None:
    asked = "a) Hoeveel?\nb) Waar?\nc) Waarom?\n"
    reading = read_text(f"{HEAD}{asked}{ANSWERS}{replies}")
    assert list(answers(reading)) == [(1, 2, 3)]
    assert problems(reading) == ["counted sub-questions"]


def test_the_last_of_the_longest_runs_counts() -> None:
    lines = numbered("a) een\nb) twee\n\ni) een\nii) twee\niii) drie\n")
    assert [mark.at for mark in labels.found(lines).marks] == [3, 4, 5]
    assert labels.found(numbered("a) alleen\nDe rest.")).marks == []


def test_a_list_in_an_answer_does_not_go_on_with_the_labels_of_answers() -> None:
    reading = read_text(
        f"{HEAD}a) Hoeveel?\nb) Waar?\n{ANSWERS}a) Tien:\na) acht\nb) twee\nb) Hier.\n"
    )
    assert list(answers(reading)) == [(1, 2)]
    assert problems(reading) == ["counted sub-questions"]


@pytest.mark.parametrize(
    ("one", "two"), [("(1)", "(2)"), ("1.-", "2.-"), ("1 -", "2 -"), ("1/", "2/"), ("1°", "2°")]
)
def test_numbers_that_are_printed_oddly_are_labels(one: str, two: str) -> None:
    asked, replies = f"{one} Hoeveel?\n{two} Waar?\n", f"{one} Tien.\n{two} Hier.\n"
    reading = read_text(f"{HEAD}{asked}{ANSWERS}{replies}")
    assert texts(reading) == {1: "Hoeveel?", 2: "Waar?"}
    assert answers(reading) == {(1,): "Tien.", (2,): "Hier."}
    assert problems(reading) == []
