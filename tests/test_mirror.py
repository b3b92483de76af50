"""Every module has its twin: `search/tiers.py` is tested by `tests/search/test_tiers.py`."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "qa_cli"
TESTS = Path(__file__).parent

# What has no twin, and why; nothing is added without a reason.
WITHOUT: dict[str, str] = {
    "library/migrations/problems_of_1.py": "test_migrations.py migrates libraries as a whole",
    "library/migrations/checksums_of_2.py": "likewise",
    "library/migrations/to_2.py": "likewise",
    "library/migrations/to_3.py": "likewise",
}


def modules() -> list[str]:
    """The paths of all modules with code in them: none that only say what their folder is."""
    paths = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py"))
    return [path for path in paths if not path.endswith("__init__.py") or has_code(path)]


def has_code(path: str) -> bool:
    body = ast.parse((SOURCE / path).read_text(encoding="utf-8")).body
    return any(isinstance(node, (ast.FunctionDef, ast.ClassDef)) for node in body)


def twin(path: str) -> str:
    """The path of a module's tests: of `list_.py` test_list.py, of a package its own name."""
    folder, _, name = path.removesuffix(".py").rpartition("/")
    name = Path(folder).name if name == "__init__" else name
    name = name if name.startswith("__") else name.rstrip("_")
    return "/".join(filter(None, (folder, f"test_{name}.py")))


@pytest.mark.parametrize("path", [path for path in modules() if path not in WITHOUT])
def test_a_module_has_its_twin(path: str) -> None:
    assert (TESTS / twin(path)).exists(), f"{path} has no tests in {twin(path)}"


def test_what_is_excused_is_there_and_has_no_twin() -> None:
    assert {*WITHOUT} <= {*modules()}
    assert [path for path in WITHOUT if (TESTS / twin(path)).exists()] == []


def test_a_twin_is_found_by_the_path_of_its_module() -> None:
    assert twin("search/tiers.py") == "search/test_tiers.py"
    assert twin("cli/commands/list_.py") == "cli/commands/test_list.py"
    assert twin("render/__init__.py") == "render/test_render.py"
    assert twin("__main__.py") == "test___main__.py"
