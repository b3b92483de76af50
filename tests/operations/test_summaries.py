"""Documents in short: what tells one from others in a list."""

from qa_cli.model.catalogue import Summary
from qa_cli.model.document import Document
from qa_cli.operations import libraries, summaries
from tests.operations.conftest import MILK_NAME

MALI_NAME = "784-2020-07-20-ampe-jambon"


def test_each_document_that_is_asked_for_is_told_once(library: str) -> None:
    with libraries.opened(library) as reader:
        found = summaries.in_library([MALI_NAME, MILK_NAME, MALI_NAME, "nothing"], reader)
    assert {*found} == {MALI_NAME, MILK_NAME}
    mali = found[MALI_NAME]
    assert (mali.name, mali.title, mali.date) == (MALI_NAME, "Wapenexport naar Mali", "2020-07-20")
    assert (mali.asker, mali.ministers, mali.first_question) == ("ELS AMPE", ("JAN JAMBON",), None)
    assert (mali.path or "").endswith("mali.txt")


def test_more_are_told_than_the_library_is_asked_for_at_once(library: str) -> None:
    with libraries.opened(library) as reader:
        many = [*(f"geen-{at}" for at in range(600)), MILK_NAME]
        assert [*summaries.in_library(many, reader)] == [MILK_NAME]


def test_a_title_that_says_nothing_is_told_with_the_first_sub_question(
    bundled: Document,
) -> None:
    assert summaries.of_document(bundled) == Summary(
        "armenia-azerbaijan", "Conflict Armenië - Azerbeidzjan - Houding Vlaamse Regering"
    )
    bare = bundled._replace(title=bundled.title._replace(text="Vraag 1"))
    first = summaries.of_document(bare).first_question
    assert first
    assert first.startswith(bundled.questions[0].paragraphs[0].text[:20])
    empty = bare._replace(questions=())
    assert not summaries.of_document(empty).first_question
