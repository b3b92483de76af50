"""The command that imports files, or only converts them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa_cli.cli import console
from qa_cli.cli.console import Color
from qa_cli.cli.options import Colored, Files, LibraryPath, chosen_for
from qa_cli.errors import ContradictingOptionsError
from qa_cli.exit_codes import ExitCode
from qa_cli.render import Format

if TYPE_CHECKING:
    from qa_cli.operations.tally import Became

commands = typer.Typer()


@commands.command("import")
def import_(
    context: typer.Context,
    files: Files,
    folder: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write JSON here, keep nothing.", show_default=False),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace JSON that is there already.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Write JSON to stdout, keep nothing.")
    ] = False,
    library: LibraryPath = None,
    color: Colored = None,
) -> ExitCode:
    """Read files and keep the questions in the library.

    PDF, DOCX, text, Markdown, HTML, and qa's own JSON or JSON Lines.

    \b
    Examples:
      qa import downloads/*.pdf           keep them, to be listed and searched
      qa import backup.jsonl              what qa export wrote
      qa import vraag.pdf --json          only read: the document as JSON
      qa import *.pdf --output documents  only read: a JSON file for each
    """
    shared = context.obj.resolve_without_document(library=library, color=color)
    format = chosen_for(files, None, as_json=as_json, instead="--output FOLDER")
    if as_json and folder:
        raise ContradictingOptionsError("--json", "--output")
    if as_json or folder:
        return _show(_converted(files, folder, force=force), format, shared.color)
    return _show(_imported(files, shared.library), format, shared.color)


def _converted(files: list[str], folder: Path | None, *, force: bool) -> Iterator["Became"]:
    from qa_cli.operations.convert_files import convert_files  # noqa: PLC0415 (or else import_files)

    return convert_files(console.progress(files), folder, force=force)


def _imported(files: list[str], library: str | None) -> Iterator["Became"]:
    from qa_cli.operations.import_files import import_files  # noqa: PLC0415 (sqlite3)

    return import_files(console.progress(files), library, waiting=console.say_waiting)


def _show(results: Iterable["Became"], format: Format | None, color: Color | None) -> ExitCode:
    """Shows what became of each file as it is known and, at the end, of all."""
    from qa_cli.operations.tally import Tally, warnings  # noqa: PLC0415 (--help loads all commands)

    tally = Tally()
    for result in results:
        tally.add(result)
        console.notes(warnings(result))
        console.outcome(result, format, color)
    console.notes(tally.summary())
    return ExitCode.NOT_DONE if tally.unread else ExitCode.ANSWERED
