"""Whether the first argument of `show` is a document or a sub-question."""

from pathlib import Path

import pytest

from qa_cli.operations.first_argument import split
from qa_cli.operations.import_files import import_files
from tests.operations.conftest import MALI, write

NAME = "784-2020-07-20-ampe-jambon"


@pytest.mark.parametrize("words", [["2"], ["1-2"], ["2-1"], ["9-12", "3"], ["1", NAME], ["1-"]])
def test_numbers_and_ranges_are_of_the_document_at_hand(library: str, words: list[str]) -> None:
    assert split(words, otherwise=None, library=library) == (None, words)


@pytest.mark.parametrize("first", [NAME, "784-2020", "784-", "kamer", "nothing", "a b", "\x1b[2J"])
def test_what_has_more_than_digits_is_a_document(library: str, first: str) -> None:
    assert split([first, "1", "2"], otherwise="other", library=library) == (first, ["1", "2"])


def test_a_full_name_wins_over_a_range(tmp_path: Path) -> None:
    library = str(tmp_path / "own.sqlite")
    number = MALI.replace("nr. 784", "nr. 2024Z18294")
    list(import_files([write(tmp_path / "a.txt", number)], library))
    assert split(["1-2"], otherwise=None, library=library) == (None, ["1-2"])


def test_a_range_that_the_document_has_is_one_though_a_name_begins_so(tmp_path: Path) -> None:
    library = str(tmp_path / "own.sqlite")
    first = MALI.replace("784", "1").replace("2020", "2021")
    list(import_files([write(tmp_path / "a.txt", first)], library))
    assert split(["1-2"], otherwise=None, library=library) == (None, ["1-2"])
    assert split(["1-2021"], otherwise=None, library=library) == ("1-2021", [])


def test_a_file_is_a_document(files: list[str], library: str) -> None:
    assert split([files[0], "1-3"], otherwise=None, library=library) == (files[0], ["1-3"])


def test_without_a_library_a_range_is_a_range(tmp_path: Path) -> None:
    none = str(tmp_path / "none.sqlite")
    assert split(["784-2020"], otherwise=None, library=none) == (None, ["784-2020"])
