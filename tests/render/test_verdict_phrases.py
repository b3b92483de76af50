"""The words for verdicts that all formats for people share."""

import pytest

from qa_cli.model.passages import Lines
from qa_cli.model.verification import Change, Op, Origin
from qa_cli.render import verdict_phrases as phrases
from tests.render import results
from tests.render.results import ABSENT, ALTERED, OLD, ORIGIN, OTHERS, VERBATIM


def test_a_verdict_names_the_kinds_of_changes() -> None:
    assert phrases.verdict(VERBATIM) == "verbatim"
    assert phrases.verdict(ALTERED._replace(kinds=("number", "word"))) == "altered: number and word"


@pytest.mark.parametrize(
    ("origin", "where"),
    [
        (ORIGIN, "awkward, answer to 1 and 2, lines 9-10"),
        (ORIGIN._replace(to=()), "awkward, answer 1, lines 9-10"),
        (ORIGIN._replace(part="question", to=()), "awkward, sub-question 1, lines 9-10"),
        (ORIGIN._replace(part="title", number=None, to=()), "awkward, title, lines 9-10"),
        (ORIGIN._replace(location=Lines(9, 10, (2, 2))), "awkward, answer to 1 and 2, page 2"),
        (
            ORIGIN._replace(part="introduction", to=(), until=("question", 2)),
            "awkward, introduction 1 to sub-question 2, lines 9-10",
        ),
        (
            ORIGIN._replace(part="title", number=None, to=(), until=("introduction", None)),
            "awkward, title to introduction, lines 9-10",
        ),
    ],
)
def test_where_words_are_is_told(origin: Origin, where: str) -> None:
    assert phrases.where(origin) == where


@pytest.mark.parametrize(
    ("origin", "whose"),
    [
        (ORIGIN._replace(name="Jan Jambon"), "the minister (Jan Jambon)"),
        (ORIGIN._replace(name=None, speaker="asker"), "the asker"),
        (
            ORIGIN._replace(name=None, unofficial=True),
            "an unofficial English translation of the minister",
        ),
        (ORIGIN._replace(speaker=None, part="title"), "a title, of nobody known"),
        (ORIGIN._replace(speaker=None), "an answer, of nobody known"),
        (ORIGIN._replace(speaker=None, until=("answer", 2)), "more than one speaker"),
    ],
)
def test_whose_words_they_are_is_told(origin: Origin, whose: str) -> None:
    assert phrases.whose(origin) == whose


@pytest.mark.parametrize(
    ("op", "shown"),
    [("same", "a b"), ("removed", "[-a b-]"), ("added", "{+a b+}"), ("omitted", "[...]")],
)
def test_a_change_is_marked_without_colour(op: Op, shown: str) -> None:
    assert phrases.changed(Change(op, "a\tb")) == shown


def test_of_long_runs_of_the_same_words_what_is_beside_a_change_is_shown() -> None:
    first, _, _, middle, _, last = (text for _, text in phrases.compared(ALTERED))
    assert first.startswith("… ")
    assert first.endswith("Zie mijn antwoord")
    assert middle.startswith("kwamen uit een")
    assert " … " in middle
    assert middle.endswith("neutraal land")
    assert last.endswith(" …")
    assert max(map(len, (first, middle, last))) <= 130
    assert phrases.compared(VERBATIM) == [("same", "De *wapens* kwamen uit \x1b[1mMali.")]


def test_what_else_is_to_be_said_is_a_line_each() -> None:
    assert list(phrases.remarks(VERBATIM)) == [
        '[...] leaves out "uit een neutraal land", a negation',
        "[sic] is the writer's own",
        """[zij] is the writer's own, instead of "de wapens", a negation""",
        "without the source's footnote marks: 1, 2",
        (
            "also in 3 other places: awkward, title, lines 9-10; "
            "awkward, sub-question 5 to sub-question 6, lines 9-10"
        ),
    ]
    assert list(phrases.remarks(OLD)) == []
    assert phrases.verdict(OLD) == "verbatim in revision 1, no longer in 3"
    assert list(phrases.remarks(ALTERED)) == []


def test_of_what_is_absent_the_nearest_is_told_and_what_it_is_put_together_of() -> None:
    unclosed, nearest, runs = phrases.remarks(ABSENT)
    assert unclosed.startswith("its closing mark is missing")
    assert nearest.startswith("nearest, 2 of 3 words: awkward, answer to 1 and 2, lines 9-10, the ")
    assert len(nearest) < 330
    assert runs == (
        'put together of words from several places: "Zie mijn" (awkward, answer to 1 and 2, '
        'lines 9-10); "geen idee" (awkward, introduction 1, lines 9-10)'
    )


def test_words_of_another_speaker_are_said_to_be_his() -> None:
    (said,) = phrases.remarks(OTHERS)
    assert said.startswith("these are words of the asker (JAN [JAMBON]")
    assert said.endswith(", not of the minister: awkward, sub-question 1, lines 9-10")
    nearest = OTHERS.nearest
    assert nearest is not None
    unofficial = nearest._replace(origin=nearest.origin._replace(unofficial=True))
    assert ", not of" not in "".join(phrases.remarks(OTHERS._replace(nearest=unofficial)))
    assert results.DOCUMENT.name == nearest.origin.document
