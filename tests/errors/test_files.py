"""What is said of a file that cannot be read or opened; the facts travel between processes."""

import copy

import pytest

from qa_cli.errors.files import OpenError, SourceError, TooLargeError, UnreadableDataError


def test_the_words_of_the_system_are_said_in_small_letters() -> None:
    error = UnreadableDataError.of_system("a.pdf", OSError(13, "Permission denied"))
    assert str(error) == "cannot read a.pdf: permission denied"


def test_what_is_too_large_says_how_large_it_may_be() -> None:
    error = TooLargeError("a.txt", "file", found=2_000, most=1_000)
    assert "2,000 bytes" in str(error)
    assert "qa reads 1,000 bytes at most" in str(error)


@pytest.mark.parametrize(
    "error",
    [
        UnreadableDataError("a.pdf", "damaged PDF"),
        TooLargeError("a.txt", "file", found=2_000, most=1_000),
    ],
)
def test_another_process_says_the_same(error: UnreadableDataError) -> None:
    sent = copy.copy(error)  # as `pickle` would
    assert (type(sent), str(sent), sent.hint) == (type(error), str(error), error.hint)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (SourceError("784", "gone", "a.pdf"), "the file of 784 is gone: a.pdf"),
        (
            SourceError("784", "changed", "a.pdf"),
            "the file of 784 was changed since it was imported: a.pdf",
        ),
        (SourceError("784", "unknown", ""), "it is not known where the file of 784 is"),
        (
            SourceError("784", "unknown", "a.pdf"),
            "it is not known where the file of 784 is: only its name, a.pdf",
        ),
    ],
)
def test_a_source_that_cannot_be_opened_is_said(error: SourceError, sentence: str) -> None:
    assert (str(error), error.hint) == (sentence, "to read what qa kept of it: qa show 784")


def test_what_no_program_opens_is_named() -> None:
    assert OpenError("a.pdf").hint == "the file is: a.pdf"
