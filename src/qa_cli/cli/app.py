"""The program: its commands, and the options that may come before one.

Typer prints its help plain (no Rich), in a pipe as on a terminal.
"""

from collections.abc import Mapping
from typing import Annotated, ClassVar

import typer

from qa_cli import __version__
from qa_cli.cli import console
from qa_cli.cli.lazy_commands import LazyCommands, Offered
from qa_cli.cli.options import Colored, DocumentName, LibraryPath, NoPager, Shared


class Commands(LazyCommands):
    """The commands of `qa`, in the order of the help."""

    offered: ClassVar[Mapping[str, Offered]] = {
        "show": Offered(
            "qa_cli.cli.commands.show", "Show a document, or sub-questions with their answers."
        ),
        "sectors": Offered(
            "qa_cli.cli.commands.sectors",
            "List the economic sectors that answers list per country.",
        ),
        "search": Offered(
            "qa_cli.cli.commands.search", "Search all of the text; typing errors are forgiven."
        ),
        "verify": Offered(
            "qa_cli.cli.commands.verify",
            "Say whether words were really written, word for word, and by whom.",
        ),
        "cite": Offered(
            "qa_cli.cli.commands.cite", "Cite a document, or sub-questions with their answers."
        ),
        "refs": Offered(
            "qa_cli.cli.commands.refs", "List which questions mention which, and what is missing."
        ),
        "open": Offered(
            "qa_cli.cli.commands.open_", "Open the file that a document was read from."
        ),
        "import": Offered(
            "qa_cli.cli.commands.import_", "Read files and keep the questions in the library."
        ),
        "check": Offered(
            "qa_cli.cli.commands.check",
            "Say what was found in a file or a document, or check the library.",
        ),
        "list": Offered(
            "qa_cli.cli.commands.list_", "List the questions in the library, the newest first."
        ),
        "export": Offered(
            "qa_cli.cli.commands.export", "Write documents of the library to stdout."
        ),
        "remove": Offered(
            "qa_cli.cli.commands.remove",
            "Remove documents from the library, with all their revisions.",
        ),
        "help": Offered(
            "qa_cli.cli.commands.help_", "Show what a command does and how it is called."
        ),
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
