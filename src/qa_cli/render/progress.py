"""A bar on stderr for what takes long, gone when it is done."""

import time
from collections.abc import Generator, Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from qa_cli.text.display import columns, visible

_LONG = 1.0  # seconds after which a reader wonders how far it is
_OFTEN = 4  # times a second that it is drawn: a bar that flickers is not read
_LONGEST_NAME = 40  # columns of a file's name, the end of which tells it from others


def shown(items: Sequence[str], *, stdout: bool) -> Generator[str, None, None]:
    """Yields the items and, from the second on which it takes long, shows which is at work.

    `stdout` says that it is a terminal too: what is written to it then goes above the bar.
    """
    begun = time.monotonic()
    bar = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.description}", markup=False),
        console=Console(stderr=True),
        transient=True,
        refresh_per_second=_OFTEN,
        redirect_stdout=stdout,
    )
    task = bar.add_task("", total=len(items))
    try:
        for number, item in enumerate(items):
            if time.monotonic() - begun > _LONG:
                bar.start()
            bar.update(task, completed=number, description=_name(item))
            yield item
    finally:
        bar.stop()


def _name(file: str) -> str:
    """Returns the end of a file's path, always as wide, so that nothing beside it jumps."""
    shown = visible(file)
    if columns(shown) > _LONGEST_NAME:
        while columns(shown) >= _LONGEST_NAME:
            shown = shown[1:]
        shown = f"…{shown}"
    return shown + " " * (_LONGEST_NAME - columns(shown))
