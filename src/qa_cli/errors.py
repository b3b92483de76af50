"""What can go wrong for a reader: each kind an error that makes its sentence and has an exit code.

An error is raised where something is noticed, with the raw facts; the sentence is made here (of the
words in `text.refusals` where a file cannot be read), and `cli.main` is the one place that catches
and shows it. That a search or look-up found nothing is not an error.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from qa_cli.exit_codes import ExitCode
from qa_cli.text.display import file_name, listed, listed_first, short

if TYPE_CHECKING:
    from qa_cli.text.refusals import TooMuch, Unreadable

_MOST_COUNTRIES = 20  # that a hint lists
_EXAMPLES = {
    "--asker": "qa list --asker ampe",
    "--library": "qa list --library own.sqlite",
    "--minister": "qa list --minister jambon",
    "--parliament": "qa list --parliament senaat",
    "--sector": "qa sectors --sector oil",
}

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


def is_interrupt(error: BaseException) -> bool:
    """Whether an error only wraps a Ctrl-C: before 3.12, Python does so while it makes a class."""
    return isinstance(error.__cause__, KeyboardInterrupt)


class QaError(Exception):
    """The command could not be done. `str()` says what went wrong, `hint` what to do next."""

    exit_code = ExitCode.NOT_DONE
    hint: str | None = None


class UsageError(QaError):
    """The command was called in a way that it does not understand."""


class WrongArgumentsError(UsageError):
    """Typer found something wrong with the arguments of `command`; `complaint` is its sentence."""

    def __init__(self, complaint: str, command: str) -> None:
        self.complaint = complaint
        self.hint = f"try: {command} --help"

    def __str__(self) -> str:
        sentence = self.complaint.strip().rstrip(".")
        return sentence[:1].lower() + sentence[1:]


class ContradictingOptionsError(UsageError):
    """Two options, or an option and an argument, cannot be given together."""

    def __init__(self, first: str, second: str) -> None:
        self.first, self.second = first, second

    def __str__(self) -> str:
        return f"{self.first} and {self.second} contradict each other"


class FormatNotMadeError(UsageError):
    """What names a format (`source`: an option or a variable) names none of `formats`."""

    def __init__(self, source: str, typed: str, formats: Sequence[str]) -> None:
        self.source, self.typed = source, typed
        self.hint = f"give one of: {', '.join(formats)}"

    def __str__(self) -> str:
        return f'{self.source} "{short(self.typed)}" is not a format'


class NoSuchPartError(UsageError):
    """What was typed for `--in` names no part of a document; `parts` are those that there are."""

    def __init__(self, typed: str, parts: Sequence[str]) -> None:
        self.typed = typed
        self.hint = f"give one of: {', '.join(parts)}, or its Dutch or French name"

    def __str__(self) -> str:
        return f'--in "{short(self.typed)}" is not a part of a document'


class NotAnOptionError(UsageError):
    """A dash and one letter, which is no option; of longer words `search` leaves passages out."""

    def __init__(self, typed: str, command: str) -> None:
        self.typed = typed
        self.hint = f"its options: {command} --help"
        if command.endswith(" search"):
            word = typed.removeprefix("-")
            self.hint += f'; to leave out passages with "{word}": {command} WORD -- {typed}'

    def __str__(self) -> str:
        return f"{self.typed} is not an option"


class DatesOutOfOrderError(UsageError):
    """The first day that was asked for is after the last: nothing can be of both."""

    def __init__(self, earliest: str, latest: str) -> None:
        self.earliest, self.latest = earliest, latest

    def __str__(self) -> str:
        return f'--from "{short(self.earliest)}" is after --to "{short(self.latest)}"'


class NothingNamedError(UsageError):
    """A command was called without what it is to work on; `hint` says how to name it."""

    def __init__(self, what: str, hint: str) -> None:
        self.what, self.hint = what, hint

    def __str__(self) -> str:
        return f"there is nothing to {self.what}"


class UnconfirmedError(UsageError):
    """What destroys was neither confirmed by an option nor can a terminal be asked."""

    def __init__(self, command: str, documents: int) -> None:
        self.command, self.documents = command, documents
        self.hint = "to do it: --yes; to see what it would do: --dry-run"

    def __str__(self) -> str:
        noun = "document" if self.documents == 1 else "documents"
        return f"{self.command} would remove {self.documents:,} {noun}, and nobody can be asked"


class ExportToTerminalError(UsageError):
    """An export, which is for programs, would fill a terminal."""

    def __init__(self, format: str) -> None:
        self.hint = f"write it to a file, as in: qa export > questions.{format}"

    def __str__(self) -> str:
        return "an export is not for a terminal"


class OneFileError(UsageError):
    """An option is for one file and several were given; `instead` is the option for several."""

    def __init__(self, option: str, instead: str | None = None) -> None:
        self.option = option
        self.hint = f"for several: {instead}" if instead else None

    def __str__(self) -> str:
        return f"{self.option} is for one file at a time"


class DocumentNotTakenError(UsageError):
    """A document was named before a command that looks at none."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __str__(self) -> str:
        return f"qa {self.command} takes no --document"


