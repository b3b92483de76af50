"""Only words that stand there are cited, with the passage that holds them."""

from pathlib import Path

import pytest

from qa_cli.model.notes import Note
from qa_cli.operations.cite_quotation import cite_quotation
from tests.mentions import BUTTER, MILK, library_of, paper


@pytest.fixture
def library(tmp_path: Path) -> str:
    return library_of(tmp_path, milk=paper("575"), butter=paper("1241", "2023–2024", answer="Ja."))


def test_the_passage_that_holds_the_words_is_found_in_the_whole_library(library: str) -> None:
    citation, notes = cite_quotation("Veel melk", library=library)
    assert citation is not None
    assert (citation.document.name, citation.part, citation.answers) == (MILK, "answer", (1,))
    assert (citation.quote, notes) == ("Veel melk", [])
    assert len(citation.origin.sha256 or "") == 64


def test_words_that_stand_elsewhere_too_are_cited_of_the_document_that_is_named(
    library: str,
) -> None:
    words = "Van de boeren, en bij de boeren"
    citation, notes = cite_quotation(words, BUTTER, library=library)
    assert citation is not None
    assert (citation.document.name, citation.answers) == (BUTTER, (2, 3))
    assert notes == []
    _, notes = cite_quotation(words, library=library)
    assert notes == [Note("quoted elsewhere", numbers=(1,))]


def test_words_that_do_not_stand_there_are_not_cited(library: str) -> None:
    for words, verdict in (("Weinig melk", "absent"), ("Van boeren, en bij de boeren", "altered")):
        assert cite_quotation(words, MILK, library=library) == (
            None,
            [Note("not verbatim", (verdict, words))],
        )


def test_the_words_may_have_to_be_of_the_question_or_the_answer(library: str) -> None:
    words = "Van wie is die melk"
    citation, _ = cite_quotation(words, MILK, cited="question", library=library)
    assert citation is not None
    assert (citation.part, citation.questions) == ("question", (2,))
    assert cite_quotation(words, MILK, cited="answer", library=library)[0] is None


def test_words_of_the_unofficial_translation_are_said_to_be_that() -> None:
    citation, notes = cite_quotation("move to a ceasefire and to seek a negotiated solution")
    assert citation is not None
    assert Note("quoted translation") in notes


def test_words_of_an_older_revision_are_cited_of_it_with_its_own_file(
    library: str, tmp_path: Path
) -> None:
    newer, _ = cite_quotation("Veel melk", library=library)
    library_of(tmp_path, milk=paper("575", answer="Zeer weinig melk."))
    older, notes = cite_quotation("Veel melk", library=library)
    assert older is not None
    assert newer is not None
    assert (older.revision, older.no_longer_in) == (1, 2)
    assert older.origin.sha256 == newer.origin.sha256
    assert Note("quoted older", numbers=(1, 2)) in notes
    newest, notes = cite_quotation("Zeer weinig melk", library=library)
    assert newest is not None
    assert (newest.revision, newest.no_longer_in, notes) == (None, None, [])
    assert newest.origin.sha256 != newer.origin.sha256
