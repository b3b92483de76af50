"""The collection of a document in memory."""

from qa_cli.model.document import Document
from qa_cli.search import Memory
from tests.search.conftest import Search, search


def test_no_phrase_spans_two_paragraphs() -> None:
    assert search('"minsk group ook"').total == 0
    assert search("minskgroupook").total == 0


def test_a_passage_answers_the_sub_questions_that_it_names(
    on_awkward: Search, awkward: Document
) -> None:
    (hit,) = on_awkward("geopend").hits
    assert hit.to == (1, 2)
    asked = Memory(awkward).sub_questions(hit.document, hit.to)
    assert [question.number for question in asked] == [1, 2]
