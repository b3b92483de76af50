"""A command was called in a way that it does not understand: its options and arguments."""

from collections.abc import Sequence
from pathlib import Path

from qa_cli.errors import UsageError
from qa_cli.text.display import short

_EXAMPLES = {
    "--asker": "qa list --asker ampe",
    "--library": "qa list --library own.sqlite",
    "--minister": "qa list --minister jambon",
    "--parliament": "qa list --parliament senaat",
    "--sector": "qa sectors --sector oil",
}


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
        self.hint = f"give one of: {', '.join(parts)}, or its Dutch, French or German name"

    def __str__(self) -> str:
        return f'--in "{short(self.typed)}" is not a part of a document'


class NotAnOptionError(UsageError):
    """A dash and one letter, which is no option of `command`.

    One that `searches` leaves out passages with a longer word after a dash.
    """

    def __init__(self, typed: str, command: str, *, searches: bool = False) -> None:
        self.typed = typed
        self.hint = f"its options: {command} --help"
        if searches:
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


class NotAFolderError(UsageError):
    """What was given as a folder to write to is a file, or is called as one."""

    hint = "for one file: qa import vraag.pdf --json > vraag.json"

    def __init__(self, path: Path) -> None:
        self.path = path

    def __str__(self) -> str:
        return f"--output is a folder, and {short(str(self.path), 200)} is called as a file"


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
