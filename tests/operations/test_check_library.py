"""What `check_library` finds."""

from pathlib import Path

import pytest

from qa_cli.errors.libraries import LibraryError
from qa_cli.model.diagnostics import Fault
from qa_cli.operations.check_library import check_library
from tests.library.conftest import plain


def test_a_whole_library_has_no_faults_and_names_the_documents_with_problems(library: str) -> None:
    found = check_library(library)
    assert (found.path, found.documents, found.faults) == (library, 3, ())
    assert [listed.name for listed, _ in found.with_problems] == ["784-2020-07-20-ampe-jambon"]


def test_of_a_damaged_library_only_the_faults_are_given(library: str) -> None:
    with plain(library) as connection:
        connection.execute("UPDATE documents SET last_passage = last_passage + 1 WHERE id = 1")
    found = check_library(library)
    assert found.faults == (Fault("listing", ("armenia-azerbaijan",)),)
    assert found.with_problems == ()


def test_where_there_is_no_library_that_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LibraryError):
        check_library(str(tmp_path / "none.sqlite"))
