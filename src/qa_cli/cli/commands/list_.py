"""The command that lists the library."""

from typing import Annotated

import typer

from qa_cli.cli import console
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import MOST, All, Colored, Json, LibraryPath, ListFormat, chosen
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.filters import NO_FILTERS, Filters

commands = typer.Typer()
_LINES_EACH = 2  # that a document takes on a terminal
_MOST_IN_A_PIPE = 50


@commands.command("list")
@filtered
def list_(
    context: typer.Context,
    filters: Filters = NO_FILTERS,
    revisions: Annotated[bool, typer.Option("--revisions", help="Every revision of each.")] = False,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            "-n",
            min=1,
            max=MOST,
            show_default="a screenful, or 50",
            help="How many are shown.",
        ),
    ] = None,
    every: All = False,
    library: LibraryPath = None,
    format: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> ExitCode:
    """List the questions in the library, the newest first.

    \b
    Examples:
      qa list                            name, date, who asked whom, title
      qa list --asker ampe --unanswered  what she asked that is not answered
      qa list --all --format csv         all that is known, for a spreadsheet
    """
    from qa_cli.operations.list_documents import list_documents  # noqa: PLC0415 (--help loads every command)

    shared = context.obj.resolve_without_document(library=library, color=color)
    most = limit or console.screenful(_LINES_EACH) or _MOST_IN_A_PIPE
    with list_documents(
        filters, library=shared.library, most=None if every else most, revisions=revisions
    ) as (listing, notes):
        console.notes(notes)
        console.answer(listing, chosen(format, as_json=as_json), shared.color)
    return ExitCode.ANSWERED if listing.total else ExitCode.NOTHING_FOUND
