"""The program: its commands, and the options that may come before one.

Typer prints its help plain (no Rich), in a pipe as on a terminal.
"""

from collections.abc import Mapping
from typing import Annotated, ClassVar

import typer

from qa_cli import __version__
from qa_cli.cli import console
from qa_cli.cli.lazy_commands import LazyCommands
from qa_cli.cli.options import Colored, DocumentName, LibraryPath, NoPager, Shared


class Commands(LazyCommands):
    """The commands of `qa`, in the order of the help."""

    modules: ClassVar[Mapping[str, str]] = {
        "show": "qa_cli.cli.commands.show",
        "sectors": "qa_cli.cli.commands.sectors",
        "search": "qa_cli.cli.commands.search",
        "verify": "qa_cli.cli.commands.verify",
        "cite": "qa_cli.cli.commands.cite",
        "refs": "qa_cli.cli.commands.refs",
        "open": "qa_cli.cli.commands.open_",
        "import": "qa_cli.cli.commands.import_",
        "check": "qa_cli.cli.commands.check",
        "list": "qa_cli.cli.commands.list_",
        "export": "qa_cli.cli.commands.export",
        "remove": "qa_cli.cli.commands.remove",
        "help": "qa_cli.cli.commands.help_",
    }


app = typer.Typer(
    cls=Commands,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)


@app.callback(invoke_without_command=True)
def qa(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version.")] = False,
    document: DocumentName = None,
    library: LibraryPath = None,
    color: Colored = None,
    no_pager: NoPager = False,
) -> None:
    """Answers questions about written parliamentary questions, offline.

    \b
    Examples:
      qa show 2                  sub-question 2 with its answer
      qa sectors azerbaijan      the sectors that answers list for a country
      qa search minsk            search all of the text, typing errors forgiven
      qa import downloads/*.pdf  keep questions of your own, to be searched too
      qa show 784-2020           show one of them
    """
    command = context.invoked_subcommand
    context.obj = Shared(
        command=command or "",
        document=document,
        library=library,
        color=color,
        pager=not no_pager,
    )
    if version:
        console.line(f"qa {__version__}")
    elif command is None:
        console.text(context.get_help(), pager=not no_pager)
