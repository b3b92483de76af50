"""The command that removes documents."""

from typing import Annotated

import typer

from qa_cli.cli import completion
from qa_cli.cli.options import LibraryPath

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
) -> int:
    """Remove documents from the library, with all their versions.

    \b
    Example:
      qa remove 784-2020
    """
    from qa_cli.operations import remove_documents  # noqa: PLC0415 (sqlite3)

    remove_documents.remove(names, context.obj.library_or(library))
    return 0
