"""What Typer's scripts put into real shells: with descriptions, and with every letter."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MALI = "Kamervragen over d'Ivoire's \"export\" [sic] $HOME `id`: 1\n\nVraag 1\nKlopt het?\n"
NAME = "kamervragen-over-d-ivoire"


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A library of two questions with awkward titles, and `qa` on the PATH."""
    path = tmp_path / "bin" / "qa"
    path.parent.mkdir()
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m qa_cli "$@"\n')
    path.chmod(0o755)
    for number in "12":
        (tmp_path / f"{number}.txt").write_text(MALI.replace("1", number))
    environment = {
        **os.environ,
        "PATH": f"{path.parent}{os.pathsep}{os.environ['PATH']}",
        "QA_LIBRARY": str(tmp_path / "own.sqlite"),
        "HOME": str(tmp_path),
    }
    files = [str(tmp_path / "1.txt"), str(tmp_path / "2.txt")]
    subprocess.run([str(path), "import", *files], env=environment, check=True, capture_output=True)
    return environment


def offered(environment: dict[str, str], shell: str, **asked: str) -> str:
    environment = {**environment, "_QA_COMPLETE": f"complete_{shell}", **asked}
    command = [sys.executable, "-m", "qa_cli"]
    return subprocess.run(
        command, env=environment, check=False, capture_output=True, text=True
    ).stdout


def test_bash_shows_several_with_their_titles_and_puts_in_one_alone(
    environment: dict[str, str],
) -> None:
    several = offered(environment, "bash", COMP_WORDS=f"qa show {NAME}", COMP_CWORD="2")
    assert len(several.splitlines()) == 2
    for line in several.splitlines():
        name, _, said = line.partition("  ")
        assert name.startswith(NAME)
        assert said.startswith("(Kamervragen over d'Ivoire's \"export\" [sic] $HOME `id`: ")
    name = several.split("  ")[0]
    one = offered(environment, "bash", COMP_WORDS=f"qa show {name}", COMP_CWORD="2")
    assert one == f"{name}\n"


def test_fish_gets_titles_as_they_are(environment: dict[str, str]) -> None:
    said = offered(
        environment,
        "fish",
        _TYPER_COMPLETE_ARGS=f"qa show {NAME}",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
    )
    assert "\tKamervragen over d'Ivoire's \"export\" [sic] $HOME `id`: 1" in said


@pytest.mark.skipif(not shutil.which("zsh"), reason="needs zsh")
def test_zsh_reads_every_letter(environment: dict[str, str], tmp_path: Path) -> None:
    program = (
        "_arguments() { spec=${1#'*: :('}; eval \"items=${spec%')'}\"; print -rl -- $items; }\n"
        f'eval $(env _TYPER_COMPLETE_ARGS="qa show {NAME}" _QA_COMPLETE=complete_zsh qa)\n'
    )
    shown = subprocess.run(
        ["zsh", "-f", "-c", program],  # noqa: S607 (found on PATH)
        env=environment,
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )
    assert shown.stderr == ""
    lines = shown.stdout.splitlines()
    assert len(lines) == 2
    title = "Kamervragen over d'Ivoire's \"export\" [sic] $HOME `id`\\: "
    assert all(f":{title}" in line for line in lines)


def test_a_damaged_library_offers_nothing(environment: dict[str, str]) -> None:
    Path(environment["QA_LIBRARY"]).write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    for words in ("qa show k", "qa remove k", "qa list --asker a", "qa sectors --sector x"):
        said = offered(
            environment, "bash", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1)
        )
        assert said.strip() == ""
