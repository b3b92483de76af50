"""The bytes of a file, of a pipe and of standard input; what cannot be opened is named."""

import io
import os
from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.reading import files, reader
from tests.reading.writers import ASKED, answers


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(UnreadableDataError, match="200,000,000 bytes"):
        reader.read(str(path))


def test_an_endless_file_is_read_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE", 1_000)
    with pytest.raises(UnreadableDataError, match="bytes or more"):
        reader.read("/dev/zero")


@pytest.mark.parametrize("name", ["", "nosuch.pdf", "a\x00b", "x" * 5_000])
def test_a_file_that_cannot_be_opened_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableDataError, match="cannot read"):
        reader.read(str(tmp_path / name))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything may be read here")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text(ASKED)
    path.chmod(0)
    with pytest.raises(UnreadableDataError, match="permission denied"):
        reader.read(str(path))


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(ASKED.encode())))
    reading = reader.read("-")
    assert answers(reading) == {(1,): "Ja, dat klopt."}


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such pipes here")
def test_a_pipe_that_nobody_writes_to_is_empty_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(UnreadableDataError, match="it is empty"):
        reader.read(str(path))


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no such files here")
def test_a_pipe_that_somebody_writes_to_is_read() -> None:
    end, writer = os.pipe()
    os.write(writer, b"Vraag 1\nKlopt het?\nAntwoord 1\nJa.\n")
    os.close(writer)
    try:
        assert len(reader.read(f"/dev/fd/{end}").document.answers) == 1
    finally:
        os.close(end)


def test_a_folder_is_refused_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDataError, match="it is a folder") as raised:
        files.content(str(tmp_path))
    assert raised.value.hint == "name the files in it"


def test_a_standard_input_that_is_closed_or_too_large_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(UnreadableDataError, match="standard input: it is closed"):
        files.content("-")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"x" * 11)))
    monkeypatch.setattr(files, "LARGEST_FILE", 10)
    with pytest.raises(UnreadableDataError, match="standard input: it holds 11 bytes or more"):
        files.content("-")
