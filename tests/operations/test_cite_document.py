"""What is cited, where it stands, and what the source does not state."""

import hashlib
from pathlib import Path

import pytest

from qa_cli import resources
from qa_cli.errors.names import NoAnswerError, NoSuchSubQuestionError
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.operations import documents, libraries
from qa_cli.operations.cite_document import Cited, cite_document
from qa_cli.operations.import_files import import_files
from tests.mentions import MILK, MINISTERS, library_of, paper


@pytest.fixture
def library(tmp_path: Path) -> str:
    return library_of(tmp_path, milk=paper("575", minister=MINISTERS))


@pytest.mark.parametrize(
    ("numbers", "cited", "part", "questions", "answers"),
    [
        ((), "both", None, (), ()),
        (("1",), "both", "same", (1,), (1,)),
        (("2",), "both", "pair", (2,), (2, 3)),
        (("2-3",), "both", "same", (2, 3), (2, 3)),
        (("2",), "question", "question", (2,), ()),
        (("2",), "answer", "answer", (), (2, 3)),
        ((), "answer", "answer", (), (1, 2, 3)),
    ],
)
def test_a_part_is_told_with_its_numbers(
    library: str,
    numbers: tuple[str, ...],
    cited: Cited,
    part: str | None,
    questions: tuple[int, ...],
    answers: tuple[int, ...],
) -> None:
    document, _ = documents.find(MILK, library)
    citation, notes = cite_document(MILK, document, numbers, cited=cited, library=library)
    assert (citation.part, citation.questions, citation.answers) == (part, questions, answers)
    assert citation.ministers == ("minister De Boer", "staatssecretaris Bakker")
    assert notes == []


def test_the_file_is_told_by_its_checksum_wherever_the_document_comes_from(
    library: str, tmp_path: Path
) -> None:
    file = tmp_path / "milk.txt"
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    for name in (MILK, str(file)):
        document, _ = documents.find(name, library)
        citation, _ = cite_document(name, document, library=library)
        assert citation.origin == ("milk.txt", digest)


def test_another_file_of_the_name_of_the_bundled_one_is_told_as_it_is(tmp_path: Path) -> None:
    bundled = resources.path(libraries.BUNDLED_FILE).read_text(encoding="utf-8")
    file = tmp_path / libraries.BUNDLED_FILE
    other = bundled.replace(f'"name": "{libraries.BUNDLED}"', '"name": "melk"')
    file.write_text(other.replace("Conflict Armenië", "Melk uit Armenië"), encoding="utf-8")
    library = str(tmp_path / "own.sqlite")
    list(import_files([str(file)], library))
    document, _ = documents.find("melk", library)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    citation, _ = cite_document("melk", document, library=library)
    assert citation.origin == (file.name, digest)


def test_what_the_bundled_document_does_not_state_is_said(bundled: Document) -> None:
    citation, notes = cite_document(None, bundled, ["2"])
    missing = ("number", "asker", "minister", "asked_on", "answered_on")
    assert notes == [Note("not stated", missing)]
    assert citation.origin.file == "armenia-azerbaijan.txt"
    assert len(citation.origin.sha256 or "") == 64


def test_an_unanswered_question_is_cited_alone_and_has_no_answer_to_cite(tmp_path: Path) -> None:
    text = paper("9").partition("Vraag 2")[0] + "Vraag 2\nVan wie?\n"
    library = library_of(tmp_path, milk=text)
    document, _ = documents.find("9-2024-2025", library)
    assert cite_document(None, document, ["2"], library=library)[0].part == "question"
    with pytest.raises(NoAnswerError, match="no answer to 2"):
        cite_document(None, document, ["2"], cited="answer", library=library)
    with pytest.raises(NoSuchSubQuestionError):
        cite_document(None, document, ["7"], library=library)
