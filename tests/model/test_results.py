"""What commands find: how sub-questions and answers, hits and documents belong together."""

import pytest

from qa_cli.model.document import Document
from qa_cli.model.results import Found, Sectors, Shows
from tests.render import results


@pytest.fixture
def document() -> Document:
    return results.DOCUMENT


def numbers(shows: Shows) -> list[tuple[list[int], list[list[int]]]]:
    """The numbers of the sub-questions of each block, and those that each answer answers."""
    return [
        ([question.number for question in block.questions], [[*one.to] for one in block.answers])
        for block in shows.blocks()
    ]


def test_neighbours_that_share_an_answer_are_one_block() -> None:
    assert numbers(results.shows()) == [([1, 2], [[1, 2]]), ([4], []), ([5, 6], [[5, 6]])]


def test_sub_questions_come_in_the_order_asked_and_share_only_with_neighbours(
    document: Document,
) -> None:
    first, second, fourth, *_ = document.questions
    shows = Shows(document, (second, fourth, first), whole=False)
    assert numbers(shows) == [([2], [[1, 2]]), ([4], []), ([1], [[1, 2]])]


def test_answers_that_stand_beside_no_sub_question_are_of_the_whole_document() -> None:
    assert [answer.to for answer in results.shows().unpaired] == [(), (9,)]
    assert results.shows(1).unpaired == ()


def test_a_second_answer_to_a_sub_question_is_not_lost(document: Document) -> None:
    again = document._replace(answers=(*document.answers, document.answers[0]._replace(to=(1,))))
    shows = Shows(again, again.questions, whole=True)
    assert numbers(shows)[0] == ([1], [[1, 2], [1]])
    assert [answer.to for answer in shows.unpaired] == [(), (9,)]


def test_answers_that_are_equal_are_still_two(document: Document) -> None:
    twice = document._replace(answers=(document.answers[0], document.answers[0]._replace()))
    assert numbers(Shows(twice, twice.questions, whole=True))[0] == ([1, 2], [[1, 2], [1, 2]])


def test_each_country_comes_with_the_document_that_lists_its_sectors(document: Document) -> None:
    one = results.sectors()
    assert [name for name, _ in one.placed()] == ["awkward"] * 3
    several = Sectors(None, document.countries[:2], named=True, documents=(document, results.OTHER))
    assert [(name, country.code) for name, country in several.placed()] == [
        ("awkward", "NG"),
        ("ander", "ML"),
    ]


def test_hits_that_are_still_being_found_come_after_those_that_were() -> None:
    found = Found("x", 3, (results.EXACT,), more=iter((results.NEAR, results.TITLE)))
    searched = results.searched()._replace(found=found)
    assert [hit.part for hit in searched.hits] == ["answer", "introduction", "title"]
