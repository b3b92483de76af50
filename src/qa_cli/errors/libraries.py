"""A library cannot be read or written: why, and what to do next."""

from pathlib import Path
from typing import Literal

from qa_cli.errors import QaError
from qa_cli.text.display import short

LibraryFault = Literal[
    "busy",
    "cut short",
    "damaged",
    "disk error",
    "disk full",
    "newer",
    "no file",
    "no library",
    "none",
    "not made",
    "not opened",
    "not permitted",
    "nothing readable",
    "of another program",
    "of SQLite",
    "of the system",
    "older",
    "read only",
]


_LIBRARY_FAULTS: dict[LibraryFault, str] = {
    "busy": "another qa is writing to it",
    "cut short": "it is cut short",
    "damaged": "it is damaged",
    "disk error": "the disk could not be read or written",
    "disk full": "the disk is full",
    "newer": "it was written by a newer qa",
    "no file": "it is not a file",
    "no library": "it is not a library of qa",
    "none": "there is none yet",
    "not made": "it cannot be made",
    "not opened": "it cannot be opened",
    "not permitted": "it may not be opened",
    "nothing readable": "nothing of it can be read",
    "of another program": "it belongs to another program than qa",
    "of SQLite": "SQLite says: {said}",
    "of the system": "{said}",
    "older": "it was written by an older qa, and may only be read",
    "read only": "it may only be read",
}


_RESCUE = "what can be read of it: qa export --salvage > rescued.jsonl"


_ANOTHER = "name another with --library"


_LIBRARY_HINTS: dict[LibraryFault, str] = {
    "busy": "wait until the other qa is done, and try again",
    "cut short": _RESCUE,
    "damaged": _RESCUE,
    "disk full": "make room on the disk; what was reported as done is safe",
    "newer": "install the newest qa",
    "no library": _ANOTHER,
    "none": "make one, as in: qa import vraag.pdf",
    "not opened": f"{_ANOTHER}, or make its folder readable and writable",
    "of another program": _ANOTHER,
    "of SQLite": _RESCUE,
    "older": "make it and its folder writable once, so that qa can bring it up to date",
    "read only": f"{_ANOTHER}, or make it and its folder writable",
}


class LibraryError(QaError):
    """A library cannot be read or written; `fault` says why, `said` the words of the system."""

    def __init__(self, path: Path, fault: LibraryFault, said: str = "") -> None:
        self.path, self.fault, self.said = path, fault, said
        self.hint = _LIBRARY_HINTS.get(fault)

    @property
    def reason(self) -> str:
        """What is wrong with the library, in words."""
        return _LIBRARY_FAULTS[self.fault].format(said=self.said)

    @property
    def damaged(self) -> bool:
        """Whether it is, or was, a library, of which something may be rescued."""
        return self.fault in {"damaged", "cut short"}

    def __str__(self) -> str:
        return f"the library {short(str(self.path), 200)}: {self.reason}"
