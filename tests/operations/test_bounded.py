"""A file that hits a limit is refused, and takes nothing else with it."""

import os
import time
from pathlib import Path

import pytest

from qa_cli.errors.files import UnreadableDataError
from qa_cli.operations import bounded


def _double(number: int) -> int:
    return 2 * number


def _refuse() -> None:
    raise UnreadableDataError("a.pdf", "damaged PDF")


def _hang() -> None:
    time.sleep(60)


def _take_memory() -> int:
    return len(bytearray(bounded.MOST_MEMORY * 2))


def _die() -> None:
    os.abort()


def test_what_is_returned_or_raised_comes_back() -> None:
    assert bounded.run(_double, 4, name="a.pdf", size=1) == 8
    with pytest.raises(UnreadableDataError, match="damaged"):
        bounded.run(_refuse, name="a.pdf", size=1)


def test_what_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "LONGEST", 0.2)
    begun = time.monotonic()
    with pytest.raises(UnreadableDataError, match=r"cannot read a\.pdf: .*too long"):
        bounded.run(_hang, name="a.pdf", size=1)
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize("work", [_take_memory, _die])
def test_what_brings_its_process_down_is_refused(work: object) -> None:
    with pytest.raises(UnreadableDataError, match="brought a process down"):
        bounded.run(work, name="a.pdf", size=1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("content", "needed"),
    [(b"Vraag 1", False), (b"\n%PDF-1.4", True), (b"a" * bounded.LARGEST_INSIDE + b"a", True)],
)
def test_a_process_is_started_for_what_could_not_be_stopped(
    tmp_path: Path, content: bytes, *, needed: bool
) -> None:
    file = tmp_path / "a"
    file.write_bytes(content)
    assert bounded.needs_process(content) is needed
    assert bounded.file_needs_process(str(file)) is needed
