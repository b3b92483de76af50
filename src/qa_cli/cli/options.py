"""The options that commands share, each declared once, and what they mean together."""

import os
from collections.abc import Sequence
from typing import Annotated, Literal, NamedTuple

import typer

from qa_cli.cli import completion
from qa_cli.cli.console import Color
from qa_cli.errors import ContradictingOptionsError, DocumentNotTakenError, OneFileError
from qa_cli.render import WHOLE, Format

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


class Shared(NamedTuple):
    """The options that may be given before the command or after it, and the name of the command."""

    command: str = ""
    document: str | None = None
    library: str | None = None
    color: Color | None = None

    def resolve(
        self, *, document: str | None, library: str | None, color: Color | None
    ) -> "Shared":
        """Returns what is given after the command or, where nothing is, before it.

        Where neither names a document, the environment's `QA_DOCUMENT` does.
        """
        return Shared(
            command=self.command,
            document=document or self.document or os.environ.get("QA_DOCUMENT") or None,
            library=self.library if library is None else library,
            color=color or self.color,
        )

    def resolve_without_document(
        self, *, library: str | None, color: Color | None = None
    ) -> "Shared":
        """Returns the same for a command that looks at no single document.

        Raises:
            DocumentNotTakenError: One was named before the command.
        """
        if self.document:
            raise DocumentNotTakenError(self.command)
        return self.resolve(document=None, library=library, color=color)


def chosen(format: Format | None, *, as_json: bool) -> Format | None:
    """Returns the format that --format and --json ask for together.

    Raises:
        ContradictingOptionsError: They contradict each other.
    """
    if as_json and format not in {None, "json"}:
        raise ContradictingOptionsError("--json", f"--format {format}")
    return "json" if as_json else format


def chosen_for(
    files: Sequence[str], format: Format | None, *, as_json: bool, instead: str | None = None
) -> Format | None:
    """Returns the same where each of `files` is answered by itself.

    Raises:
        ContradictingOptionsError: They contradict each other.
        OneFileError: There are several files, whose answers together would be no text of this
            format; `instead` is the option for several.
    """
    format = chosen(format, as_json=as_json)
    if format in WHOLE and len(files) > 1:
        raise OneFileError("--json", instead)
    return format
