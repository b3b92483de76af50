"""The program: its commands, and what stands before one.

Typer prints its help plain (no Rich), in a pipe as on a terminal. To make a command out of its
parameters takes it most of a millisecond, and there are eight, so that only the one that is asked
for is imported and made.
"""

import importlib
import os
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command_from_info

from qa_cli import __version__
from qa_cli.cli import console
from qa_cli.cli.options import Colored, DocumentName, LibraryPath, Shared
from qa_cli.errors import UsageError

FAILED = 2
# The commands in the order of the help, each with the module whose `commands` hold it.
_MODULES = {
    "show": "qa_cli.cli.commands.show",
    "sectors": "qa_cli.cli.commands.sectors",
    "search": "qa_cli.cli.commands.search",
    "import": "qa_cli.cli.commands.import_",
    "check": "qa_cli.cli.commands.check",
    "list": "qa_cli.cli.commands.list_",
    "export": "qa_cli.cli.commands.export",
    "remove": "qa_cli.cli.commands.remove",
}


class Commands(TyperGroup):
    """The commands of the program, each made when it is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Returns the names of all commands."""
        del ctx
        return [*_MODULES]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Returns the command of this name; None where there is none."""
        del ctx
        self.commands = dict.fromkeys(_MODULES)  # type: ignore[assignment]  # what a typo may mean
        if cmd_name not in _MODULES:
            return None
        (info,) = importlib.import_module(_MODULES[cmd_name]).commands.registered_commands
        return get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)


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
) -> None:
    """Answers questions about written parliamentary questions, offline.

    \b
    Examples:
      qa show 2                  sub-question 2 with its answer
      qa sectors azerbaijan      the sectors that answers list for a country
      qa search minsk            search that forgives, through all of the text
      qa import downloads/*.pdf  keep questions of your own, to be searched too
      qa -d 784 show             show one of them
    """
    if document and context.invoked_subcommand not in {"show", "sectors", "search", None}:
        raise UsageError("--document goes with show, sectors and search")
    context.obj = Shared(color, document or os.environ.get("QA_DOCUMENT") or None, library)
    if version:
        console.line(f"qa {__version__}")
    elif context.invoked_subcommand is None:
        console.line(context.get_help())
