"""Every kind of problem has a sentence, made of its facts."""

from typing import get_args

import pytest

from qa_cli.model.diagnostics import (
    Problem,
    ProblemKind,
)
from qa_cli.model.passages import Lines
from qa_cli.render import problem_phrases


@pytest.mark.parametrize("kind", get_args(ProblemKind))
def test_every_kind_of_problem_has_a_sentence_of_its_own(kind: ProblemKind) -> None:
    sentence = problem_phrases.problem_sentence(Problem(kind, None, (2, 3), ("Antwoord 2",)))
    others = [
        problem_phrases.problem_sentence(Problem(other, None, (2, 3), ("Antwoord 2",)))
        for other in get_args(ProblemKind)
        if other != kind
    ]
    assert len(sentence.split()) > 3
    assert "{" not in sentence
    assert not sentence.startswith(kind)
    assert sentence not in others


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (
            Problem("unanswered", Lines(7, 9), (3,)),
            "lines 7-9: sub-question 3 has no answer",
        ),
        (
            Problem("unanswered", Lines(7, 9, (2, 2)), (3,)),
            "page 2: sub-question 3 has no answer",
        ),
        (
            Problem("missing sub-questions", None, (2, 4)),
            "there are no sub-questions 2 to 4",
        ),
        (
            Problem("repeated answer", None, (5, 2)),
            "there are 2 answers to sub-question 5",
        ),
        (
            Problem("unnumbered answer", Lines(4, 4), (1, 2)),
            "line 4: an answer without a number is matched with sub-questions 1 and 2",
        ),
        (
            Problem("repeated heading", None, (), ("Antwoord {1}",)),
            '"Antwoord {1}" is printed again',
        ),
    ],
)
def test_the_facts_of_a_problem_stand_in_its_sentence(problem: Problem, sentence: str) -> None:
    assert problem_phrases.problem(problem) == sentence


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("chart",), "a chart"),
        (("text", "x"), "the text of x"),
        (("format", "rtf"), "a part in another format (rtf)"),
        (("text",), "the text of ?"),
        (("an embedded {object}",), "an embedded {object}"),
    ],
)
def test_a_part_that_was_not_read_is_named(words: tuple[str, ...], part: str) -> None:
    problem = Problem("unread part", numbers=(2,), words=words)
    assert problem_phrases.problem_sentence(problem) == f"not read: {part} (2)"


def test_facts_that_do_not_make_a_sentence_are_shown_as_they_are() -> None:
    unknown = Problem("of a later qa", None, (2,), ("woord",))  # type: ignore[arg-type]
    assert problem_phrases.problem(unknown) == "of a later qa: 2: woord"
    assert problem_phrases.problem(Problem("unanswered")) == "unanswered"
