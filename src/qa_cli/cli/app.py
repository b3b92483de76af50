"""The program: what stands before a command, and what the commands share.

Typer prints its help plain (no Rich), in a pipe as on a terminal.
"""

import os
from typing import Annotated

import typer

from qa_cli import __version__, output
from qa_cli.options import Colored, DocumentName, LibraryPath, Shared

NOTHING_FOUND = 1
FAILED = 2

app = typer.Typer(
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
    context.obj = Shared(color, document or os.environ.get("QA_DOCUMENT") or None, library)
    if version:
        output.line(f"qa {__version__}")
    elif context.invoked_subcommand is None:
        output.line(context.get_help())
