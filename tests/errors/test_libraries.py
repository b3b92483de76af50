"""What is said of a library that cannot be read or written."""

from pathlib import Path
from typing import get_args

import pytest

from qa_cli.errors.libraries import LibraryError, LibraryFault


@pytest.mark.parametrize("fault", get_args(LibraryFault))
def test_each_fault_has_its_words(fault: LibraryFault) -> None:
    error = LibraryError(Path("own.sqlite"), fault, "disk I/O error")
    assert str(error) == f"the library own.sqlite: {error.reason}"
    assert error.reason


def test_the_words_of_the_system_are_said() -> None:
    error = LibraryError(Path("own.sqlite"), "of SQLite", "disk I/O error")
    assert str(error) == "the library own.sqlite: SQLite says: disk I/O error"


@pytest.mark.parametrize(
    ("fault", "damaged"), [("damaged", True), ("cut short", True), ("busy", False)]
)
def test_only_what_is_damaged_is_to_be_rescued(fault: LibraryFault, *, damaged: bool) -> None:
    error = LibraryError(Path("own.sqlite"), fault)
    assert error.damaged is damaged
    assert (error.hint is not None and "--salvage" in error.hint) is damaged
