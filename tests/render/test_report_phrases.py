"""What is said of a file: a sentence for every kind of problem and warning, from its facts."""

from typing import get_args

import pytest

from qa_cli.model.catalogue import Kept, Status
from qa_cli.model.diagnostics import (
    LeftKind,
    LeftOut,
    Problem,
    Reading,
)
from qa_cli.model.document import Document
from qa_cli.model.passages import Lines
from qa_cli.reading import parser
from qa_cli.reading.lines.line import Source, numbered
from qa_cli.render import report_phrases
from tests.render import results


@pytest.fixture
def reading() -> Reading:
    text = "Kamervragen\n\nVraag 1\nKlopt het?\n\nAntwoord 1\nJa.\n"
    return parser.parse(Source("text", numbered(text)), "vraag.txt")


def left_out(reading: Reading, kind: LeftKind, *locations: Lines) -> list[str]:
    left = tuple(LeftOut(kind, "x", lines) for lines in locations)
    return [*report_phrases.left_out(reading._replace(left_out=left))]


@pytest.mark.parametrize("kind", get_args(LeftKind))
def test_every_kind_that_is_left_out_is_counted_and_located(
    reading: Reading, kind: LeftKind
) -> None:
    (one,) = left_out(reading, kind, Lines(4, 4))
    (two,) = left_out(reading, kind, Lines(4, 4), Lines(9, 9))
    assert one.startswith("1 ")
    assert one.endswith(" (line 4)")
    assert two.startswith("2 ")
    assert two.endswith(" (lines 4, 9)")


def test_locations_are_pages_where_there_are_pages_each_named_once(reading: Reading) -> None:
    first, second = Lines(4, 4, (1, 1)), Lines(9, 9, (2, 2))
    assert left_out(reading, "heading", first, first, second) == ["3 headings (pages 1, 2)"]
    assert left_out(reading, "heading", Lines(4, 6)) == ["1 heading (lines 4-6)"]


def test_of_very_many_locations_the_first_are_named(reading: Reading) -> None:
    many = [Lines(line, line) for line in range(1, 9)]
    assert left_out(reading, "heading", *many) == ["8 headings (lines 1, 2, 3, 4, 5, 6, ...)"]


def test_a_file_without_a_name_is_standard_input(reading: Reading) -> None:
    assert dict(report_phrases.facts(reading._replace(file="")))["File"] == "standard input (text)"
    assert dict(report_phrases.facts(reading))["File"] == "vraag.txt (text)"


def test_what_was_found_is_summed_up(reading: Reading, bundled: Document) -> None:
    assert report_phrases.summary(reading) == "1 sub-question, 1 answer, no problems"
    doubtful = reading._replace(document=bundled, problems=(Problem("no headings"),))
    assert report_phrases.summary(doubtful) == "3 sub-questions, 3 answers, 1 problem"


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("new", "kept as 784-2020"),
        ("newer", "kept as revision 2 of 784-2020"),
        ("known", "nothing new, known as 784-2020"),
    ],
)
def test_what_became_of_a_document_is_said(status: Status, said: str) -> None:
    assert report_phrases.kept(Kept("784-2020", 2, status)) == said


def test_a_list_counts_sub_questions_and_only_what_is_unanswered_or_in_doubt() -> None:
    counts = report_phrases.listed_counts
    assert counts(results.listed()) == "1,200 sub-questions, 1,199 unanswered"
    assert counts(results.listed(problems=1201)) == (
        "1,200 sub-questions, 1,199 unanswered, 2 problems"
    )
    assert counts(results.UNSTATED) == "1 sub-question"


def test_a_revision_says_which_it_is_and_where_it_came_from() -> None:
    said = report_phrases.revision(results.listed())
    assert said == "revision 2 of 2, from mali.txt, imported 2026-11-24"
    assert ", from standard input, " in report_phrases.revision(results.UNSTATED)


def test_each_text_is_told_with_where_its_answer_is_and_then_the_other_answers() -> None:
    assert list(report_phrases.pairs(results.reading())) == [
        ("Sub-question 1, line 5", "lines 9-10 (to 1 and 2)"),
        ("Sub-question 2, line 6", "lines 9-10 (to 1 and 2)"),
        ("Sub-question 4, lines 7-8", "none"),
        ("Sub-questions 5 and 6, line 12", "line 14 (to 5 and 6, refers to that to 1 and 2)"),
        ("none", "line 13 (answer, to no sub-question)"),
        ("none", "line 15 (answer to sub-question 9)"),
    ]


def test_what_was_recognised_is_told_by_labels_and_a_dash_is_what_is_not_stated() -> None:
    facts = dict(report_phrases.facts(results.reading()))
    assert facts["Form"] == 'Vlaams Parlement, known by "Vlaamse [Regering]"'
    assert dict(report_phrases.facts(results.clean()))["Form"] == "general"
    assert (facts["Number"], facts["Minister"], facts["Asked on"]) == ("784", "-", "2020-07-20")
    assert (facts["Introduction"], facts["Sub-questions"], facts["Answers"]) == (
        *("2 paragraphs", "5", "4"),
    )


def test_that_no_question_was_recognised_is_said_first() -> None:
    assert report_phrases.found(0, 0, 0, 2) == "no question recognised, 2 problems"
    assert report_phrases.found(0, 1, 0, 0) == "0 sub-questions, 1 answer, no problems"


def test_what_may_be_answered_elsewhere_is_not_said_to_be_unanswered() -> None:
    doubt = Problem("answer inside", Lines(7, 7), (4,))
    lacking = [Problem("unanswered", None, (one,)) for one in (4, 5)]
    assert report_phrases.certainly_unanswered([*lacking, doubt]) == [lacking[1]]
    told = dict(report_phrases.pairs(results.reading(problems=(*lacking, doubt))))
    assert [answer for answer in told.values() if "none" in answer] == [
        "none found; line 7 may hold it"
    ]
