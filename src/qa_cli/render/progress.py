"""A bar on stderr for what takes long, gone when it is done."""

import time
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from qa_cli.text.display import visible

_LONG = 1.0  # seconds after which a reader wonders how far it is


def shown(items: Sequence[str], *, stdout: bool) -> Iterator[str]:
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
        redirect_stdout=stdout,
    )
    task = bar.add_task("", total=len(items))
    try:
        for number, item in enumerate(items):
            if time.monotonic() - begun > _LONG:
                bar.start()
            bar.update(task, completed=number, description=visible(item))
            yield item
    finally:
        bar.stop()
