"""The README's claims: every `$ qa ...` in it is run, in order, and prints what stands below it."""

import re
import shlex
from pathlib import Path

import pytest

from tests.conftest import Qa

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def sessions() -> list[tuple[str, str]]:
    """Every command in a console block with the output shown for it."""
    blocks = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
    parts = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE)]
    split = (part.partition("\n") for part in parts if part)
    return [(command, output) for command, _, output in split]


def files() -> dict[str, str]:
    """The files that the README shows, by name."""
    return dict(re.findall(r"```text (\S+)\n(.*?)```", README, re.DOTALL))


def test_each_command_prints_what_the_readme_shows(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QA_LIBRARY", "library.sqlite")
    Path("data").symlink_to(ROOT / "data")
    for name, content in files().items():
        Path(name).write_text(content, encoding="utf-8")
    for command, shown in sessions():
        name, *arguments = shlex.split(command)
        assert name == "qa"
        result = qa(*arguments)
        assert result.err + result.out == shown, command


def test_the_readme_shows_every_command_that_answers() -> None:
    assert {
        next(word for word in command.split()[1:] if word.isalpha()) for command, _ in sessions()
    } == {*("show", "sectors", "search", "check", "import", "list", "remove")}
    assert len(sessions()) >= 10
