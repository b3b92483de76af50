"""Golden files: what every result looks like in every format, so that a change of it is seen.

`QA_GOLDEN=write python -m pytest tests/render` writes them anew; `git diff` then shows what readers
will see that they did not see before.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"
WRITE = "write"
_ESCAPE, _SHOWN = "\x1b", "␛"  # colours, as a golden file shows them

Pretty = Callable[..., Iterator[str]]
# How pretty is looked at: the ending of the file, the columns, and whether it is in colour.
LOOKS = [("pretty", 80, False), ("pretty-40", 40, False), ("pretty-color", 80, True)]


def agrees(name: str, format: str, text: str, folder: Path = FOLDER) -> None:
    """Compares `text` with the golden file `name`.`format`, or writes it; see above."""
    path = folder / f"{name}.{format}"
    shown = text.replace(_ESCAPE, _SHOWN)
    if os.environ.get("QA_GOLDEN") == WRITE:
        path.write_text(shown, encoding="utf-8", newline="\n")
    expected = path.read_text(encoding="utf-8") if path.exists() else None
    assert shown == expected, f"{path.name} has changed; see tests/render/golden.py"


def agrees_pretty(name: str, render: Callable[[int, bool], Iterator[str]]) -> None:
    """Compares what `render` makes for a width and with or without colour, in all `LOOKS`."""
    for format, width, color in LOOKS:
        agrees(name, format, "".join(render(width, color)))
