"""The command that checks files, or the library."""

import typer

from qa_cli.cli.options import CheckFormat, Colored, Json, LibraryPath, OptionalFiles, chosen
from qa_cli.errors import UsageError

commands = typer.Typer()


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
    from qa_cli.operations import check_files, check_library  # noqa: PLC0415 (only check pays for it)

    shared = context.obj
    chosen_form, color = chosen(form, as_json=as_json), color or shared.color
    if files:
        if library is not None:
            raise UsageError("--library and files contradict each other")
        return check_files.run(files, chosen_form, color)
    return check_library.library(shared.library_or(library), chosen_form, color)
