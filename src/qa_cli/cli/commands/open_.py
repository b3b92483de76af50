"""The command that opens the file of a document."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console, talk
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import DocumentName, LibraryPath
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.open_source import find_source, open_source

commands = typer.Typer()


@commands.command("open", cls=WordsCommand)
def open_(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[DOCUMENT] [NUMBER]",
            help="A name, its beginning, or a file; then a sub-question, to open its page.",
            autocompletion=completion.shown,
            show_default=False,
        ),
    ] = None,
    path_only: Annotated[
        bool, typer.Option("--path", help="Only write where the file is.")
    ] = False,
    document: DocumentName = None,
    library: LibraryPath = None,
) -> ExitCode:
    """Open the file that a document was read from.

    With the system's program for such files; a file that was changed since is refused.

    \b
    Examples:
      qa open 784-2020     of a question in the library
      qa open 784-2020 3   at the page of sub-question 3, of a PDF
    """
    shared = context.obj.resolve(document=document, library=library)
    source, notes = find_source(
        words or (),
        named=shared.document,
        otherwise=shared.or_of_environment().document,
        library=shared.library,
    )
    talk.notes(notes)
    if path_only:
        console.line(str(source.path))
    else:
        talk.notes(open_source(source))
    return ExitCode.ANSWERED
