"""Files that are being written: what they are called until they are whole, and how they go.

A process that is killed leaves such a file; the next one that writes there removes it.
"""

import contextlib
import os
import time
from pathlib import Path

_ABANDONED = 3600.0  # seconds after which nobody writes such a file any more


def unfinished(path: Path) -> Path:
    """Returns what the file `path` is called while this process writes it."""
    return path.with_name(f".{path.name}.{os.getpid()}")


def clear(path: Path) -> None:
    """Removes what processes that have ended were writing to be called `path`."""
    beginning = f".{path.name}."
    with contextlib.suppress(OSError, ValueError):
        names = [name for name in os.listdir(path.parent) if name.startswith(beginning)]  # noqa: PTH208 (glob would read the name as a pattern)
        for name in names:
            process = name.removeprefix(beginning)
            if process.isdecimal() and _is_abandoned(path.with_name(name), int(process)):
                path.with_name(name).unlink(missing_ok=True)


def _is_abandoned(file: Path, process: int) -> bool:
    """Returns whether the process that began a file has ended, or hangs."""
    if os.name == "posix":  # Windows would end the process that is asked
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        except (OSError, OverflowError):
            pass  # another user's, or no process at all
    return time.time() - file.stat().st_mtime > _ABANDONED
