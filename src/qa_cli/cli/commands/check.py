"""The command that checks files, or the library."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from qa_cli.cli import console
from qa_cli.cli.options import CheckFormat, Colored, Json, LibraryPath, OptionalFiles, chosen_for
from qa_cli.errors import ContradictingOptionsError
from qa_cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from qa_cli.model.catalogue import Checkup
    from qa_cli.model.diagnostics import Reading, Unread

commands = typer.Typer()


@commands.command()
def check(
    context: typer.Context,
    files: OptionalFiles = None,
    library: LibraryPath = None,
    format: CheckFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> ExitCode:
    """Say what was found in a file, or check the library.

    \b
    Examples:
      qa check vraag.pdf   exit code 0: no problems, 1: some, 2: unreadable
      qa check             is the library whole, and which documents have problems?
    """
    shared = context.obj.resolve_without_document(library=library, color=color)
    wanted = chosen_for(files or (), format, as_json=as_json)
    if files and library is not None:
        raise ContradictingOptionsError("--library", "files")
    worst = ExitCode.ANSWERED
    for result in _files(files) if files else _library(shared.library):
        console.outcome(result, wanted, shared.color)
        worst = max(worst, _code(result))
    return worst


def _files(files: list[str]) -> Iterator["Reading | Unread"]:
    from qa_cli.operations.check_files import check_files  # noqa: PLC0415 (or else the library)

    return check_files(console.progress(files))


def _library(library: str | None) -> Iterator["Checkup"]:
    from qa_cli.operations.check_library import check_library  # noqa: PLC0415 (sqlite3)

    yield check_library(library)


def _code(result: "Reading | Unread | Checkup") -> ExitCode:
    """Returns the exit code for what was found."""
    from qa_cli.model.catalogue import Checkup  # noqa: PLC0415 (--help loads every command)
    from qa_cli.model.diagnostics import Reading, Unread  # noqa: PLC0415

    match result:
        case Unread():
            return ExitCode.NOT_DONE
        case Reading():
            return ExitCode.NOTHING_FOUND if result.problems else ExitCode.ANSWERED
        case Checkup():
            if result.faults:
                return ExitCode.NOT_DONE
            return ExitCode.NOTHING_FOUND if result.with_problems else ExitCode.ANSWERED
