"""The commands that look after the library: list, export and remove."""

from typing import Annotated

import typer

from qa_cli.cli import NOTHING_FOUND, console
from qa_cli.cli.options import (
    MOST,
    All,
    Asker,
    Colored,
    Countries,
    Earliest,
    Json,
    Latest,
    LibraryPath,
    ListFormat,
    Minister,
    Parliament,
    Unanswered,
    chosen,
)
from qa_cli.operations.filters import Filters

commands = typer.Typer()


@commands.command("list")
def list_(
    context: typer.Context,
    earliest: Earliest = None,
    latest: Latest = None,
    asker: Asker = None,
    minister: Minister = None,
    parliament: Parliament = None,
    countries: Countries = None,
    unanswered: Unanswered = False,
    versions: Annotated[bool, typer.Option("--versions", help="Every version of each.")] = False,
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
    form: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """List the questions in the library, the newest first.

    \b
    Examples:
      qa list                            name, date, who asked whom, title
      qa list --asker ampe --unanswered  what she asked that is not answered
      qa list --all --format csv         all that is known, for a spreadsheet
    """
    from qa_cli.operations import list_documents  # noqa: PLC0415 (sqlite3)

    shared = context.obj
    filters = Filters(
        earliest, latest, asker, minister, parliament, tuple(countries or ()), unanswered
    )
    most = None if every else limit or (console.screenful(10) or 100) // 2
    with list_documents.listing(shared.library_or(library), filters, most, versions=versions) as (
        result,
        notes,
    ):
        console.notes(notes)
        console.answer(result, chosen(form, as_json=as_json), color or shared.color)
    return 0 if result.total else NOTHING_FOUND