class RevisionWithoutDocumentError(UsageError):
    """A revision was asked for, but no document of the library."""

    hint = "name the document, as in: qa show 784-2020 --revision 1"

    def __str__(self) -> str:
        return "--revision needs a document of the library"


class NotADateError(UsageError):
    """What was typed for an option is not a year, month or day."""

    hint = "give one as in: 2020, 2020-07, 2020-07-20, 20/07/2020 or juli 2020"

    def __init__(self, option: str, typed: str) -> None:
        self.option, self.typed = option, typed

    def __str__(self) -> str:
        return f'{self.option} "{short(self.typed)}" is not a date'


class NamesNothingError(UsageError):
    """What was typed for an option holds no letter or digit."""

    def __init__(self, option: str, typed: str) -> None:
        self.option, self.typed = option, typed
        self.hint = f"give a name, as in: {_EXAMPLES[option]}" if option in _EXAMPLES else None

    def __str__(self) -> str:
        return f'{self.option} "{short(self.typed)}" names nothing'


class NoAnswerError(QaError):
    """Only answers are to be cited, and the document has none to these sub-questions."""

    def __init__(self, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self.hint = "without --answer the sub-question itself is cited"

    def __str__(self) -> str:
        asked = f" to {listed(list(map(str, self.numbers)))}" if self.numbers else ""
        return f"this document has no answer{asked}"


class NoSuchSubQuestionError(QaError):
    """The document has no sub-question of this number; `numbers` are those that it has.

    `names` are documents whose names begin with what was typed: one of them may have been meant.
    """

    def __init__(self, number: int, numbers: Sequence[int], names: Sequence[str] = ()) -> None:
        self.number, self.numbers = number, numbers
        if names:
            typed = short(str(number))
            commands = " or ".join(f"qa show {name}" for name in names)
            self.hint = f"for a document whose name begins with {typed}: {commands}"

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
    """What was given as a sub-question is neither a number nor a range.

    `names`, where it may have been meant for a document, are names that it is most like.
    """

    hint = "give numbers or ranges, as in: qa show 2, qa show 1 3, qa show 1-2"

    def __init__(self, word: str, names: Sequence[str] | None = None) -> None:
        self.word, self.names = word, names
        if names:
            self.hint = f"nearest: {', '.join(names)}; or {self.hint}"

    def __str__(self) -> str:
        other = "" if self.names is None else ", nor is a document or file called so"
        return f'"{short(self.word)}" is not a sub-question number{other}'


class UnknownCountryError(QaError):
    """A word is not the name of a country; `nearest` are the names that it is most like.

    `listed` are the countries with sectors, where these were asked for: of the whole library, or
    of one document.
    """

    def __init__(
        self,
        word: str,
        nearest: Sequence[str],
        *,
        listed: Sequence[str] | None = None,
        library: bool = False,
    ) -> None:
        self.word, self.nearest = word, nearest
        if nearest:
            self.hint = f"nearest: {', '.join(nearest)}"
        elif listed is not None:
            here = "the library" if library else "this document"
            countries = listed_first(listed, _MOST_COUNTRIES) or "no country"
            self.hint = f"{here} lists sectors for {countries}"

    def __str__(self) -> str:
        return f'"{short(self.word)}" is not a country that qa knows'


class AmbiguousCountryError(QaError):
    """A word may be the name of several countries, and `qa` does not choose one of them."""

    hint = "give its full name or its code"

    def __init__(self, word: str, candidates: Sequence[str]) -> None:
        self.word, self.candidates = word, candidates

    def __str__(self) -> str:
        names = ", ".join(self.candidates)
        return f'"{short(self.word)}" may be more than one country: {names}'


class UnknownNameError(QaError):
    """No document of the library has such a name as its asker, minister or parliament (`field`).

    `nearest` are those that it is most like, `known` some of those that there are.
    """

    def __init__(
        self, field: str, typed: str, nearest: Sequence[str], known: Sequence[str] = ()
    ) -> None:
        self.field, self.typed = field, typed
        if nearest:
            self.hint = f"nearest: {'; '.join(nearest)}"
        elif known:
            self.hint = f"there is: {'; '.join(known)}"

    def __str__(self) -> str:
        return f'no document has the {self.field} "{short(self.typed)}"'


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


class EmptyQuotationError(QaError):
    """There is nothing to verify: no quotation, or one without a letter or digit."""

    hint = 'give the words, as in: qa verify "Dit is niet mogelijk"; or an article: --in FILE'

    def __str__(self) -> str:
        return "nothing to verify: there is no letter or digit"


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

    `known` are names of documents that it is most like.
    """

    def __init__(self, name: str, known: Sequence[str], *, file: bool = True) -> None:
        self.name, self.known, self.file = name, known, file
        hint = f"nearest: {', '.join(known)}" if known else "for their names: qa list"
        self.hint = f"{hint}; or give a file" if file else hint

    def __str__(self) -> str:
        what = "no file and no document" if self.file else "no document"
        return f'there is {what} called "{short(self.name)}"'


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
    """Several names in the library begin so: `number` of them, of which some are `candidates`."""

    def __init__(self, name: str, candidates: Sequence[str], number: int) -> None:
        self.name, self.candidates, self.number = name, candidates, number
        self.hint = f"give more of its name, as in: qa show {candidates[0]}"

    def __str__(self) -> str:
        left = self.number - len(self.candidates)
        named = [*self.candidates, f"{left:,} more"] if left > 0 else self.candidates
        return f'{self.number:,} names begin with "{short(self.name)}": {listed(named)}'


class NoSuchRevisionError(QaError):
    """A document has no revision of this number; its last is number `newest`."""

    def __init__(self, name: str, revision: int, newest: int) -> None:
        self.name, self.revision, self.newest = name, revision, newest

    def __str__(self) -> str:
        has = "only revision 1" if self.newest == 1 else f"revisions 1 to {self.newest}"
        return f"{self.name} has no revision {short(str(self.revision))}; it has {has}"


class SourceError(QaError):
    """The file that a document was read from cannot be opened; `path` is what is known of it."""

    def __init__(self, name: str, reason: Literal["unknown", "gone", "changed"], path: str) -> None:
        self.name, self.reason, self.path = name, reason, path
        self.hint = f"to read what qa kept of it: qa show {name}"

    def __str__(self) -> str:
        path = short(self.path, 200)
        if self.reason == "unknown":
            file = f": only its name, {path}" if path else ""
            return f"it is not known where the file of {self.name} is{file}"
        said = "is gone" if self.reason == "gone" else "was changed since it was imported"
        return f"the file of {self.name} {said}: {path}"


class OpenError(QaError):
    """The system has no program that opens the file at `path`, or it fails."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.hint = f"the file is: {short(path, 200)}"

    def __str__(self) -> str:
        return "the system has no program that opens this file"


class OutputError(QaError):
    """The answer, or the file at `path`, could not be written; `reason` is what the system says."""

    def __init__(self, reason: str | None = None, path: Path | None = None) -> None:
        self.reason, self.path = reason, path

    def __str__(self) -> str:
        what = short(str(self.path), 200) if self.path else "the answer"
        return f"cannot write {what}: {(self.reason or 'unknown error').lower()}"


class ClosedOutputError(OutputError):
    """Standard output was closed before `qa` began."""

    def __str__(self) -> str:
        return "cannot write the answer: standard output is closed"


class ReaderLeftError(QaError):
    """The reader of the pipe left (`qa show | head -1`), which ends `qa` quietly."""

    exit_code = ExitCode.READER_LEFT
