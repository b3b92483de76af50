"""`qa remove`: what is named is gone, and only that."""

from pathlib import Path

import pytest

from tests.cli.conftest import ABOUT_MALI, ABOUT_MILK, names
from tests.conftest import Qa


def test_what_is_removed_is_gone_and_only_that(qa: Qa, library: Path) -> None:
    result = qa("remove", ABOUT_MALI, ABOUT_MILK, ABOUT_MALI, "--yes")
    assert (result.code, result.out) == (0, "")
    assert result.err == f"qa: removed {ABOUT_MALI} and {ABOUT_MILK}\n"
    assert names(qa) == ["armenia-azerbaijan"]
    assert qa("search", "mali").code == 1
    before = library.read_bytes()
    refused = qa("remove", "armenia-azerbaijan", "nothing", "--yes")
    assert (refused.code, names(qa)) == (2, ["armenia-azerbaijan"])
    assert library.read_bytes() == before


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize(
    "name", ["../../x", "-rf", "", "x" * 4000, "a\nb", "'; DROP TABLE documents"]
)
def test_a_name_is_only_a_name(qa: Qa, name: str) -> None:
    for command in (("remove", "--", name), ("show", f"--document={name}", "--revision=1")):
        assert qa(*command).code == 2
    assert len(names(qa)) == 3
