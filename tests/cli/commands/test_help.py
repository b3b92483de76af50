"""`qa help`: the same text as --help."""

import pytest

from qa_cli.cli.app import Commands
from tests.conftest import Qa


@pytest.mark.parametrize("command", Commands.offered)
def test_the_help_of_a_command_is_what_it_says_of_itself(qa: Qa, command: str) -> None:
    result = qa("help", command)
    assert result == qa(command, "--help")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith(f"Usage: qa {command} ")


def test_without_a_command_it_is_the_help_of_the_program(qa: Qa) -> None:
    assert qa("help") == qa("--help")


def test_an_unknown_command_is_refused_with_the_nearest(qa: Qa) -> None:
    code, out, err = qa("help", "serch")
    assert (code, out) == (2, "")
    assert err == "qa: no such command 'serch'. Did you mean 'search'?\n    try: qa --help\n"
    assert qa("serch").err == err
