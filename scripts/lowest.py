"""Prints the lowest versions that pyproject.toml allows of what `qa` needs, as pip's constraints.

    python scripts/lowest.py > lowest.txt && pip install -c lowest.txt ".[test]"

So the lower bounds are tried, and not only said: pip alone always takes the newest.
"""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[1] / "pyproject.toml"
_BOUND = re.compile(r"(?P<name>[A-Za-z0-9._-]+)\s*(?:\[[^\]]*\])?\s*>=\s*(?P<version>[0-9.]+)")


def constraints(requirements: Iterable[str]) -> Iterator[str]:
    """Yields the constraint that each requirement's lower bound is.

    Raises:
        ValueError: One has no lower bound.
    """
    for requirement in requirements:
        match = _BOUND.match(requirement)
        if match is None:
            raise ValueError(requirement)
        yield f"{match['name']}=={match['version']}"


def needed() -> list[str]:
    """Returns what `qa` needs at run time, as pyproject.toml says it."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    return [str(requirement) for requirement in project["dependencies"]]


def main() -> None:
    """Prints the constraints, one a line."""
    sys.stdout.write("".join(f"{line}\n" for line in constraints(needed())))


if __name__ == "__main__":
    main()
