"""The command that verifies quotations."""

from typing import Annotated

import typer

from qa_cli.cli import console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import (
    OF_SHOWS,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    NoPager,
    ShowFormat,
    chosen,
)
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.filters import NO_FILTERS, Filters
from qa_cli.operations.verify_quotes import verify_quotes
from qa_cli.render import render_verdicts

commands = typer.Typer()


@commands.command(cls=WordsCommand)
@filtered
def verify(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[QUOTATION]", help="The words.", show_default=False),
    ] = None,
    article: Annotated[
        str | None,
        typer.Option(
            "--in", help="All quotations in a file; - is standard input.", show_default=False
        ),
    ] = None,
    speaker: Annotated[
        str | None,
        typer.Option(
            metavar="minister|asker|NAME|anyone",
            help="Whose words they must be; or else whom the article names.",
            show_default=False,
        ),
    ] = None,
    filters: Filters = NO_FILTERS,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: ShowFormat = None,
    as_json: Json = False,
    color: Colored = None,
    no_pager: NoPager = False,
) -> ExitCode:
    """Say whether words were really written, word for word, and by whom.

    Exit code 0: every quotation is verbatim, 1: at least one is not, or only in an older revision.

    \b
    Examples:
      qa verify "Dit is op korte termijn niet mogelijk"
      qa verify --in column.md                 every quotation in an article
      qa verify --in column.md --speaker minister
      qa verify -d 784 "een terugkeer [...] onderhandelingen"
    """
    shared = context.obj.resolve(document=document, library=library, color=color, no_pager=no_pager)
    shared = shared.or_of_environment()
    wanted = chosen(format, as_json=as_json, offered=OF_SHOWS)
    verification, notes = verify_quotes(
        " ".join(words or ()),
        article=article,
        speaker=speaker,
        document=shared.document,
        library=shared.library,
        filters=filters,
    )
    console.answer(
        verification, wanted, shared.color, by=render_verdicts, pager=shared.pager, notes=notes
    )
    if not verification.total:
        return ExitCode.NOT_DONE
    return ExitCode.ANSWERED if verification.is_verbatim else ExitCode.NOTHING_FOUND
