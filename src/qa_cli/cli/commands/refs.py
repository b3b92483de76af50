"""The command that lists which questions mention which."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.options import (
    OF_REFERENCES,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    NoPager,
    ReferencesFormat,
    chosen,
)
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.list_references import list_references
from qa_cli.render import render_references

commands = typer.Typer()


@commands.command()
def refs(
    context: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="[DOCUMENT]",
            help="A name, its beginning, or a file; without one, all in the library.",
            autocompletion=completion.documents,
            show_default=False,
        ),
    ] = None,
    missing: Annotated[
        bool, typer.Option("--missing", help="Only what the library does not hold.")
    ] = False,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: ReferencesFormat = None,
    as_json: Json = False,
    color: Colored = None,
    no_pager: NoPager = False,
) -> ExitCode:
    """List which questions mention which, and what is missing.

    \b
    Examples:
      qa refs 575-2024   what it cites, and what cites it
      qa refs --missing  what documents cite and the library does not hold
    """
    shared = context.obj.resolve(document=document, library=library, color=color, no_pager=no_pager)
    if name and shared.document:
        raise ContradictingOptionsError("--document", name)
    wanted_document = name or shared.document
    found, notes = list_references(wanted_document, shared.library, missing=missing)
    wanted = chosen(format, as_json=as_json, offered=OF_REFERENCES)
    console.answer(
        found, wanted, shared.color, by=render_references, pager=shared.pager, notes=notes
    )
    return ExitCode.ANSWERED if found.cites or found.cited_by else ExitCode.NOTHING_FOUND
