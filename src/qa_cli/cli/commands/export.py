"""The command that exports the library."""

from typing import Annotated

import typer

from qa_cli.cli import console
from qa_cli.cli.options import LibraryPath
from qa_cli.exit_codes import ExitCode

commands = typer.Typer()


@commands.command()
def export(
    context: typer.Context,
    revisions: Annotated[bool, typer.Option("--revisions", help="Older revisions too.")] = False,
    salvage: Annotated[
        bool, typer.Option("--salvage", help="What can be read of a damaged library.")
    ] = False,
    library: LibraryPath = None,
) -> ExitCode:
    """Write all documents of the library to stdout.

    They are in qa's own JSON, a document a line.

    \b
    Example:
      qa export > backup.jsonl
    """
    from qa_cli.operations.export_library import (  # noqa: PLC0415 (--help loads every command)
        Salvage,
        export_library,
    )
    from qa_cli.operations.libraries import absent  # noqa: PLC0415

    shared = context.obj.resolve_without_document(library=library)
    if salvage:
        rescued = Salvage(shared.library)
        written = console.json_lines(rescued)
        console.notes(rescued.summary())
    else:
        console.notes(absent(shared.library))
        written = console.json_lines(export_library(shared.library, revisions=revisions))
    return ExitCode.ANSWERED if written else ExitCode.NOTHING_FOUND
