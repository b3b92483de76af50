"""The commands that look after the library: list, export and remove."""

from typing import Annotated, Literal

import typer

from qa_cli import completion, output
from qa_cli.cli import NOTHING_FOUND
from qa_cli.conditions import Filters
from qa_cli.options import (
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
    from qa_cli import asking  # noqa: PLC0415 (sqlite3)

    shared = context.obj
    filters = Filters(
        earliest, latest, asker, minister, parliament, tuple(countries or ()), unanswered
    )
    most = None if every else limit or (output.screenful(10) or 100) // 2
    with asking.listing(shared.library_or(library), filters, most, versions=versions) as (
        result,
        notes,
    ):
        output.notes(notes)
        output.answer(result, chosen(form, as_json=as_json), color or shared.color)
    return 0 if result.total else NOTHING_FOUND


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
    from qa_cli import keeping  # noqa: PLC0415 (sqlite3)

    del form  # there is one yet
    path = context.obj.library_or(library)
    written = keeping.salvage(path) if salvage else keeping.export(path, versions=versions)
    return 0 if written else NOTHING_FOUND


@commands.command()
def remove(
    context: typer.Context,
    names: Annotated[
        list[str],
        typer.Argument(
            help="Documents, by name.", autocompletion=completion.kept, show_default=False
        ),
    ],
    library: LibraryPath = None,
) -> int:
    """Remove documents from the library, with all their versions.

    \b
    Example:
      qa remove 784-2020
    """
    from qa_cli import keeping  # noqa: PLC0415 (sqlite3)

    keeping.remove(names, context.obj.library_or(library))
    return 0
