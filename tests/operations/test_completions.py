"""What a shell is offered."""

from pathlib import Path

import pytest

from qa_cli.model import to_json
from qa_cli.operations import completions, libraries
from qa_cli.operations.import_files import import_files
from tests.operations.conftest import MILK_NAME, write

NAME = "784-2020-07-20-ampe-jambon"


def test_names_come_with_their_titles(library: str) -> None:
    assert completions.names("78", library) == [(NAME, "Wapenexport naar Mali")]
    assert [name for name, _ in completions.names("", library)] == [
        *(NAME, "armenia-azerbaijan", MILK_NAME)
    ]


def test_without_a_library_it_is_the_bundled_document(tmp_path: Path) -> None:
    none = str(tmp_path / "none.sqlite")
    assert [name for name, _ in completions.names("ar", none)] == ["armenia-azerbaijan"]
    assert completions.names("7", none) == []
    assert completions.words_of("asker", "", none) == []


def test_people_are_offered_by_any_of_their_words(library: str) -> None:
    assert completions.words_of("asker", "", library) == [("ampe", "ELS AMPE"), ("els", "ELS AMPE")]
    assert completions.words_of("minister", "JAM", library) == [("jambon", "JAN JAMBON")]
    assert completions.words_of("parliament", "vl", library) == [("vlaams", "Vlaams Parlement")]


def test_countries_are_offered_in_the_languages_of_readers_without_a_space() -> None:
    assert ("united-states", "United States") in completions.countries("united")
    assert ("zuid-afrika", "South Africa") in completions.countries("zuid-af")
    assert not any(" " in offer or "'" in offer for offer, _ in completions.countries(""))


def test_sectors_are_offered_as_printed_and_in_english(library: str) -> None:
    assert ("landbouw", "agriculture") in completions.sectors("land", None, library)
    assert "oil-and-gas" in dict(completions.sectors("oil", "armenia-azerbaijan", library))


def test_a_country_is_offered_by_each_of_its_names_with_the_documents_that_list_it(
    tmp_path: Path,
) -> None:
    bundled = libraries.bundled()
    for number, name in enumerate(("Côte d'Ivoire", "Ivoorkust")):
        country = bundled.countries[0]._replace(name=name, translation="Ivory Coast", code="CI")
        metadata = bundled.metadata._replace(number=str(number))
        other = bundled._replace(name=f"d{number}", countries=(country,), metadata=metadata)
        write(tmp_path / f"d{number}.json", to_json.in_one_line(other))
    library = str(tmp_path / "own.sqlite")
    list(import_files(sorted(map(str, tmp_path.glob("*.json"))), library))
    offers = dict(completions.listed_countries("", None, library))
    assert (offers["côte-d-ivoire"], offers["ivoorkust"]) == ("1 document", "1 document")
    assert offers["ivory-coast"] == "2 documents"


@pytest.mark.parametrize("typed", ["x" * 9999, "\x1b[2J", "%", "_", "'", '"; DROP TABLE', "\0"])
def test_whatever_is_typed_finds_nothing_and_harms_nothing(library: str, typed: str) -> None:
    assert completions.names(typed, library) == []
    assert completions.words_of("asker", typed, library) == []
    assert completions.countries(typed) == []
    assert completions.sectors(typed, None, library) == []
