"""The command that exports the library."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console, talk
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import ExportFormat, LibraryPath
from qa_cli.errors.usage import ContradictingOptionsError, ExportToTerminalError
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.export_library import Salvage, chosen_library, export_library
from qa_cli.operations.filters import NO_FILTERS, Filters
from qa_cli.render import exports

commands = typer.Typer()


@commands.command()
@filtered
def export(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            help="Documents; without any, all.",
            autocompletion=completion.kept,
            show_default=False,
        ),
    ] = None,
    filters: Filters = NO_FILTERS,
    revisions: Annotated[bool, typer.Option("--revisions", help="Older revisions too.")] = False,
    salvage: Annotated[
        bool, typer.Option("--salvage", help="What can be read of a damaged library.")
    ] = False,
    format: ExportFormat = "jsonl",
    library: LibraryPath = None,
) -> ExitCode:
    """Write documents of the library to stdout.

    In qa's own JSON, a document a line, which qa import reads; or as CSV with a row a
    sub-question, or as Markdown.

    \b
    Examples:
      qa export > backup.jsonl
      qa export --asker ampe --format csv > ampe.csv
      qa export 784-2020 --format md > 784.md
    """
    shared = context.obj.resolve_without_document(library=library)
    some = bool(names) or filters != NO_FILTERS
    for option, given in (("--revisions", revisions), ("--salvage", salvage)):
        if given and (some or format != "jsonl"):
            other = "names or filters" if some else f"--format {format}"
            raise ContradictingOptionsError(option, other)
    if console.on_terminal():
        raise ExportToTerminalError(format)
    if salvage:
        written = _salvaged(shared.library)
    elif some or format != "jsonl":
        written = _chosen(names or [], filters, shared.library, format)
    else:
        written = _all(shared.library, revisions=revisions)
    return ExitCode.ANSWERED if written else ExitCode.NOTHING_FOUND


def _salvaged(library: str | None) -> int:
    rescued = Salvage(library)
    written = console.json_lines(rescued)
    talk.notes(rescued.summary())
    return written


def _all(library: str | None, *, revisions: bool) -> int:
    return console.json_lines(export_library(library, revisions=revisions))


def _chosen(names: list[str], filters: Filters, library: str | None, format: ExportFormat) -> int:
    with chosen_library(names, filters, library) as (documents, notes):
        talk.notes(notes)
        return console.write_each(exports.render(documents, format))
