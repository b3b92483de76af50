"""What is said when an answer cannot be written."""

from pathlib import Path

import pytest

from qa_cli.errors.output import ClosedOutputError, OutputError, ReaderLeftError
from qa_cli.exit_codes import ExitCode


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            OutputError("No space left on device"),
            "cannot write the answer: no space left on device",
        ),
        (OutputError(), "cannot write the answer: unknown error"),
        (
            OutputError("Not a directory", Path("out/a.json")),
            f"cannot write {Path('out/a.json')}: not a directory",
        ),
        (ClosedOutputError(), "cannot write the answer: standard output is closed"),
    ],
)
def test_what_could_not_be_written_is_said(error: OutputError, sentence: str) -> None:
    assert str(error) == sentence


def test_a_reader_that_left_has_an_exit_code_of_its_own() -> None:
    assert ReaderLeftError.exit_code is ExitCode.READER_LEFT
