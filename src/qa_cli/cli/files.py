"""The commands that read files: import and check."""

from pathlib import Path
from typing import Annotated

import typer

from qa_cli.errors import UsageError
from qa_cli.options import CheckFormat, Colored, Files, Json, LibraryPath, OptionalFiles, chosen

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
        from qa_cli import converting  # noqa: PLC0415 (only who converts pays for it)

        read = converting.run(files, folder, color, as_json=as_json)
    else:
        from qa_cli import importing  # noqa: PLC0415 (only who imports pays for it)

        read = importing.run(files, shared.library_or(library), color)
    return 0 if read else FAILED


@commands.command()
def check(
    context: typer.Context,
    files: OptionalFiles = None,
    library: LibraryPath = None,
    form: CheckFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """Say what was found in a file, or check the library.

    \b
    Examples:
      qa check vraag.pdf   exit code 0: no problems, 1: some, 2: unreadable
      qa check             is the library whole, and which documents have problems?
    """
    from qa_cli import checking  # noqa: PLC0415 (only check pays for it)

    shared = context.obj
    chosen_form, color = chosen(form, as_json=as_json), color or shared.color
    if files:
        if library is not None:
            raise UsageError("--library and files contradict each other")
        return checking.run(files, chosen_form, color)
    return checking.library(shared.library_or(library), chosen_form, color)
