"""The command that imports files, or only converts them."""

from collections.abc import Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from qa_cli.cli import console, talk
from qa_cli.cli.console import Color
from qa_cli.cli.options import Colored, LibraryPath, OptionalFiles, chosen_for
from qa_cli.errors.usage import ContradictingOptionsError, NotAFolderError, NothingNamedError
from qa_cli.exit_codes import ExitCode
from qa_cli.model.diagnostics import Unread
from qa_cli.operations.folders import files_in
from qa_cli.operations.tally import Became, Tally, has_problems, warnings
from qa_cli.render import Format

commands = typer.Typer()
Results = Generator[Became, None, None]
_MOST_WITH_PROBLEMS = 20  # files that a terminal shows


@commands.command("import")
def import_(
    context: typer.Context,
    files: OptionalFiles = None,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", help="Write JSON to this folder, keep nothing.", show_default=False
        ),
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Replace JSON that is there already.")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="Write JSON to stdout, keep nothing.")
    ] = False,
    bundled: Annotated[
        bool, typer.Option("--bundled", help="The document that comes with qa.")
    ] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="A line a file on a terminal too.")
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Only say which files cannot be read.")
    ] = False,
    library: LibraryPath = None,
    color: Colored = None,
) -> ExitCode:
    """Read files and keep the questions in the library.

    PDF, DOCX, text, Markdown, HTML, and qa's own JSON or JSON Lines; of a folder, all that is
    in it and in its folders.

    \b
    Examples:
      qa import downloads/*.pdf           keep them, to be listed and searched
      qa import downloads                 whatever qa reads in a folder
      qa import backup.jsonl              what qa export wrote
      qa import vraag.pdf --json          only read: the document as JSON
      qa import *.pdf --output documents  only read: a JSON file for each
    """
    shared = context.obj.resolve_without_document(library=library, color=color)
    _check(files, bundled=bundled, converts=as_json or folder is not None)
    if as_json and folder:
        raise ContradictingOptionsError("--json", "--output")
    if folder and (folder.is_file() or (folder.suffix == ".json" and not folder.is_dir())):
        raise NotAFolderError(folder)
    if verbose and quiet:
        raise ContradictingOptionsError("--verbose", "--quiet")
    found, all_seen = _found(files or ())
    format = chosen_for(found, None, as_json=as_json, instead="--output FOLDER")
    few = bundled + len(found) == 1
    look = Look(format, shared.color, each=as_json or verbose or few, quiet=quiet)
    if as_json or folder:
        code = _show(_converted(found, folder, force=force), look)
    else:
        code = _show(_imported(found, shared.library, bundled=bundled), look, shared.library)
    none = ExitCode.ANSWERED if found or bundled else ExitCode.NOTHING_FOUND
    return max(code, none, ExitCode.ANSWERED if all_seen else ExitCode.NOT_DONE)


class Look(NamedTuple):
    """How results are shown: of a terminal only what needs looking at, unless `each` is asked."""

    format: Format | None
    color: Color | None
    each: bool
    quiet: bool


def _check(files: list[str] | None, *, bundled: bool, converts: bool) -> None:
    if bundled and converts:
        raise ContradictingOptionsError("--bundled", "writing JSON")
    if not files and not bundled:
        raise NothingNamedError("import", "name files or folders, as in: qa import downloads")


def _found(paths: Iterable[str]) -> tuple[list[str], bool]:
    """Returns the files that are named or in folders, and whether all folders could be opened."""
    found, notes = files_in(paths)
    talk.notes(notes)
    return found, not any(note.kind == "closed folders" for note in notes)


def _converted(files: list[str], folder: Path | None, *, force: bool) -> Results:
    from qa_cli.operations.convert_files import convert_files  # noqa: PLC0415 (or else import_files)

    with closing(talk.progress(files)) as shown:
        yield from convert_files(shown, folder, force=force)


def _imported(files: list[str], library: str | None, *, bundled: bool) -> Results:
    from qa_cli.operations.import_files import import_files  # noqa: PLC0415 (sqlite3)

    with closing(talk.progress(files)) as shown:
        yield from import_files(shown, library, bundled=bundled, waiting=talk.say_waiting)


def _show(results: Results, look: Look, library: str | None = None) -> ExitCode:
    """Shows what became of each file as it is known and, at the end, of all."""
    tally = Tally()
    try:
        with closing(results):  # which takes the bar away
            for result in results:
                tally.add(result)
                _show_one(result, tally, look)
    except KeyboardInterrupt:
        talk.notes(tally.interrupted())
        return ExitCode.INTERRUPTED
    if not look.quiet:
        talk.notes([*tally.unshown(), *tally.summary()])
        talk.notes(tally.next_step(library))
    return ExitCode.NOT_DONE if tally.unread else ExitCode.ANSWERED


def _show_one(result: Became, tally: Tally, look: Look) -> None:
    """Shows what became of a file, if it is to be shown; that it cannot be read always is."""
    if isinstance(result, Unread):
        console.outcome(result, look.format, look.color)
    elif not look.quiet:
        talk.notes(warnings(result))
        doubtful = has_problems(result) and tally.with_problems <= _MOST_WITH_PROBLEMS
        if look.each or doubtful or not console.on_terminal():
            tally.shown += has_problems(result)
            console.outcome(result, look.format, look.color)
