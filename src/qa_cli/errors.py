"""The errors that a reader can meet, each a sentence with its exit code.

They are raised where something is noticed, with the raw facts; the sentence is built here (of the
words in `text.refusals` where a file cannot be read), and `cli.main` is the one place that catches
and shows them. Exit code 1 is no error: it says that a
search or look-up found nothing.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_cli.text.display import file_name, short

if TYPE_CHECKING:
    from qa_cli.text.refusals import TooMuch, Unreadable


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
    """A data file is missing, damaged or not what it should be.

    `name` is the file's, "" for standard input; `words` come with some reasons. `own`: it is a file
    that `qa` ships with.
    """

    def __init__(self, name: str, reason: "Unreadable", *words: str, own: bool = False) -> None:
        from qa_cli.text import refusals  # noqa: PLC0415 (only a file that is refused pays for it)

        self.name, self.reason, self.words = name, reason, words
        self.hint = refusals.OWN_DATA if own else refusals.UNREADABLE[reason][1]

    @classmethod
    def of_system(cls, name: str, error: Exception, *, own: bool = False) -> "UnreadableDataError":
        """Returns why the operating system did not let the file be read."""
        said: str | None = getattr(error, "strerror", None)
        if said is None:
            return UnreadableDataError(name, "unopened", own=own)
        return UnreadableDataError(name, "system", said.lower(), own=own)

    def __reduce__(self) -> tuple[Any, ...]:
        """Lets the error, its facts as they are, reach the process that shows it."""
        return _of_facts, (type(self), vars(self))

    def __str__(self) -> str:
        from qa_cli.text import refusals  # noqa: PLC0415

        said = refusals.UNREADABLE[self.reason][0].format(*self.words)
        return f"cannot read {file_name(self.name)}: {said}"


class TooLargeError(UnreadableDataError):
    """A file holds more than `qa` reads: `found` of something of which it reads `most`."""

    def __init__(self, name: str, what: "TooMuch", *, found: int, most: int) -> None:
        super().__init__(name, "too large")
        self.what, self.found, self.most = what, found, most

    def __str__(self) -> str:
        from qa_cli.text import refusals  # noqa: PLC0415

        said, unit = refusals.TOO_LARGE[self.what]
        limit = f"qa reads {self.most:,} {unit} at most"
        return f"cannot read {file_name(self.name)}: {said.format(self.found)}; {limit}"


def _of_facts(kind: type[UnreadableDataError], facts: dict[str, Any]) -> UnreadableDataError:
    """Returns an error with these facts."""
    error = kind.__new__(kind)
    vars(error).update(facts)
    return error


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
    """A library cannot be read or written.

    `busy`: another `qa` has it for a while. `damaged`: it is, or was, a library.
    """

    def __init__(
        self,
        path: Path,
        reason: str,
        hint: str | None = None,
        *,
        busy: bool = False,
        damaged: bool = False,
    ) -> None:
        self.path, self.reason, self.hint = path, reason, hint
        self.busy, self.damaged = busy, damaged

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


class NoSuchVersionError(QaError):
    """A document has no version of this number."""

    def __init__(self, name: str, version: int, newest: int) -> None:
        self.name, self.version, self.newest = name, version, newest

    def __str__(self) -> str:
        has = "only version 1" if self.newest == 1 else f"versions 1 to {self.newest}"
        return f"{self.name} has no version {short(str(self.version))}; it has {has}"


class OutputError(QaError):
    """The answer could not be written: the disk is full, or standard output is closed."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def __str__(self) -> str:
        return f"cannot write the answer: {self.reason}"


class ReaderLeftError(QaError):
    """The reader of the pipe left (`qa show | head -1`), which ends `qa` quietly."""

    exit_code = 141
