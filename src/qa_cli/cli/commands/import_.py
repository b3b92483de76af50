"""The commands that read files: import and check."""

from pathlib import Path
from typing import Annotated

import typer

from qa_cli.cli.options import Colored, Files, LibraryPath

FAILED = 2
commands = typer.Typer()


@commands.command("import")
def import_(
    context: typer.Context,
    files: Files,
    folder: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write JSON here, keep nothing.", show_default=False),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Write JSON to stdout, keep nothing.")
    ] = False,
    library: LibraryPath = None,
    color: Colored = None,
) -> int:
    """Read files and keep the questions in the library.

    PDF, DOCX, text, Markdown, HTML, and qa's own JSON or JSON Lines.

    \b
    Examples:
      qa import downloads/*.pdf           keep them, to be listed and searched
      qa import backup.jsonl              what qa export wrote
      qa import vraag.pdf --json          only read: the document as JSON
      qa import *.pdf --output documents  only read: a JSON file for each
    """
    shared = context.obj
    color = color or shared.color
    if as_json or folder:
        from qa_cli.operations import convert_files  # noqa: PLC0415 (only who converts pays for it)

        read = convert_files.run(files, folder, color, as_json=as_json)
    else:
        from qa_cli.operations import import_files  # noqa: PLC0415 (only who imports pays for it)

        read = import_files.run(files, shared.library_or(library), color)
    return 0 if read else FAILED
