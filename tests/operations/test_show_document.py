"""What is shown of a document."""

import pytest

from qa_cli.errors.names import NoSuchSubQuestionError, NotANumberError
from qa_cli.model.document import Document, SubQuestion
from qa_cli.model.passages import Lines, Paragraph
from qa_cli.operations.show_document import choose, show_document, with_doubts
from tests.papers import paper


def test_without_numbers_it_is_the_whole_document(bundled: Document) -> None:
    shows = show_document(bundled)
    assert (shows.document, shows.whole) == (bundled, True)
    assert shows.questions == bundled.questions


def test_numbers_choose_sub_questions_and_options_are_handed_on(bundled: Document) -> None:
    shows = show_document(bundled, ["3", "1-2"], shown="answer", language="both", source=True)
    assert [question.number for question in shows.questions] == [3, 1, 2]
    assert not shows.whole
    assert (shows.shown, shows.language, shows.source) == ("answer", "both", True)
    assert shows.document == bundled


@pytest.mark.parametrize("word", ["abc", "1-", "2-1", "", "1,2"])
def test_what_is_not_a_number_is_an_error(bundled: Document, word: str) -> None:
    with pytest.raises(NotANumberError):
        choose(bundled, [word])


@pytest.mark.parametrize(("word", "number"), [("7", 7), ("-1", -1), ("2-9", 9)])
def test_a_number_that_is_not_there_is_an_error(bundled: Document, word: str, number: int) -> None:
    with pytest.raises(NoSuchSubQuestionError) as raised:
        choose(bundled, [word])
    assert (raised.value.number, raised.value.numbers) == (number, [1, 2, 3])


def test_where_an_answer_may_be_that_seems_to_be_lacking_is_found() -> None:
    document = paper("p", "nl", "T", (), (("Hoeveel?", "8.256 m22. Dit is van de Staat."),))
    asked = SubQuestion(2, (Paragraph("Van wie?", Lines(8, 8)),))
    document = document._replace(questions=(*document.questions, asked))
    (where,) = with_doubts(show_document(document, ["2"])).doubts
    assert where == (2, document.answers[0].paragraphs[0].lines)
    assert with_doubts(show_document(document, ["2"], shown="question")).doubts == ()
    assert with_doubts(show_document(document, ["1"])).doubts == ()
