"""The bar: it shows what takes long, hides nothing, and is gone when it is done."""

import io
import sys
import time
from collections.abc import Iterator

import pytest

from qa_cli.render import progress
from tests.conftest import Terminal

ITEMS = ["vraag-1.pdf", "[bold]\x1b[31m.pdf"]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm")
    return Terminal(io.BytesIO(), encoding="utf-8")


def run(monkeypatch: pytest.MonkeyPatch, terminal: Terminal, items: Iterator[str]) -> str:
    """Takes all items, with standard error on a terminal, and returns what that shows."""
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stderr", terminal)
        assert list(items) == ITEMS
        terminal.flush()
    assert isinstance(terminal.buffer, io.BytesIO)
    return terminal.buffer.getvalue().decode()


def test_what_takes_no_time_shows_no_bar(
    monkeypatch: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    assert "pdf" not in run(monkeypatch, terminal, progress.shown(ITEMS, stdout=False))


def test_what_takes_long_shows_which_is_at_work_and_is_then_gone(
    monkeypatch: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    clock = iter(range(0, 10_000, 2))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    text = run(monkeypatch, terminal, progress.shown(ITEMS, stdout=False))
    assert "[bold]\\x1b[31m.pdf" in text
    assert "\x1b[31m.pdf" not in text
    assert "1/2" in text
    assert text.endswith("\x1b[2K")


def test_a_reader_that_stops_early_leaves_no_bar(
    monkeypatch: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    monkeypatch.setattr(sys, "stderr", terminal)
    items = progress.shown(ITEMS, stdout=False)
    assert next(items) == ITEMS[0]
    items.close()
    terminal.flush()
    assert isinstance(terminal.buffer, io.BytesIO)
    assert b"pdf" not in terminal.buffer.getvalue()
