"""What is said on stderr: a line in a pipe; wrapped, and errors unlike hints, on a terminal."""

import io
import sys
from collections.abc import Callable

import pytest

from qa_cli.cli import talk
from qa_cli.errors.usage import NotADateError
from qa_cli.text.display import columns
from tests.conftest import Qa, Terminal

ERROR = NotADateError("--from", "long ago")


Said = Callable[[Callable[[], object]], str]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """Returns what something writes to stderr, which is a terminal of 40 columns."""
    monkeypatch.setenv("COLUMNS", "40")

    def run(act: Callable[[], object]) -> str:
        written = io.BytesIO()
        terminal = Terminal(written, encoding="utf-8")
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stderr", terminal)
            act()
        return written.getvalue().decode()

    return run


def test_in_a_pipe_an_error_is_a_line_and_its_hint_another_that_begins_with_spaces(qa: Qa) -> None:
    first, second = qa("list", "--from", "long ago").err.splitlines()
    assert first == 'qa: --from "long ago" is not a date'
    assert second.startswith("    give one as in: 2020")
    assert len(second) > 60


def test_on_a_terminal_lines_are_wrapped_at_words(
    said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    lines = said(lambda: talk.complain(ERROR)).splitlines()
    assert max(map(len, lines)) <= 40
    assert lines[0] == 'qa: --from "long ago" is not a date'
    assert all(line.startswith("    ") for line in lines[1:])
    assert " ".join(" ".join(lines).split()) == f"qa: {ERROR} {ERROR.hint}"


def test_lines_are_wrapped_by_their_columns_and_not_by_their_letters(said: Said) -> None:
    text = "가나다라 마바사 아자차카 " * 6
    lines = said(lambda: talk.say(text)).splitlines()
    assert max(map(columns, lines)) <= 40 < columns(f"{lines[0]} {lines[1].split()[0]}")
    assert " ".join(" ".join(lines).split()) == f"qa: {text.strip()}"


def test_a_long_word_is_not_cut(said: Said) -> None:
    word = "x" * 100
    assert word in said(lambda: talk.say(f"see {word} for more"))


def test_what_failed_is_red_and_a_hint_is_faint(said: Said) -> None:
    first, second, *_ = said(lambda: talk.complain(ERROR)).splitlines()
    assert first.startswith("\x1b[1;31mqa: \x1b[0m")
    assert second.startswith("\x1b[2m    give")


def test_a_note_is_neither(said: Said) -> None:
    assert said(lambda: talk.say("jambom -> JAN JAMBON")) == "qa: jambom -> JAN JAMBON\n"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_without_colours_nothing_but_the_spaces_tells_them_apart(
    said: Said, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert "\x1b" not in said(lambda: talk.complain(ERROR))


@pytest.mark.parametrize("columns", ["0", "-1", "x", "1", "9" * 30])
def test_a_width_that_is_none_is_not_obeyed(
    said: Said, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert said(lambda: talk.say("word " * 30)).split() == ["qa:", *["word"] * 30]


@pytest.mark.parametrize(
    ("typed", "yes"), [("y\n", True), ("JA\n", True), ("oui\n", True), ("\n", False), ("", False)]
)
def test_only_a_yes_is_a_yes(
    said: Said, monkeypatch: pytest.MonkeyPatch, typed: str, yes: bool
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    answers: list[bool] = []
    asked = said(lambda: answers.append(talk.confirmed("remove \x1b[31mit?")))
    assert answers == [yes]
    assert asked == "qa: remove \\x1b[31mit? [y/N] "
