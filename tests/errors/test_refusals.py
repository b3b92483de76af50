"""Errors carry facts; each makes one sentence of them, and a file that is refused says why."""

import errno
import pickle
from typing import get_args

import pytest

from qa_cli.errors.files import TooLargeError, UnreadableDataError
from qa_cli.errors.refusals import TooMuch, Unreadable


@pytest.mark.parametrize("reason", [one for one in get_args(Unreadable) if one != "system"])
def test_every_reason_makes_a_sentence_that_names_the_file(reason: Unreadable) -> None:
    sentence = str(UnreadableDataError("vraag.pdf", reason, "title", "lines"))
    assert sentence.startswith("cannot read vraag.pdf: ")
    assert len(sentence.split()) > 5
    assert "{" not in sentence


@pytest.mark.parametrize("what", get_args(TooMuch))
def test_everything_too_large_says_how_much_there_is_and_the_limit(what: TooMuch) -> None:
    error = TooLargeError("vraag.pdf", what, found=20_002, most=20_000)
    assert "20,002" in str(error)
    assert "; qa reads 20,000 " in str(error)
    assert "  " not in str(error)
    assert error.hint == "qa reads written questions; cut the file to one of them"


def test_a_file_without_a_name_is_standard_input() -> None:
    assert str(UnreadableDataError("", "empty")) == "cannot read standard input: it is empty"
    too_large = TooLargeError("", "lines", found=3, most=2)
    assert str(too_large).startswith("cannot read standard input: it holds 3 lines")


def test_what_the_system_says_is_the_reason() -> None:
    denied = UnreadableDataError.of_system("x", PermissionError(errno.EACCES, "Permission denied"))
    assert str(denied) == "cannot read x: permission denied"
    silent = UnreadableDataError.of_system("x", ValueError("embedded null byte"))
    assert str(silent) == "cannot read x: it cannot be opened"


def test_damage_to_what_qa_ships_with_says_to_install_it_again() -> None:
    error = UnreadableDataError("places.tsv", "cut short", own=True)
    assert error.hint == "qa's own data is damaged: install qa again"
    assert UnreadableDataError("vraag.json", "cut short").hint is None


@pytest.mark.parametrize(
    "error",
    [
        UnreadableDataError("a.json", "not list", "answers"),
        UnreadableDataError("a.json", "empty", own=True),
        TooLargeError("a.txt", "lines", found=3, most=2),
    ],
)
def test_an_error_reaches_another_process_with_its_facts(error: UnreadableDataError) -> None:
    arrived = pickle.loads(pickle.dumps(error))  # noqa: S301 (the test's own)
    assert type(arrived) is type(error)
    assert (str(arrived), arrived.hint) == (str(error), error.hint)
