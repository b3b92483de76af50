"""The contracts of the house do break: each forbidden import, added to a copy, turns them red."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.slow
pytest.importorskip("importlinter", reason="import-linter comes with the dev extra")


def broken(folder: Path) -> set[str]:
    """Returns the first words of the contracts that a copy of the project breaks."""
    check = "import sys; from importlinter.cli import lint_imports_command as c; c()"
    result = subprocess.run(
        [sys.executable, "-c", check, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in result.stdout, result.stdout + result.stderr
    return {line.split(" BROKEN")[0] for line in result.stdout.splitlines() if " BROKEN" in line}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_house_as_it_stands_breaks_no_contract(copy: Path) -> None:
    assert broken(copy) == set()


@pytest.mark.parametrize(
    ("module", "forbidden", "contract"),
    [
        ("operations/documents.py", "import qa_cli.cli.console", "The house"),
        ("search/query.py", "import qa_cli.library.reader", "The house"),
        ("render/phrases.py", "import qa_cli.search.query", "The house"),
        ("places/gazetteer.py", "import qa_cli.model.document", "The house"),
        ("text/display.py", "import qa_cli.errors", "The house"),
        ("new_room.py", "import qa_cli.errors", "The house"),
        ("reading/lines/line.py", "import qa_cli.reading.layouts.segments", "Inside reading"),
        ("reading/forms/form.py", "import qa_cli.reading.lines.line", "Inside reading"),
        ("operations/libraries.py", "import typer", "Only cli knows Typer"),
        ("library/rows.py", "import rich", "Only render draws with Rich"),
        ("cli/console.py", "import rich.console", "Only render draws with Rich"),
        ("operations/list_sectors.py", "import sqlite3", "Only the library opens SQLite"),
        ("search/ranking.py", "import rapidfuzz", "Only text.fuzzy measures with RapidFuzz"),
        ("text/tokenizer.py", "import rapidfuzz.fuzz", "Only text.fuzzy measures with RapidFuzz"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(
    copy: Path, module: str, forbidden: str, contract: str
) -> None:
    path = copy / "src" / "qa_cli" / module
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(f"{text}\n{forbidden}\n", encoding="utf-8")
    assert any(name.startswith(contract) for name in broken(copy))
