"""What is shown of a document."""

import pytest

from qa_cli.errors.names import NoSuchSubQuestionError, NotANumberError
from qa_cli.model.document import Document
from qa_cli.operations.show_document import choose, show_document


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
