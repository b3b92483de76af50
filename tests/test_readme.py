"""The README's claims: every `$ qa ...` in it is run, and prints what stands below it."""

import re
import shlex
from pathlib import Path

import pytest

from .conftest import Qa

README = Path(__file__).parents[1] / "README.md"


def sessions() -> list[tuple[str, str]]:
    """Every command in a console block with the output shown for it."""
    blocks = re.findall(r"```console\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    parts = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE)]
    split = (part.partition("\n") for part in parts if part)
    return [(command, output) for command, _, output in split]


@pytest.mark.parametrize(("command", "shown"), sessions())
def test_a_command_prints_what_the_readme_shows(qa: Qa, command: str, shown: str) -> None:
    name, *arguments = shlex.split(command)
    assert name == "qa"
    result = qa(*arguments)
    assert result.err + result.out == shown


def test_the_readme_shows_every_command() -> None:
    assert {command.split()[1] for command, _ in sessions()} == {
        *("show", "sectors", "search", "check", "import")
    }
    assert len(sessions()) >= 10
