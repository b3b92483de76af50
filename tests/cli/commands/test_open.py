"""`qa open`: where the file of a document is; nothing is opened here."""

from pathlib import Path

import pytest

from tests.cli.conftest import ABOUT_MALI
from tests.conftest import Qa


@pytest.mark.parametrize("name", ["784", ABOUT_MALI, "mali.txt"])
@pytest.mark.usefixtures("library")
def test_it_says_where_the_file_of_a_document_is(qa: Qa, name: str) -> None:
    result = qa("open", name, "--path")
    assert (result.code, result.err) == (0, "")
    assert Path(result.out.strip()).name == "mali.txt"
    assert Path(result.out.strip()).exists()


@pytest.mark.usefixtures("library")
def test_a_file_that_was_changed_since_or_is_gone_is_refused(qa: Qa) -> None:
    Path("mali.txt").write_text("iets anders")
    changed = qa("open", "784", "--path")
    assert (changed.code, changed.out) == (2, "")
    Path("mali.txt").unlink()
    gone = qa("open", "784", "--path")
    assert (gone.code, gone.out) == (2, "")
    assert gone.err.startswith("qa: ")


@pytest.mark.usefixtures("library")
def test_what_is_no_document_is_an_error(qa: Qa) -> None:
    for arguments in (("nothing",), ("784", "9"), ("784", "x")):
        assert qa("open", *arguments, "--path").code == 2
