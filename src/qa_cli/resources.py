"""Finds the data files that `qa` ships with.

They are in the top-level `data/` of a checkout and inside the package in an installed wheel;
everything else asks here, so that both work alike.
"""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_FOLDERS = (_PACKAGE / "data", _PACKAGE.parents[1] / "data")


def path(name: str) -> Path:
    """Returns the path of the shipped file `name`, whether or not it is there."""
    for folder in _FOLDERS:
        if folder.is_dir():
            return folder / name
    return _FOLDERS[0] / name
