"""What cites what, both ways, and what is missing."""

from pathlib import Path

import pytest

from qa_cli.model.notes import Note
from qa_cli.operations import documents
from qa_cli.operations.list_references import list_references
from qa_cli.operations.show_document import show_document, with_references
from tests.mentions import BUTTER, MILK, flemish, library_of, paper

ANSWER = "Zie Aanhangsel Handelingen, vergaderjaar 2023-2024, nr. 1241, en 2024Z01234."


@pytest.fixture
def library(tmp_path: Path) -> str:
    """A question that mentions one of the library, and one that is not there; two of one number."""
    return library_of(
        tmp_path,
        milk=paper("575", answer=ANSWER),
        butter=paper("1241", "2023–2024"),
        older=flemish("784"),
        other=flemish("784", "BO MAES"),
        newer=flemish("99", question="Klopt uw antwoord op vraag nr. 784 van 20 juli 2020?"),
    )


def test_a_document_cites_and_is_cited(library: str) -> None:
    found, notes = list_references(MILK, library)
    assert [(one.state, one.held) for one in found.cites] == [("held", (BUTTER,)), ("missing", ())]
    assert [(one.part, one.number) for one in found.cites] == [("answer", 1)] * 2
    assert (found.cited_by, notes) == ((), [])
    found, _ = list_references(BUTTER, library)
    assert found.cites == ()
    assert [(one.document, one.held) for one in found.cited_by] == [(MILK, (BUTTER,))]


def test_a_mention_that_could_be_two_is_said_to_be_two_and_both_are_cited(library: str) -> None:
    found, _ = list_references("99-2020", library)
    (mention,) = found.cites
    assert mention.state == "several"
    for name in mention.held:
        cited, _ = list_references(name, library)
        assert [one.document for one in cited.cited_by] == [found.document]


def test_all_of_the_library_or_only_what_is_missing(library: str) -> None:
    every, _ = list_references(None, library)
    assert [one.state for one in every.cites] == ["held", "missing", "several"]
    lacking, _ = list_references(None, library, missing=True)
    assert [one.mention.text for one in lacking.cites] == ["2024Z01234"]


def test_that_nothing_is_mentioned_is_said(tmp_path: Path) -> None:
    library = library_of(tmp_path, milk=paper("575"))
    found, notes = list_references(MILK, library)
    assert (found.cites, found.cited_by) == ((), ())
    assert notes == [Note("no references")]


def test_what_is_shown_tells_the_mentions_in_it_and_no_others(library: str) -> None:
    document, _ = documents.find(MILK, library)

    def told(*numbers: str, **options: str) -> list[str]:
        shows = show_document(document, numbers, **options)  # type: ignore[arg-type]
        return [one.state for one in with_references(shows, library).references]

    assert told() == told("1") == told("1", shown="answer") == ["held", "missing"]
    assert told("2") == told("1", shown="question") == []


@pytest.mark.parametrize("printed", ["2024Z01234", "2024Z 01234"])
@pytest.mark.parametrize("mentioned", ["2024Z01234", "2024Z 01234"])
def test_spaces_in_an_identifier_do_not_matter(
    tmp_path: Path, printed: str, mentioned: str
) -> None:
    letter = f"{printed}\nKamervragen over melk\n\nVraag 1\nIs er melk?\n\nAntwoord 1\nJa.\n"
    milk = paper("575", answer=f"Zie {mentioned}.")
    library = library_of(tmp_path, milk=milk, letter=letter)
    found, _ = list_references(MILK, library)
    assert [one.held for one in found.cites] == [("2024z01234",)]
    found, _ = list_references("2024z01234", library)
    assert [one.document for one in found.cited_by] == [MILK]


def test_of_two_answers_that_mention_others_the_one_that_is_shown_counts(tmp_path: Path) -> None:
    text = paper("575", answer=ANSWER).replace("Van de boeren,", "Zie 2024Z05555,")
    library = library_of(tmp_path, milk=text)
    document, _ = documents.find(MILK, library)
    shows = with_references(show_document(document, ["3"]), library)
    assert [one.mention.identifier for one in shows.references] == ["2024Z05555"]
