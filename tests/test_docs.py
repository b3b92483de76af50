"""The README's and the docs' claims: every `$ qa ...` in them is run, and prints what is shown."""

import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from qa_cli.cli.app import Commands
from tests.conftest import Qa

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAGES = (README, *sorted((ROOT / "docs").glob("*.md")))
GUIDES = (ROOT / "ARCHITECTURE.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md")


def sessions(page: Path) -> list[tuple[str, str]]:
    """Every command in a console block of a page, with the output shown for it."""
    blocks = re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    parts = [part for block in blocks for part in re.split(r"^\$ ", block, flags=re.MULTILINE)]
    split = (part.partition("\n") for part in parts if part)
    return [(command, output) for command, _, output in split]


def files(page: Path) -> dict[str, str]:
    """The files that a page shows, by name."""
    return dict(re.findall(r"```text (\S+)\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_command_prints_what_the_page_shows(
    qa: Qa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("data").symlink_to(ROOT / "data")
    for name, content in files(page).items():
        Path(name).write_text(content, encoding="utf-8")
    for command, shown in sessions(page):
        name, *arguments = shlex.split(command)
        assert name == "qa"
        if "import" in arguments:  # before it, readers have no library
            monkeypatch.setenv("QA_LIBRARY", "library.sqlite")
        result = qa(*arguments)
        assert result.err + result.out == shown, command


def recipes() -> list[tuple[str, str]]:
    """The recipes, each with the program that it needs; of a crontab, what it runs."""
    text = (ROOT / "docs" / "recipes.md").read_text(encoding="utf-8")
    found = re.findall(r"```sh (\w+)\n(.*?)```", text, re.DOTALL)
    crontabs = re.findall(r"```crontab\n(?:\S+ ){5}(.*?)\n```", text)
    return [*found, *(("date", line.replace(r"\%", "%")) for line in crontabs)]


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize(("program", "recipe"), recipes())
def test_each_recipe_runs_and_finds_something(tmp_path: Path, program: str, recipe: str) -> None:
    if not (shutil.which(program) or importlib.util.find_spec(program)):
        pytest.skip(f"needs {program}")
    (tmp_path / "qa").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m qa_cli "$@"\n')
    (tmp_path / "python3").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (tmp_path / "date").write_text("#!/bin/sh\necho 2020\n")  # of the question
    for name in ("qa", "python3", "date"):
        (tmp_path / name).chmod(0o755)
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    for name, content in files(README).items():
        (downloads / name).write_text(content, encoding="utf-8")
    environment = {
        **os.environ,
        "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "QA_LIBRARY": str(tmp_path / "own.sqlite"),
        "FZF_DEFAULT_OPTS": "--filter=ampe",  # for nobody is there to choose
    }
    shell = ["sh", "-e", "-c"]
    for command in (f"qa import -q {downloads}", recipe):
        ran = subprocess.run(
            [*shell, command],
            cwd=tmp_path,
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )
        assert ran.returncode == 0, ran.stderr
        assert [one for one in ran.stderr.splitlines() if "without a date" not in one] == []
    written = (tmp_path / "vergunning.md").read_text() if "> vergunning.md" in recipe else ""
    assert "784" in ran.stdout + written or "AMPE" in ran.stdout or "bedrijven" in ran.stdout


def test_there_are_recipes_and_a_page_that_leads_to_them() -> None:
    assert {"fzf", "jq", "csvcut", "pandas", "xargs", "date"} <= {name for name, _ in recipes()}
    assert "docs/recipes.md" in README.read_text(encoding="utf-8")


def test_the_readme_names_every_command_with_an_example() -> None:
    table = re.findall(r"^\| `qa (\w+)", README.read_text(encoding="utf-8"), re.MULTILINE)
    assert {*table} == {*Commands.offered}


def test_the_readme_stays_the_front_door() -> None:
    lines = README.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 130
    assert [command for command, _ in sessions(README)][:3] == [
        "qa show 2",
        "qa sectors azerbaijan",
        "qa search minsk",
    ]


@pytest.mark.parametrize("page", [*PAGES, *GUIDES], ids=lambda page: page.name)
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text)
    assert [link for link in links if "://" not in link and not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", GUIDES[:2], ids=lambda page: page.name)
def test_every_file_that_a_guide_names_is_there(page: Path) -> None:
    named = set(re.findall(r"`((?:src|tests|scripts|benchmarks|docs)/[\w./]+)`", page.read_text()))
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).exists()] == []


def test_no_page_tells_a_registry_or_this_machine() -> None:
    tracked = subprocess.run(
        ["git", "ls-files", "*.md", "*.toml", "*.lock", "*.py", "Makefile", ".ci/run"],  # noqa: S607 (found on PATH)
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.split()
    hosts = ("pypi" + ".org", "pythonhosted" + ".org", "/work" + "/main")
    assert [
        name
        for name in tracked
        if any(host in (ROOT / name).read_text(encoding="utf-8") for host in hosts)
    ] == []
