"""Reading in other processes: in order, and no file stops another."""

import os
import sys
from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.model.diagnostics import Unread
from qa_cli.operations import workers
from qa_cli.operations.workers import Job, Outcome, ReadFile
from qa_cli.reading import reader
from tests.operations.test_import_faults import write_questions

DEADLY = "0040.txt"


def read_or_die(job: Job) -> Outcome:
    """Reads a file; one of them brings the process down."""
    if Path(job.file).name == DEADLY:
        os._exit(1)
    return workers.read(job)


def test_many_files_are_read_in_their_order(tmp_path: Path) -> None:
    files = write_questions(tmp_path, 50)
    outcomes = list(workers.outcomes(map(Job, files)))
    assert [outcome.file for outcome in outcomes] == files
    assert all(isinstance(outcome, ReadFile) for outcome in outcomes)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="forks differ")
def test_a_file_that_brings_a_process_down_takes_no_other_with_it(tmp_path: Path) -> None:
    files = write_questions(tmp_path, 60)
    outcomes = list(workers.outcomes(map(Job, files), read=read_or_die))
    assert [outcome.file for outcome in outcomes] == files
    (unread,) = (outcome for outcome in outcomes if isinstance(outcome, Unread))
    assert Path(unread.file).name == DEADLY
    assert "brought a process down" in str(unread.error)


def test_a_fault_of_qas_own_in_one_file_stops_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = reader.read_content

    def failing(content: bytes, file: str) -> object:
        if file == "0001.txt":
            raise RecursionError("too deep")
        return read(content, file)

    monkeypatch.setattr(reader, "read_content", failing)
    first, second, third = map(workers.read, map(Job, write_questions(tmp_path, 3)))
    assert isinstance(first, ReadFile)
    assert isinstance(third, ReadFile)
    assert isinstance(second, Unread)
    assert "qa itself is at fault (RecursionError: too deep)" in str(second.error)


def test_a_line_of_an_archive_can_only_be_json() -> None:
    outcome = workers.read(Job("a.jsonl:3", b"Vraag 1\nHoe?\n", archive="a.jsonl"))
    assert isinstance(outcome, Unread)
    assert outcome.file == "a.jsonl:3"


def process_of(job: Job) -> Outcome:
    """Reads nothing, and tells which process did not."""
    return Unread(str(os.getpid()), UnreadableDataError(job.file, "empty"))


@pytest.mark.parametrize(("size", "number"), [(10, 20), (250_000, 4)])
def test_a_few_files_are_read_here_and_the_rest_in_other_processes(size: int, number: int) -> None:
    jobs = [Job(f"{at}.txt", b"x" * size) for at in range(number)]
    readers = [outcome.file for outcome in workers.outcomes(jobs, read=process_of)]
    here = [reader == str(os.getpid()) for reader in readers]
    assert len(readers) == number
    assert here == sorted(here, reverse=True)
    assert 0 < sum(here) < number
