"""The command that exports the library."""

from typing import Annotated, Literal

import typer

from qa_cli.cli import NOTHING_FOUND
from qa_cli.cli.options import (
    LibraryPath,
)

commands = typer.Typer()


@commands.command()
def export(
    context: typer.Context,
    versions: Annotated[bool, typer.Option("--versions", help="Older versions too.")] = False,
    salvage: Annotated[
        bool, typer.Option("--salvage", help="What can be read of a damaged library.")
    ] = False,
    form: Annotated[
        Literal["jsonl"], typer.Option("--format", help="qa's own JSON, a document a line.")
    ] = "jsonl",
    library: LibraryPath = None,
) -> int:
    """Write all documents of the library to stdout.

    \b
    Example:
      qa export > backup.jsonl
    """
    from qa_cli.operations import export_library  # noqa: PLC0415 (sqlite3)

    del form  # there is one yet
    path = context.obj.library_or(library)
    written = (
        export_library.salvage(path) if salvage else export_library.export(path, versions=versions)
    )
    return 0 if written else NOTHING_FOUND
