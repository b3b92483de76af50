"""What there is to read in a file: one document, or one a line of an archive."""

import io
import sys
from pathlib import Path

import pytest

from qa_cli.operations import archives
from qa_cli.operations.workers import Job
from qa_cli.reading.limits import LARGEST_JSON


def of(tmp_path: Path, name: str, content: bytes) -> list[Job]:
    path = tmp_path / name
    path.write_bytes(content)
    return [
        job._replace(file=Path(job.file).name, archive=job.archive and Path(job.archive).name)
        for job in archives.jobs(str(path))
    ]


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.json", "a"])
def test_each_line_of_an_archive_is_a_document(tmp_path: Path, name: str) -> None:
    assert of(tmp_path, name, b'{"a": 1}\n{"b": 2}\n') == [
        *(Job(f"{name}:1", b'{"a": 1}\n', name), Job(f"{name}:2", b'{"b": 2}\n', name))
    ]


def test_blank_lines_of_an_archive_are_counted_and_passed_over(tmp_path: Path) -> None:
    assert of(tmp_path, "a.jsonl", b'\n{"a": 1}\n\n{"b": 2}') == [
        *(Job("a.jsonl:2", b'{"a": 1}\n', "a.jsonl"), Job("a.jsonl:4", b'{"b": 2}', "a.jsonl"))
    ]


def test_one_document_in_one_line_or_in_many_is_the_file_itself(tmp_path: Path) -> None:
    assert of(tmp_path, "a.json", b'{"a": 1}\n') == [Job("a.json")]
    assert of(tmp_path, "a.json", b'{\n"a": 1}\n') == [Job("a.json")]
    assert of(tmp_path, "a.jsonl", b'{"a": 1}') == [Job("a.jsonl:1", b'{"a": 1}', "a.jsonl")]
    assert of(tmp_path, "a.txt", b'{"a": 1}\n{"b": 2}\n') == [Job("a.txt")]


def test_a_line_that_is_too_long_is_one_document_and_the_next_is_whole(tmp_path: Path) -> None:
    long = b"{" + b"x" * (3 * LARGEST_JSON) + b"}\n"
    jobs = of(tmp_path, "a.jsonl", b'{"a": 1}\n' + long + b'{"b": 2}\n')
    assert [job.file for job in jobs] == ["a.jsonl:1", "a.jsonl:2", "a.jsonl:3"]
    assert [len(job.content or b"") for job in jobs] == [9, LARGEST_JSON + 1, 9]


@pytest.mark.parametrize(
    ("content", "files"),
    [(b'{"a": 1}\n{"b": 2}', ["-:1", "-:2"]), (b"Vraag 1\nHoe?\n", ["-"]), (b"", ["-"])],
)
def test_standard_input_is_read_likewise(
    monkeypatch: pytest.MonkeyPatch, content: bytes, files: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    jobs = list(archives.jobs("-"))
    assert [job.file for job in jobs] == files
    assert b"".join(job.content or b"" for job in jobs) == content


def test_what_cannot_be_opened_is_for_the_reader_to_say(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.jsonl", Path("a\0b.json")):
        assert list(archives.jobs(str(path))) == [Job(str(path))]


def test_without_standard_input_that_is_left_to_the_reader_to_say(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdin", None)
        assert list(archives.jobs("-")) == [Job("-")]


@pytest.mark.parametrize(
    "content", [b'{"a": 1}\n\n\n', b'{"a": 1}\n', b'[{"a": 1}]\n[{"b": 2}]\n', b'{"a":\n1}\n{}\n']
)
def test_only_a_second_line_after_a_whole_object_makes_a_file_an_archive(
    tmp_path: Path, content: bytes
) -> None:
    assert of(tmp_path, "a.json", content) == [Job("a.json")]


def test_an_empty_archive_is_one_job_so_that_it_is_said_to_be_empty(tmp_path: Path) -> None:
    assert of(tmp_path, "a.jsonl", b"") == [Job("a.jsonl")]


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")],
)
def test_an_archive_that_windows_wrote_is_read_whole(
    tmp_path: Path, encoding: str, mark: bytes
) -> None:
    lines = '{"a": "België"}\r\n{"b": "\u010a"}\r\n'  # the second holds the byte of a line feed
    assert of(tmp_path, "a.jsonl", mark + lines.encode(encoding)) == [
        Job("a.jsonl:1", '{"a": "België"}\r\n'.encode(), "a.jsonl"),
        Job("a.jsonl:2", '{"b": "\u010a"}\r\n'.encode(), "a.jsonl"),
    ]
