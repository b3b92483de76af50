"""Finds the data files that `qa` ships with.

They stand in the top-level `data/` of a checkout and inside the package in an installed wheel;
everything else asks here, so that both work alike.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_FOLDERS = (_PACKAGE / "data", _PACKAGE.parents[1] / "data")


def path(name: str) -> Path:
    """Returns where the shipped file `name` stands (or would stand, where it is missing)."""
    for folder in _FOLDERS:
        if folder.is_dir():
            return folder / name
    return _FOLDERS[0] / name
