"""Shows an answer that is longer than the screen in the pager that the reader prefers.

That is `QA_PAGER`, `PAGER`, or else `less -FRX`; set to nothing, or to `cat`, there is none. A
pager that is missing or fails loses nothing: the answer is then written as if there were none.
"""

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import IO

_DEFAULT = "less -FRX"
_NONE = ("", "cat")
_PROMPT = 1  # line of the screen that the shell needs
_LINK = re.compile(r"\x1b\]8;[^\x1b]*\x1b\\")
_STYLE = re.compile(r"\x1b\[[0-9;]*m")
_KNOWS_LINKS = 566  # version of less from which it passes links on


def paged(
    texts: Iterable[str],
    write: Callable[[str], None],
    *,
    said: str = "",
    say: Callable[[str], None] = lambda _: None,
) -> None:
    """Shows texts in a pager if they are longer than the screen, and else writes them.

    What is `said` of them comes first in the pager, where a reader would not see it otherwise; it
    is handed to `say` where there is none.

    Whoever leaves the pager early has seen enough: the rest is dropped without a word.
    """
    columns, lines = shutil.get_terminal_size()
    left = iter(texts)
    begun, rows = [], _rows(said, columns)
    for text in left:
        begun.append(text)
        rows += _rows(text, columns)
        if rows > lines - _PROMPT:
            break
    command = _command() if rows > lines - _PROMPT else []
    if command:
        shown = list(_through(command, chain([said], begun, left)))
        said, begun = (shown[0], shown[1:]) if shown else ("", [])
    say(said)
    for text in chain(begun, left):
        write(text)


def _rows(text: str, columns: int) -> int:
    """Returns how many rows of a screen a text takes."""
    bare = _STYLE.sub("", _LINK.sub("", text))
    return sum(max(1, -(-len(line) // max(1, columns))) for line in bare.splitlines())


def _command() -> list[str]:
    """Returns the pager and its arguments; nothing where there is or should be none."""
    if os.environ.get("TERM") == "dumb":
        return []
    wanted = os.environ.get("QA_PAGER", os.environ.get("PAGER", _DEFAULT)).strip()
    try:
        command = [] if wanted in _NONE else shlex.split(wanted)
    except ValueError:
        command = []
    return command if command and shutil.which(command[0]) else []


def _through(command: list[str], texts: Iterable[str]) -> Iterator[str]:
    """Shows texts in a pager; yields them all where it fails, and nothing where it does not."""
    sys.stdout.flush()
    environment = {"LESS": "FRX", "LV": "-c", **os.environ}
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)  # noqa: S603 (the reader's own)
    except OSError:
        yield from texts
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the pager's own
    written: list[str] = []
    left = iter(texts)
    try:
        if pager.stdin is not None:  # it is a pipe, as asked for
            _feed(pager.stdin, left, written, links=_passes_links(command))
    finally:
        code = pager.wait()
        signal.signal(signal.SIGINT, before)
    if code > 0:
        yield from chain(written, left)


def _feed(pipe: IO[bytes], texts: Iterator[str], written: list[str], *, links: bool) -> None:
    """Writes texts to a pager until it has them all or wants no more."""
    try:
        with pipe:
            for text in texts:
                written.append(text)
                shown = text if links else _LINK.sub("", text)
                pipe.write(shown.encode(sys.stdout.encoding or "utf-8", "readable"))
    except (BrokenPipeError, OSError):
        return


def _passes_links(command: list[str]) -> bool:
    """Returns whether the pager is a `less` that passes links on instead of spelling them out."""
    if os.path.basename(command[0]) != "less":  # noqa: PTH119 (no path is made of it)
        return False
    said = subprocess.run([command[0], "--version"], capture_output=True, check=False).stdout  # noqa: S603
    version = re.match(rb"less (\d+)", said)
    return bool(version and int(version[1]) >= _KNOWS_LINKS)
