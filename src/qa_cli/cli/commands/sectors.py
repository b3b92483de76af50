"""The command that lists sectors."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import (
    OF_LISTS,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    ListFormat,
    NoPager,
    chosen,
)
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.filters import NO_FILTERS, Filters
from qa_cli.operations.list_sectors import list_sectors
from qa_cli.render import render_results

commands = typer.Typer()


@commands.command(cls=WordsCommand)
@filtered
def sectors(
    context: typer.Context,
    named: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[COUNTRIES]...",
            help="Countries, in any language or by ISO code.",
            autocompletion=completion.countries,
            show_default=False,
        ),
    ] = None,
    sector: Annotated[
        str | None,
        typer.Option(
            help="Only this sector: which countries list it?",
            autocompletion=completion.sectors,
            show_default=False,
        ),
    ] = None,
    filters: Filters = NO_FILTERS,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
    no_pager: NoPager = False,
) -> ExitCode:
    """List the economic sectors that answers list per country.

    \b
    Examples:
      qa sectors                       all countries, side by side
      qa sectors azerbaijan            one country, and what else is stated of it
      qa sectors --sector agriculture  which countries list a sector
    """
    shared = context.obj.resolve(document=document, library=library, color=color, no_pager=no_pager)
    shared = shared.or_of_environment()
    format = chosen(format, as_json=as_json, offered=OF_LISTS)
    result, notes = list_sectors(
        named or (),
        sector=sector,
        document=shared.document,
        library=shared.library,
        filters=filters,
    )
    console.answer(
        result,
        format,
        shared.color,
        by=render_results,
        pager=shared.pager,
        notes=notes,
    )
    return ExitCode.ANSWERED if result.countries else ExitCode.NOTHING_FOUND
