"""The command that lists sectors."""

from typing import Annotated

import typer

from qa_cli.cli import NOTHING_FOUND, completion, console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import Colored, DocumentName, Json, LibraryPath, ListFormat, chosen

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
    name: DocumentName = None,
    library: LibraryPath = None,
    form: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """List the economic sectors that answers list per country.

    \b
    Examples:
      qa sectors                       all countries, side by side
      qa sectors azerbaijan            one country, and what else is stated of it
      qa sectors --sector agriculture  which countries list a sector
    """
    from qa_cli.operations import list_sectors  # noqa: PLC0415 (only sectors pays for it)

    shared = context.obj
    scope, search_notes = list_sectors.scope(name or shared.document, shared.library_or(library))
    result, more = list_sectors.choose(scope, countries or [], sector)
    console.notes([*search_notes, *more])
    console.answer(result, chosen(form, as_json=as_json), color or shared.color)
    return 0 if result.countries else NOTHING_FOUND
