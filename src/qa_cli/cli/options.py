"""The options that commands share, each declared once, and what they mean together."""

import os
from collections.abc import Sequence
from typing import Annotated, Literal, NamedTuple, TypeVar, cast, get_args

import typer

from qa_cli.cli import completion
from qa_cli.cli.console import Color
from qa_cli.errors.usage import (
    ContradictingOptionsError,
    DocumentNotTakenError,
    FormatNotMadeError,
    OneFileError,
)
from qa_cli.render import WHOLE, Export, Format

_F = TypeVar("_F", bound=str)  # the formats that a command offers
_FORMAT = typer.Option(
    "--format", help="Pretty on a terminal, plain in a pipe.", show_default=False
)
_OfChecks = Literal["pretty", "plain", "json"]
_OfShows = Literal["pretty", "plain", "json", "md"]
_OfLists = Literal["pretty", "plain", "json", "jsonl", "csv", "md"]
_OfCitations = Literal["pretty", "plain", "md", "csl-json", "bibtex", "ris", "json"]
_OfReferences = Literal["pretty", "plain", "json", "csv", "md"]
CheckFormat = Annotated[_OfChecks | None, _FORMAT]
ShowFormat = Annotated[_OfShows | None, _FORMAT]
ListFormat = Annotated[_OfLists | None, _FORMAT]
CitationFormat = Annotated[
    Literal["text", _OfCitations] | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="text (pretty or plain), md, csl-json, bibtex, ris or json.",
        show_default=False,
    ),
]
ReferencesFormat = Annotated[_OfReferences | None, _FORMAT]
ExportFormat = Annotated[
    Literal["jsonl", "csv", "md"],
    typer.Option("--format", help="JSON Lines, CSV or Markdown."),
]
OF_CHECKS: tuple[Format, ...] = get_args(_OfChecks)
OF_SHOWS: tuple[Format, ...] = get_args(_OfShows)
OF_CITATIONS: tuple[Format | Export, ...] = get_args(_OfCitations)
OF_REFERENCES: tuple[Format, ...] = get_args(_OfReferences)
OF_LISTS: tuple[Format, ...] = get_args(_OfLists)
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Colored = Annotated[
    Color | None,
    typer.Option(help="Colour the pretty format; auto: on a terminal.", show_default=False),
]
NoPager = Annotated[bool, typer.Option("--no-pager", help="Never show a long answer in a pager.")]
OptionalFiles = Annotated[
    list[str] | None,
    typer.Argument(help="Files and folders; - is standard input.", show_default=False),
]
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
All = Annotated[bool, typer.Option("--all", help="Show all.")]


class Shared(NamedTuple):
    """The options that may be given before the command or after it, and the name of the command."""

    command: str = ""
    document: str | None = None
    library: str | None = None
    color: Color | None = None
    pager: bool = True

    def resolve(
        self,
        *,
        document: str | None,
        library: str | None,
        color: Color | None = None,
        no_pager: bool = False,
    ) -> "Shared":
        """Returns what is given after the command or, where nothing is, before it."""
        return Shared(
            command=self.command,
            document=document or self.document,
            library=self.library if library is None else library,
            color=color or self.color,
            pager=self.pager and not no_pager,
        )

    def or_of_environment(self) -> "Shared":
        """Returns the same, with the document that `QA_DOCUMENT` names where no option does."""
        return self._replace(document=self.document or os.environ.get("QA_DOCUMENT") or None)

    def resolve_without_document(
        self, *, library: str | None, color: Color | None = None, no_pager: bool = False
    ) -> "Shared":
        """Returns the same for a command that looks at no single document.

        Raises:
            DocumentNotTakenError: One was named before the command.
        """
        if self.document:
            raise DocumentNotTakenError(self.command)
        return self.resolve(document=None, library=library, color=color, no_pager=no_pager)


def chosen(format: _F | None, *, as_json: bool, offered: Sequence[_F] = ()) -> _F | None:
    """Returns the format that --format and --json ask for together, or else `QA_FORMAT`.

    `QA_FORMAT` counts where the command has that format; the formats `offered` are its own.

    Raises:
        ContradictingOptionsError: They contradict each other.
        FormatNotMadeError: `QA_FORMAT` names no format.
    """
    if as_json and format not in {None, "json"}:
        raise ContradictingOptionsError("--json", f"--format {format}")
    if as_json or format:
        return cast("_F", "json") if as_json else format
    preferred = os.environ.get("QA_FORMAT", "")
    if preferred and preferred not in OF_LISTS:
        raise FormatNotMadeError("QA_FORMAT", preferred, OF_LISTS)
    return next((one for one in offered if one == preferred), None)


def chosen_for(
    files: Sequence[str],
    format: Format | None,
    *,
    as_json: bool,
    offered: Sequence[Format] = (),
    instead: str | None = None,
) -> Format | None:
    """Returns the same where each of `files` is answered by itself.

    Raises:
        ContradictingOptionsError: They contradict each other.
        OneFileError: There are several files, whose answers together would be no text of this
            format; `instead` is the option for several.
    """
    format = chosen(format, as_json=as_json, offered=offered)
    if format in WHOLE and len(files) > 1:
        raise OneFileError("--json", instead)
    return format
