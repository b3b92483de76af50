"""The words that all formats for people share."""

from typing import get_args

import pytest

from qa_cli.model.document import Answer, Country, Lines, Metadata
from qa_cli.model.results import How, Match
from qa_cli.render import phrases
from tests.render import results


@pytest.mark.parametrize(
    ("number", "counted"), [(0, "0 edits"), (1, "1 edit"), (2, "2 edits"), (1234, "1,234 edits")]
)
def test_things_are_counted(number: int, counted: str) -> None:
    assert phrases.count(number, "edit") == counted


@pytest.mark.parametrize(
    ("location", "words", "reach"),
    [
        (Lines(57, 57), "line 57", "57"),
        (Lines(36, 39), "lines 36-39", "36-39"),
        (Lines(36, 39, (2, 2)), "page 2", "2"),
        (Lines(36, 36, (2, 3)), "pages 2-3", "2-3"),
    ],
)
def test_a_location_is_lines_or_pages_where_there_are_pages(
    location: Lines, words: str, reach: str
) -> None:
    assert phrases.lines(location) == words
    assert phrases.reach(location) == reach
    assert phrases.is_several(location) == ("-" in reach)


@pytest.mark.parametrize(
    ("numbers", "listed"),
    [
        ([2], "2"),
        ([1, 2], "1 and 2"),
        ([1, 2, 3], "1 to 3"),
        ([1, 3, 4], "1, 3 and 4"),
        ([3, 2, 1], "3, 2 and 1"),
        ([], ""),
    ],
)
def test_more_than_two_numbers_in_a_row_are_a_range(numbers: list[int], listed: str) -> None:
    assert phrases.numbers_listed(numbers) == listed


def test_headings_say_which_sub_questions() -> None:
    assert phrases.question_heading([2]) == "Sub-question 2"
    assert phrases.question_heading([4, 5]) == "Sub-questions 4 and 5"
    assert phrases.answer_heading([2]) == "Answer to sub-question 2"
    assert phrases.answer_heading([1, 2, 3]) == "Answer to sub-questions 1 to 3"
    assert phrases.answer_heading([4], [3]) == "Answer to sub-question 4 (refers to that to 3)"
    assert phrases.answer_heading([]) == "Answer, to no sub-question"


@pytest.mark.parametrize(
    ("to", "refers_to", "said"),
    [
        ((2,), (), ""),
        ((1, 2), (), "to 1 and 2"),
        ((4,), (3,), "refers to that to 3"),
        ((4, 5), (1, 2), "to 4 and 5, refers to that to 1 and 2"),
    ],
)
def test_of_an_answer_is_said_what_its_place_does_not_show(
    to: tuple[int, ...], refers_to: tuple[int, ...], said: str
) -> None:
    assert phrases.answered(Answer(to, results.DOCUMENT.introduction, refers_to)) == said


def test_a_hit_is_headed_by_where_it_is() -> None:
    hits = (results.TITLE, results.NEAR, results.TWICE, results.EXACT)
    assert [phrases.hit_heading(hit) for hit in hits] == [
        "Title",
        "Introduction, paragraph 2",
        "Sub-questions 5 and 6",
        "Answer to sub-questions 1 and 2",
    ]
    assert phrases.hit_heading(results.TWICE._replace(together=())) == "Sub-question 5"


def test_a_place_names_its_part_and_the_document_where_that_must_be_said() -> None:
    location = results.DOCUMENT.countries[0].location
    assert phrases.place(location) == "answer 1, line 9"
    assert phrases.place(location, "ander") == "ander, answer 1, line 9"
    title = location._replace(part="title", number=None)
    assert phrases.place(title) == "title, line 9"


def test_what_the_source_states_is_told_and_what_it_does_not() -> None:
    assert list(phrases.stated(results.DOCUMENT)) == [
        "in Dutch",
        "Number: 784",
        "Asker: Els Ampe",
        "Date of the question: 2020-07-20",
        "The source does not state: minister, date of the answer",
    ]
    odd = results.DOCUMENT._replace(language="xx")
    assert next(phrases.stated(odd)) == "in xx"


