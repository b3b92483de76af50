"""The options that commands share, and the command class that leaves -words to the command."""

from enum import StrEnum
from typing import Annotated, Literal, NamedTuple

import typer

from qa_cli.cli import completion
from qa_cli.cli.console import Color
from qa_cli.errors import UsageError
from qa_cli.render import Format


class PartName(StrEnum):
    """The parts of a document, as --in names them (Typer repeats no Literal)."""

    TITLE = "title"
    INTRODUCTION = "introduction"
    QUESTION = "question"
    ANSWER = "answer"


_FORMAT = typer.Option(
    "--format", help="Pretty on a terminal, plain in a pipe.", show_default=False
)
CheckFormat = Annotated[Literal["pretty", "plain", "json"] | None, _FORMAT]
ShowFormat = Annotated[Literal["pretty", "plain", "json", "md"] | None, _FORMAT]
ListFormat = Annotated[Literal["pretty", "plain", "json", "jsonl", "csv", "md"] | None, _FORMAT]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Colored = Annotated[
    Color | None,
    typer.Option(help="Colour the pretty format; auto: on a terminal.", show_default=False),
]
_FILES = typer.Argument(help="Files; - is standard input.", show_default=False)
Files = Annotated[list[str], _FILES]
OptionalFiles = Annotated[list[str] | None, _FILES]
DocumentName = Annotated[
    str | None,
    typer.Option(
        "--document",
        "-d",
        help="A file, - for stdin, or a document's name.",
        autocompletion=completion.documents,
        show_default=False,
    ),
]
LibraryPath = Annotated[
    str | None,
    typer.Option("--library", help="The library's file.", show_default=False),
]
MOST = 1_000_000_000  # more than there will ever be
Limit = Annotated[int, typer.Option("--limit", "-n", min=1, max=MOST, help="How many are shown.")]
All = Annotated[bool, typer.Option("--all", help="Show all.")]
Earliest = Annotated[
    str | None,
    typer.Option("--from", help="Of this year, month or day, or later.", show_default=False),
]
Latest = Annotated[
    str | None,
    typer.Option("--to", help="Of this year, month or day, or earlier.", show_default=False),
]
Asker = Annotated[
    str | None, typer.Option(help="Asked by; part of a name is enough.", show_default=False)
]
Minister = Annotated[str | None, typer.Option(help="Answered by, likewise.", show_default=False)]
Parliament = Annotated[str | None, typer.Option(help="Of this parliament.", show_default=False)]
Countries = Annotated[
    list[str] | None,
    typer.Option("--country", help="Naming it; may be repeated.", show_default=False),
]
Unanswered = Annotated[
    bool, typer.Option("--unanswered", help="With a sub-question without an answer.")
]


class Shared(NamedTuple):
    """The options that may stand before the command too."""

    color: Color | None
    document: str | None
    library: str | None

    def library_or(self, library: str | None) -> str | None:
        """Returns the library that stands behind the command or, if none does, before it."""
        return self.library if library is None else library


def chosen(form: Format | None, *, as_json: bool) -> Format | None:
    """Returns the format that --format and --json ask for together.

    Raises:
        UsageError: They contradict each other.
    """
    if as_json and form not in {None, "json"}:
        raise UsageError(f"--json and --format {form} contradict each other")
    return "json" if as_json else form
