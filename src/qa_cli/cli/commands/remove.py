"""The command that removes documents."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.options import LibraryPath
from qa_cli.exit_codes import ExitCode

commands = typer.Typer()


@commands.command()
def remove(
    context: typer.Context,
    names: Annotated[
        list[str],
        typer.Argument(
            help="Documents, by name.", autocompletion=completion.kept, show_default=False
        ),
    ],
    library: LibraryPath = None,
) -> ExitCode:
    """Remove documents from the library, with all their revisions.

    \b
    Example:
      qa remove 784-2020
    """
    from qa_cli.model.notes import Note  # noqa: PLC0415 (--help loads every command)
    from qa_cli.operations.remove_documents import remove_documents  # noqa: PLC0415

    shared = context.obj.resolve_without_document(library=library)
    removed = remove_documents(names, shared.library, waiting=console.say_waiting)
    console.notes([Note("removed", tuple(removed))])
    return ExitCode.ANSWERED
