"""The errors that a reader can meet, each a sentence with its exit code.

They are raised where something is noticed, with the raw facts; the sentence is built here, and
`cli.main` is the one place that catches and shows them. Exit code 1 is no error: it says that a
search or look-up found nothing.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

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
    "disk full": "make room on the disk; what was reported as imported is safe",
    "newer": "install the newest qa",
    "no library": _ANOTHER,
    "none": "make one, as in: qa import vraag.pdf",
    "not opened": f"{_ANOTHER}, or make its folder readable and writable",
    "of another program": _ANOTHER,
    "of SQLite": _RESCUE,
    "older": "make it and its folder writable once, so that qa can bring it up to date",
    "read only": f"{_ANOTHER}, or make it and its folder writable",
}


class QaError(Exception):
    """The command could not be done. `str()` says what went wrong, `hint` what to do next."""

    exit_code = 2
    hint: str | None = None


class UsageError(QaError):
    """The command was given words that it does not know."""

    def __init__(self, sentence: str, hint: str | None = None) -> None:
        super().__init__(sentence)
        self.hint = hint


class NoSuchSubQuestionError(QaError):
    """The document has no sub-question of this number."""

    def __init__(self, number: int, numbers: Sequence[int]) -> None:
        self.number, self.numbers = number, numbers

    def __str__(self) -> str:
        return (
            f"there is no sub-question {short(str(self.number))}; this document has {self._has()}"
        )

    def _has(self) -> str:
        first, last = min(self.numbers, default=0), max(self.numbers, default=0)
        if not self.numbers:
            return "none"
        if len(self.numbers) == 1:
            return f"only {first}"
        if list(self.numbers) == list(range(first, last + 1)):
            return f"{first} to {last}"
        return ", ".join(map(str, self.numbers))


class NotANumberError(QaError):
    """What was given as a sub-question is neither a number nor a range."""

    hint = "give numbers or ranges, as in: qa show 2, qa show 1 3, qa show 1-2"

    def __init__(self, word: str) -> None:
        self.word = word

    def __str__(self) -> str:
        return f'"{short(self.word)}" is no sub-question number'


class UnknownCountryError(QaError):
    """A word names no country; `nearest` are those that come near, `hint` what else to say."""

    def __init__(self, word: str, nearest: Sequence[str], hint: str | None = None) -> None:
        self.word = word
        self.hint = f"nearest: {', '.join(nearest)}" if nearest else hint

    def __str__(self) -> str:
        return f'"{short(self.word)}" is no country that qa knows'


class AmbiguousCountryError(QaError):
    """A word names several countries, and none is guessed."""

    hint = "give its full name or its code"

    def __init__(self, word: str, candidates: Sequence[str]) -> None:
        self.word, self.candidates = word, candidates

    def __str__(self) -> str:
        names = ", ".join(self.candidates)
        return f'"{short(self.word)}" may be more than one country: {names}'


class NobodyError(QaError):
    """No document of the library has an asker, a minister or a parliament of this name."""

    def __init__(self, column: str, typed: str, nearest: Sequence[str]) -> None:
        self.column, self.typed = column, typed
        self.hint = f"nearest: {'; '.join(nearest)}" if nearest else None

    def __str__(self) -> str:
        return f'no document has the {self.column} "{short(self.typed)}"'


class EmptyQueryError(QaError):
    """A search holds no word to look for, or only words to leave out."""

    hint = "give a word, as in: qa search minsk"

    def __init__(self, *, only_without: bool) -> None:
        self.only_without = only_without

    def __str__(self) -> str:
        what = "only words to leave out" if self.only_without else "no letter or digit"
        return f"nothing to search for: the query holds {what}"


class LongQueryError(QaError):
    """A search holds more words than it is made for."""

    hint = "search for a few words that are rare"

    def __init__(self, words: int, most: int) -> None:
        self.words, self.most = words, most

    def __str__(self) -> str:
        return f"the query holds {self.words:,} words; qa searches for {self.most} at most"


class UnreadableDataError(QaError):
    """A data file is missing, damaged or not what it should be."""

    def __init__(self, name: str, reason: str, hint: str | None = None) -> None:
        self.name, self.reason, self.hint = name, reason, hint

    def __str__(self) -> str:
        return f"cannot read {self.name}: {self.reason}"


class NoSuchDocumentError(QaError):
    """There is no document of this name nor, where one may be named, a `file`.

    `known` are documents that may be meant.
    """

    def __init__(self, name: str, known: Sequence[str], *, file: bool = True) -> None:
        self.name, self.file = name, file
        ways = ["give a file"] if file else []
        ways += [f"nearest: {', '.join(known)}"] if known else ["see: qa list"]
        self.hint = ", or ".join(ways)

    def __str__(self) -> str:
        what = "no file and no document" if self.file else "no document"
        return f'there is {what} "{short(self.name)}"'


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


class AmbiguousDocumentError(QaError):
    """Several documents of the library begin so; `candidates` are some of them, of `number`."""

    hint = "give more of its name"

    def __init__(self, name: str, candidates: Sequence[str], number: int) -> None:
        self.name, self.candidates, self.number = name, candidates, number

    def __str__(self) -> str:
        more = f" and {self.number - len(self.candidates):,} more"
        named = ", ".join(self.candidates) + (more if self.number > len(self.candidates) else "")
        return f'"{short(self.name)}" begins {self.number:,} names: {named}'


class NoSuchRevisionError(QaError):
    """A document has no revision of this number; its last is number `newest`."""

    def __init__(self, name: str, revision: int, newest: int) -> None:
        self.name, self.revision, self.newest = name, revision, newest

    def __str__(self) -> str:
        has = "only revision 1" if self.newest == 1 else f"revisions 1 to {self.newest}"
        return f"{self.name} has no revision {short(str(self.revision))}; it has {has}"


class OutputError(QaError):
    """The answer could not be written: the disk is full, or standard output is closed."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot write the answer: {self.reason}"


class ReaderLeftError(QaError):
    """The reader of the pipe left (`qa show | head -1`), which ends `qa` quietly."""

    exit_code = 141
