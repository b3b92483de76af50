"""`qa check` without a file: is the library whole, and which documents have problems?"""

from pathlib import Path

import pytest

from tests.conftest import Qa
from tests.library.conftest import plain


@pytest.mark.usefixtures("library")
def test_check_without_a_file_checks_the_library(qa: Qa) -> None:
    result = qa("check")
    assert (result.code, qa("check", "--strict").code) == (0, 0)
    assert result.lines[1:] == [
        "Documents: 3",
        "File: no faults",
        "Documents with unanswered sub-questions: 1",
        "Documents with problems: 0",
    ]
    answer = qa("check", "--json").json
    assert list(answer) == [
        *("schema", "library", "documents", "unanswered", "faults", "with_problems")
    ]


def test_check_says_what_is_wrong_with_a_damaged_file(qa: Qa, library: Path) -> None:
    with plain(library) as connection:
        connection.execute("UPDATE documents SET last_passage = last_passage + 1 WHERE id = 1")
    connection.close()
    result = qa("check")
    assert result.code == 1
    assert "Fault: what is listed of armenia-azerbaijan is damaged" in result.lines
