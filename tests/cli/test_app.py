"""The program: what it is alone, and what may stand before a command."""

import pytest

from qa_cli import __version__
from qa_cli.cli.app import Commands
from tests.cli.conftest import ABOUT_MALI
from tests.conftest import Qa


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("command", ["list", "export", "remove", "import"])
def test_a_document_before_a_command_that_has_none_is_said(qa: Qa, command: str) -> None:
    arguments = ["784"] if command in {"remove", "import"} else []
    result = qa("-d", "784", command, *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err == f"qa: qa {command} takes no --document\n"


@pytest.mark.usefixtures("library")
@pytest.mark.parametrize("command", [["show"], ["check"], ["refs"], ["cite"], ["open", "--path"]])
def test_a_document_is_named_by_an_option_or_as_the_first_argument(
    qa: Qa, command: list[str]
) -> None:
    result = qa(*command, ABOUT_MALI)
    assert result.code in {0, 1}
    assert qa("-d", ABOUT_MALI, *command) == result
    assert qa(*command, "-d", ABOUT_MALI) == result


@pytest.mark.usefixtures("library")
def test_a_document_is_not_named_twice(qa: Qa) -> None:
    assert qa("-d", "784", "refs", "784").err.startswith("qa: --document and 784 contradict")
    assert qa("-d", "784", "check", ABOUT_MALI, "--format", "plain").out.count("Title: ") == 2


def test_alone_it_is_its_help_with_every_command(qa: Qa) -> None:
    assert qa() == qa("--help")
    listed = qa().out.partition("Commands:\n")[2].splitlines()
    assert [line.split()[0] for line in listed if line.startswith("  ") and line[2] != " "] == [
        *Commands.offered
    ]


def test_the_version_goes_before_any_command(qa: Qa) -> None:
    assert qa("-V", "show", "nonsense").out.startswith(f"qa {__version__}\n")


@pytest.mark.parametrize("option", ["--document", "-d"])
def test_a_document_may_be_named_before_the_command_or_after_it(qa: Qa, option: str) -> None:
    name = "armenia-azerbaijan"
    assert qa(option, name, "show", "2") == qa("show", "2", option, name) == qa("show", "2")


def test_what_stands_after_the_command_goes_first(qa: Qa) -> None:
    assert qa("-d", "nothing", "show", "2", "-d", "armenia-azerbaijan") == qa("show", "2")
    colored = qa("--color", "always", "show", "2", "--color", "never", "--format", "pretty")
    assert "\x1b" not in colored.out


def test_a_library_may_be_named_before_the_command(qa: Qa, library: object) -> None:
    assert qa("--library", str(library), "list").out == qa("list", "--library", str(library)).out
    assert qa("--library", "", "list").code == 2
