"""The shipped files: beside the package in a checkout, inside it in a wheel."""

import pytest

from qa_cli import resources


@pytest.mark.parametrize(
    "name",
    [
        *("armenia-azerbaijan.json", "armenia-azerbaijan.txt", "document.schema.json"),
        *("places.tsv", "LICENSE.unicode"),
    ],
)
def test_every_file_that_is_shipped_is_there(name: str) -> None:
    assert resources.path(name).is_file()


def test_they_are_in_one_folder_and_a_file_that_is_not_there_would_be_too() -> None:
    assert resources.path("none.json").parent == resources.path("places.tsv").parent
    assert not resources.path("none.json").exists()
