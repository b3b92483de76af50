"""Which sectors are listed, and why there are none."""

from pathlib import Path

import pytest

from qa_cli.errors.names import UnknownCountryError
from qa_cli.errors.usage import NamesNothingError
from qa_cli.model import to_json
from qa_cli.model.document import Document
from qa_cli.model.notes import Note
from qa_cli.operations.import_files import import_files
from qa_cli.operations.list_sectors import Scope, find_sectors, list_sectors

LISTED = ("Armenia", "Azerbaijan")


def test_all_countries_or_those_that_are_named() -> None:
    result, notes = list_sectors()
    assert ([country.code for country in result.countries], notes) == (["AM", "AZ"], [])
    assert not result.named
    result, notes = list_sectors(["azerbijan"])
    assert [country.code for country in result.countries] == ["AZ"]
    assert notes == [Note("corrected", ("azerbijan", "Azerbaijan"))]


@pytest.mark.parametrize(
    ("words", "note"),
    [
        (["georgia"], Note("without sectors", ("Georgia", "Georgië", "answer", *LISTED), (3,))),
        (["belgium"], Note("not in document", ("Belgium", *LISTED))),
        (["south", "korea"], Note("not in document", ("South Korea", *LISTED))),
    ],
)
def test_why_a_country_has_no_sectors_is_a_fact(words: list[str], note: Note) -> None:
    result, notes = list_sectors(words)
    assert (result.countries, notes) == ((), [note])


def test_of_a_library_it_is_said_that_no_document_lists_them(library: str) -> None:
    _, notes = list_sectors(["georgia"], library=library)
    assert notes == [Note("not in library", ("Georgia", *LISTED))]


def test_a_document_without_sectors_says_so(library: str) -> None:
    result, notes = list_sectors(document="784", library=library)
    assert (result.countries, notes) == ((), [Note("no sectors in document")])


def test_what_is_no_country_is_an_error_that_says_which_are_listed() -> None:
    with pytest.raises(UnknownCountryError) as raised:
        list_sectors(["landbouw"])
    assert raised.value.hint == "this document lists sectors for Armenia and Azerbaijan"


@pytest.mark.parametrize(
    ("word", "names", "corrected"),
    [
        ("landbouw", ["landbouw"], False),
        ("Agriculture", ["landbouw"], False),
        ("diamanten", ["juwelen en diamanten"], False),
        ("mijn", ["mijnbouw"], False),
        ("gas", ["olie en gas"], False),
        ("landbuow", ["landbouw"], True),
        ("tourisme", [], False),
        ("en", [], False),
    ],
)
def test_a_sector_is_known_by_its_name_a_part_of_it_or_misspelt(
    bundled: Document, word: str, names: list[str], corrected: bool
) -> None:
    found, notes = find_sectors(Scope((bundled,), library=False), word)
    assert sorted({sector.name for sector in found}) == names
    assert notes == ([Note("corrected", (word, *names))] if corrected else [])


def test_a_sector_leaves_the_countries_that_list_it() -> None:
    result, _ = list_sectors(sector="olie")
    assert [(country.code, len(country.sectors)) for country in result.countries] == [("AZ", 1)]
    result, (note,) = list_sectors(["armenia"], sector="olie")
    assert result.countries == ()
    assert (note.kind, note.words[0]) == ("unknown sector", "olie")
    assert "landbouw" in note.words
    with pytest.raises(NamesNothingError):
        list_sectors(sector="?")


def test_what_else_is_stated_is_of_countries_that_were_named_and_of_no_sector_alone(
    bundled: Document, library: str, tmp_path: Path
) -> None:
    other = tmp_path / "ander.json"
    other.write_text(to_json.in_one_line(bundled._replace(name="ander", language="fr")))
    list(import_files([str(other)], library))
    every, _ = list_sectors(library=library)
    named, _ = list_sectors(["az"], library=library)
    assert [len(country.facts) for country in every.countries] == [0, 0, 0, 0]
    assert [len(country.facts) for country in named.countries] == [2, 2]
    assert [document.name for document in named.documents] == ["armenia-azerbaijan", "ander"]
    olie, _ = list_sectors(["az"], sector="olie")
    assert [country.facts for country in olie.countries] == [()]
