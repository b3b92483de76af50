"""The command that helps with another: the same text as its --help."""

from typing import Annotated, Any

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.options import NoPager
from qa_cli.exit_codes import ExitCode

commands = typer.Typer()


@commands.command("help")
def help_(
    context: typer.Context,
    command: Annotated[
        str | None,
        typer.Argument(help="A command.", autocompletion=completion.commands, show_default=False),
    ] = None,
    no_pager: NoPager = False,
) -> ExitCode:
    """Show what a command does and how it is called.

    \b
    Examples:
      qa help         all commands
      qa help search  one of them; qa search --help says the same
    """
    program: Any = context.find_root()  # of a class that Typer does not export
    shared = context.obj.resolve(document=None, library=None, no_pager=no_pager)
    text = _help(program, command) if command else program.get_help()
    console.text(text, pager=shared.pager)
    return ExitCode.ANSWERED


def _help(program: Any, name: str) -> str:
    """Returns the help of a command; an unknown name is refused as `qa NAME` is."""
    _, command, _ = program.command.resolve_command(program, [name])
    help_text: str = command.make_context(
        name, [], parent=program, resilient_parsing=True
    ).get_help()
    return help_text
