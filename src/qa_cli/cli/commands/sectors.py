"""The command that lists sectors."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import Colored, DocumentName, Json, LibraryPath, ListFormat, chosen
from qa_cli.exit_codes import ExitCode

commands = typer.Typer()


@commands.command(cls=WordsCommand)
def sectors(
    context: typer.Context,
    countries: Annotated[
        list[str] | None,
        typer.Argument(
            help="Countries, in any language or by ISO code.",
            autocompletion=completion.countries,
            show_default=False,
        ),
    ] = None,
    sector: Annotated[
        str | None,
        typer.Option(help="Only this sector: which countries list it?", show_default=False),
    ] = None,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> ExitCode:
    """List the economic sectors that answers list per country.

    \b
    Examples:
      qa sectors                       all countries, side by side
      qa sectors azerbaijan            one country, and what else is stated of it
      qa sectors --sector agriculture  which countries list a sector
    """
    from qa_cli.operations.list_sectors import list_sectors  # noqa: PLC0415 (--help loads every command)

    shared = context.obj.resolve(document=document, library=library, color=color)
    result, notes = list_sectors(
        countries or (), sector=sector, document=shared.document, library=shared.library
    )
    console.notes(notes)
    console.answer(result, chosen(format, as_json=as_json), shared.color)
    return ExitCode.ANSWERED if result.countries else ExitCode.NOTHING_FOUND
