"""What is cited: the document and the sub-questions that are named, or words that stand there."""

from pathlib import Path

import pytest

from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.operations.cite import cite
from tests.mentions import BUTTER, MILK, library_of, paper


@pytest.fixture
def library(tmp_path: Path) -> str:
    return library_of(tmp_path, milk=paper("575"), butter=paper("1241", "2023–2024"))


@pytest.mark.parametrize(
    ("words", "named", "otherwise", "name", "questions"),
    [
        ((MILK, "2"), None, None, MILK, (2,)),
        (("2",), MILK, BUTTER, MILK, (2,)),
        (("2",), None, BUTTER, BUTTER, (2,)),
        (("2",), None, None, "armenia-azerbaijan", (2,)),
        ((), None, None, "armenia-azerbaijan", ()),
        (("575-2024",), None, BUTTER, MILK, ()),
    ],
)
def test_a_name_comes_first_or_else_an_option_or_the_usual_document(
    library: str,
    words: tuple[str, ...],
    named: str | None,
    otherwise: str | None,
    name: str,
    questions: tuple[int, ...],
) -> None:
    found, _ = cite(words, named=named, otherwise=otherwise, library=library)
    assert found is not None
    assert (found.document.name, found.questions) == (name, questions)


def test_words_are_looked_for_in_the_document_that_is_named(library: str) -> None:
    for words, named in (((BUTTER,), None), ((), BUTTER)):
        found, _ = cite(words, named=named, otherwise=None, quote="Veel melk", library=library)
        assert found is not None
        assert found.document.name == BUTTER


@pytest.mark.parametrize("words", [("2",), (MILK, "2")])
def test_words_to_find_and_sub_questions_contradict_each_other(
    library: str, words: tuple[str, ...]
) -> None:
    with pytest.raises(ContradictingOptionsError):
        cite(words, named=None, otherwise=None, quote="Veel melk", library=library)
