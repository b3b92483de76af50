"""The words that all formats for people share."""

import pytest

from qa_cli.model.document import Answer, Country
from qa_cli.model.metadata import Metadata
from qa_cli.model.passages import Lines
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
