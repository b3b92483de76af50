"""What is shown of a document, and in which order."""

import pytest

from qa_cli.model.passages import Lines
from qa_cli.render import phrases, sections
from tests.render import results


def test_sections_come_in_order_each_sub_question_right_before_its_answer() -> None:
    headings = [section.heading for section in sections.sections(results.shows())]
    assert headings == [
        "Introduction",
        "Sub-question 1",
        "Sub-question 2",
        "Answer to sub-questions 1 and 2",
        "Sub-question 4",
        "Answer to sub-question 4",
        "Sub-questions 5 and 6",
        "Answer to sub-questions 5 and 6 (refers to that to 1 and 2)",
        "Answer, to no sub-question",
        "Answer to sub-question 9",
    ]
    unanswered = [one.heading for one in sections.sections(results.shows()) if not one.paragraphs]
    assert unanswered == ["Answer to sub-question 4"]


@pytest.mark.parametrize(("shown", "other"), [("question", "answer"), ("answer", "question")])
def test_questions_or_answers_alone_have_neither_the_other_nor_the_introduction(
    shown: str, other: str
) -> None:
    parts = {section.part for section in sections.sections(results.shows(shown=shown))}
    assert parts == {shown}
    assert other not in parts


def test_of_chosen_sub_questions_no_other_answer_is_shown() -> None:
    headings = [section.heading for section in sections.sections(results.shows(2))]
    assert headings == ["Sub-question 2", "Answer to sub-questions 1 and 2"]


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("original", [""]),
        ("translation", [phrases.UNOFFICIAL]),
        ("both", ["", phrases.UNOFFICIAL]),
    ],
)
def test_a_translation_is_labelled_and_the_original_is_not(
    language: str, labels: list[str]
) -> None:
    paragraphs = results.DOCUMENT.answers[0].paragraphs
    shows = results.shows(language=language)
    assert [label for label, _ in sections.labelled(shows, paragraphs)] == labels


def test_what_is_translated_in_part_is_shown_as_the_original() -> None:
    first, second = results.DOCUMENT.answers[0].paragraphs
    part = [first, second._replace(translation=None)]
    for language, label in (("translation", sections.UNTRANSLATED), ("both", "")):
        shows = results.shows(language=language)
        assert [*sections.labelled(shows, part)] == [(label, [first.text, second.text])]


def test_where_a_missing_answer_may_be_stands_in_the_place_of_it() -> None:
    shows = results.shows(4)
    assert [one.instead for one in sections.sections(shows) if not one.paragraphs] == ["none"]
    doubtful = shows._replace(doubts=((4, Lines(7, 7)),))
    (section,) = (one for one in sections.sections(doubtful) if not one.paragraphs)
    assert section.instead == "none found; line 7 may hold it"
