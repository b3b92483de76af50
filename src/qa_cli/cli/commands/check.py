"""The command that checks files, documents of the library, or all of it."""

from collections.abc import Iterator
from typing import Annotated

import typer

from qa_cli.cli import completion, console, talk
from qa_cli.cli.options import (
    OF_CHECKS,
    CheckFormat,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    NoPager,
    chosen_for,
)
from qa_cli.exit_codes import ExitCode
from qa_cli.model.catalogue import Checkup
from qa_cli.model.diagnostics import Reading, Unread, beside_unanswered
from qa_cli.render.checkup_counts import worst

commands = typer.Typer()


@commands.command()
def check(
    context: typer.Context,
    files: Annotated[
        list[str] | None,
        typer.Argument(
            help="Files, - for stdin, or names of documents.",
            autocompletion=completion.documents,
            show_default=False,
        ),
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="Of the library: every problem of each document.")
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit code 1 for problems in the library too.")
    ] = False,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: CheckFormat = None,
    as_json: Json = False,
    color: Colored = None,
    no_pager: NoPager = False,
) -> ExitCode:
    """Say what was found in a file or a document, or check the library.

    \b
    Examples:
      qa check vraag.pdf   exit code 0: no problems, 1: some, 2: unreadable
      qa check 784-2020    of a document in the library
      qa check             is the library whole, and what could not be matched?
    """
    shared = context.obj.resolve(document=document, library=library, color=color, no_pager=no_pager)
    named = [*filter(None, [shared.document]), *(files or ())]
    wanted = chosen_for(named, format, as_json=as_json, offered=OF_CHECKS)
    found = _files(named, shared.library) if named else _library(shared.library, every=every)
    several = len(named) > 1  # a pager for each would have to be left one by one
    code = ExitCode.ANSWERED
    for result in found:
        console.outcome(result, wanted, shared.color, pager=shared.pager and not several)
        code = max(code, _code(result, strict=strict))
    return code


def _files(files: list[str], library: str | None) -> Iterator[Reading | Unread]:
    from qa_cli.operations.check_files import check_files  # noqa: PLC0415 (or else the library)

    return check_files(talk.progress(files), library)


def _library(library: str | None, *, every: bool) -> Iterator[Checkup]:
    from qa_cli.operations.check_library import check_library  # noqa: PLC0415 (sqlite3)

    yield check_library(library)._replace(every=every)


def _code(result: Reading | Unread | Checkup, *, strict: bool) -> ExitCode:
    """Returns the exit code for what was found; that a sub-question is unanswered is no problem."""
    match result:
        case Unread():
            return ExitCode.NOT_DONE
        case Reading():
            bad = bool(beside_unanswered(result.problems))
        case Checkup():
            bad = bool(result.faults) or (strict and bool(worst(result, 1)))
    return ExitCode.NOTHING_FOUND if bad else ExitCode.ANSWERED
