"""What is said of a file: facts, which travel between processes as they are."""

import pickle
import re
from typing import get_args

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.diagnostics import (
    FileWarning,
    LeftKind,
    Problem,
    ProblemKind,
    Unread,
    WarningKind,
)
from tests.render import results


@pytest.mark.parametrize("kinds", [ProblemKind, WarningKind, LeftKind])
def test_each_kind_has_a_name_of_its_own_in_small_words(kinds: object) -> None:
    names = get_args(kinds)
    assert len({*names}) == len(names)
    assert all(re.fullmatch(r"[a-z -]+", name) for name in names)


def test_a_problem_needs_no_more_than_its_kind() -> None:
    assert Problem("no headings") == Problem("no headings", None, (), ())
    assert FileWarning("misnamed").words == ()


def test_a_reading_reaches_another_process_as_it_is() -> None:
    reading = results.reading()
    assert pickle.loads(pickle.dumps(reading)) == reading  # noqa: S301 (the test's own)


def test_why_a_file_could_not_be_read_reaches_another_process_too() -> None:
    unread = Unread("ruis.pdf", UnreadableDataError("ruis.pdf", "damaged PDF"))
    arrived = pickle.loads(pickle.dumps(unread))  # noqa: S301 (likewise)
    assert (arrived.file, str(arrived.error)) == ("ruis.pdf", str(unread.error))
