"""Help fits the terminal."""

import pytest

from qa_cli.cli.app import Commands
from tests.conftest import Qa


@pytest.mark.parametrize("command", [None, *Commands.offered])
@pytest.mark.parametrize("columns", [40, 60, 80, 200])
def test_no_line_is_wider_and_no_word_is_cut(qa: Qa, columns: int, command: str | None) -> None:
    arguments = ("help",) if command is None else ("help", command)
    shown, wide = qa(*arguments, columns=columns), qa(*arguments, columns=80)
    assert (shown.code, wide.code) == (0, 0)
    assert max(map(len, shown.lines)) <= min(columns, 80)
    assert shown.out.split() == wide.out.split()


@pytest.mark.parametrize("columns", [0, 1, 10, 10**6])
def test_a_terminal_of_any_width_gets_help(qa: Qa, columns: int) -> None:
    assert "Examples:" in qa("search", "--help", columns=columns).out


def test_on_a_narrow_terminal_what_an_option_does_is_below_it(qa: Qa) -> None:
    lines = qa("list", "--help", columns=40).lines
    assert lines[lines.index("  --revisions") + 1] == "      Every revision of each."
