"""The command that opens the file of a document."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console, talk
from qa_cli.cli.options import LibraryPath
from qa_cli.exit_codes import ExitCode

commands = typer.Typer()


@commands.command("open")
def open_(
    context: typer.Context,
    document: Annotated[
        str,
        typer.Argument(
            help="A name, its beginning, or a file.",
            autocompletion=completion.documents,
            show_default=False,
        ),
    ],
    number: Annotated[
        int | None,
        typer.Argument(help="At the page of this sub-question.", show_default=False),
    ] = None,
    path_only: Annotated[
        bool, typer.Option("--path", help="Only write where the file is.")
    ] = False,
    library: LibraryPath = None,
) -> ExitCode:
    """Open the file that a document was read from.

    With the system's program for such files; a file that was changed since is refused.

    \b
    Examples:
      qa open 784-2020     of a question in the library
      qa open 784-2020 3   at the page of sub-question 3, of a PDF
    """
    from qa_cli.operations.open_source import find_source, open_source  # noqa: PLC0415 (--help)

    shared = context.obj.resolve_without_document(library=library)
    source, notes = find_source(document, shared.library, number)
    talk.notes(notes)
    if path_only:
        console.line(str(source.path))
    else:
        talk.notes(open_source(source))
    return ExitCode.ANSWERED
