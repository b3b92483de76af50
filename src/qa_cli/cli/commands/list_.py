"""The command that lists the library."""

from typing import Annotated, Literal, get_args

import typer

from qa_cli.cli import console
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import (
    MOST,
    OF_LISTS,
    All,
    Colored,
    Json,
    LibraryPath,
    ListFormat,
    NoPager,
    chosen,
)
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.filters import NO_FILTERS, Filters
from qa_cli.operations.list_documents import list_documents
from qa_cli.render import IN_COLUMNS, render_reports

commands = typer.Typer()
_MOST_IN_A_PIPE = 50
Key = Literal["date", "answered", "name", "asker", "minister", "imported", "problems"]
_KEYS = get_args(Key)


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
    sort: Annotated[
        Key,
        typer.Option(
            metavar="KEY", help=f"By {_KEYS[0]}, {', '.join(_KEYS[1:-1])} or {_KEYS[-1]}."
        ),
    ] = "date",
    reverse: Annotated[bool, typer.Option("--reverse", help="The other way round.")] = False,
    library: LibraryPath = None,
    format: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
    no_pager: NoPager = False,
) -> ExitCode:
    """List the questions in the library, the newest first.

    \b
    Examples:
      qa list                            name, date, who asked whom, title
      qa list --asker ampe --unanswered  what she asked that is not answered
      qa list --all --format csv         all that is known, for a spreadsheet
    """
    shared = context.obj.resolve_without_document(library=library, color=color, no_pager=no_pager)
    format = chosen(format, as_json=as_json, offered=OF_LISTS)
    most = limit or console.screenful(_lines_each) or _MOST_IN_A_PIPE
    with list_documents(
        filters,
        library=shared.library,
        most=None if every else most,
        revisions=revisions,
        sort=sort,
        reverse=reverse,
    ) as (listing, notes):
        console.answer(
            listing, format, shared.color, by=render_reports, pager=shared.pager, notes=notes
        )
    return ExitCode.ANSWERED if listing.total else ExitCode.NOTHING_FOUND


def _lines_each(columns: int) -> int:
    """Returns how many lines a document takes on a terminal."""
    return 1 if columns >= IN_COLUMNS else 2