def test_each_of_several_ministers_is_told() -> None:
    several = Metadata(minister="A (X) en van B (Y)", apart=("A (X)", "B (Y)"))
    assert "Ministers: A (X); B (Y)" in phrases.stated(results.DOCUMENT._replace(metadata=several))
    assert phrases.ministers(several) == "A (X); B (Y)"
    assert phrases.ministers(Metadata(minister="A")) == "A"
    assert phrases.ministers(Metadata()) is None


def test_sections_come_in_order_each_sub_question_right_before_its_answer() -> None:
    headings = [section.heading for section in phrases.sections(results.shows())]
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
    unanswered = [one.heading for one in phrases.sections(results.shows()) if not one.paragraphs]
    assert unanswered == ["Answer to sub-question 4"]


@pytest.mark.parametrize(("shown", "other"), [("question", "answer"), ("answer", "question")])
def test_questions_or_answers_alone_have_neither_the_other_nor_the_introduction(
    shown: str, other: str
) -> None:
    parts = {section.part for section in phrases.sections(results.shows(shown=shown))}
    assert parts == {shown}
    assert other not in parts


def test_of_chosen_sub_questions_no_other_answer_is_shown() -> None:
    headings = [section.heading for section in phrases.sections(results.shows(2))]
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
    assert [label for label, _ in phrases.labelled(shows, paragraphs)] == labels


def test_what_is_translated_in_part_is_shown_as_the_original() -> None:
    first, second = results.DOCUMENT.answers[0].paragraphs
    part = [first, second._replace(translation=None)]
    for language, label in (("translation", phrases.UNTRANSLATED), ("both", "")):
        shows = results.shows(language=language)
        assert [*phrases.labelled(shows, part)] == [(label, [first.text, second.text])]


def test_a_country_is_headed_by_its_names_and_its_code() -> None:
    nigeria, _, azerbaijan = results.DOCUMENT.countries
    assert phrases.country_heading(azerbaijan) == "Azerbeidzjan (Azerbaijan, AZ)"
    assert phrases.country_heading(nigeria) == "Nigeria (NG)"


def test_each_sector_is_given_once_with_the_countries_that_list_it() -> None:
    listing = phrases.by_sector(results.sectors())

    def codes(countries: list[Country]) -> list[str]:
        return [country.code for country in countries]

    assert {sector.name: codes(countries) for sector, countries in listing.items()} == {
        "=1+1": ["NG"],
        "vis": ["NG", "ML", "AZ"],
        "olie | gas": ["AZ"],
    }


@pytest.mark.parametrize("how", get_args(How))
def test_every_way_to_match_has_words(how: How) -> None:
    said = phrases.explanation(Match("woord", "Woorden", how, 0, "nl"))
    assert said.startswith("Woorden, exact" if how == "exact" else "woord -> Woorden, ")
    assert how in phrases.reasons(results.EXACT._replace(worst=how)) or " " in said


def test_how_a_word_matched_is_said() -> None:
    near = Match("minks", "Minsk", "near", 1, "nl")
    assert phrases.explanation(near) == "minks -> Minsk, 1 edit"
    assert phrases.explanation(near._replace(edits=2)) == "minks -> Minsk, 2 edits"
    named = Match("latvia", "Letland", "name", 0, "nl", "English name")
    assert phrases.explanation(named) == "latvia -> Letland, English name"
    assert phrases.explanation(named._replace(note=None)) == "latvia -> Letland, another name"


def test_a_match_that_stands_twice_is_explained_once() -> None:
    twice = results.EXACT._replace(matches=results.EXACT.matches * 2)
    assert phrases.explanations(twice) == "wapens, exact"
    assert phrases.explanations(results.NEAR).count("; ") == 1


def test_what_a_hit_was_ranked_by_is_told_in_order_of_weight() -> None:
    assert phrases.reasons(results.NEAR) == (
        "ranked by: 2 words found, at worst near, 1 edit, within 2 words, introduction"
    )
