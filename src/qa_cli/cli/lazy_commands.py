"""Commands that are made when they are asked for: the one place that reaches inside Typer.

Typer has no public way to import a command only when it is called, and to make a command out of its
parameters takes it most of a millisecond. One of all the commands runs, so that all would cost as
much as the command itself. What is used here (`TyperGroup`, `registered_commands`,
`get_command_from_info`) is not promised by Typer: pyproject.toml keeps it below a version that was
tried, and tests/cli/test_main.py runs every command.
"""

import importlib
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

import typer
from typer.core import TyperGroup
from typer.main import get_command_from_info

from qa_cli.cli import console


class Offered(NamedTuple):
    """A command that is not made yet: its module, and the first line of its help."""

    module: str
    help: str


class HelpfulContext(typer.Context):
    """What Typer knows while a command runs; asked for help, it shows that as `qa help` does."""

    def __init__(self, command: Any, *arguments: Any, **options: Any) -> None:
        super().__init__(command, *arguments, **options)
        if option := command.get_help_option(self):
            option.callback = _show

    def make_formatter(self) -> Any:
        """Returns what writes the help."""
        from qa_cli.cli.help_text import FittingFormatter  # noqa: PLC0415 (only help needs it)

        return FittingFormatter(max_width=self.max_content_width)


def _show(context: typer.Context, _: Any, wanted: bool) -> None:
    """Shows the help of a command and ends it."""
    if wanted and not context.resilient_parsing:
        console.text(context.get_help(), pager=not context.find_root().params.get("no_pager"))
        context.exit()


class LazyCommands(TyperGroup):
    """The commands of a program, each imported and made when it is asked for."""

    context_class = HelpfulContext
    offered: ClassVar[Mapping[str, Offered]]  # each command, in the order of the help

    def list_commands(self, ctx: Any) -> list[str]:
        """Returns the names of all commands."""
        del ctx
        return [*self.offered]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Returns the command of this name; None where there is none."""
        del ctx
        # What Typer compares an unknown name with, to say which may be meant.
        self.commands = dict.fromkeys(self.offered)  # type: ignore[assignment]
        if cmd_name not in self.offered:
            return None
        info = self._info(cmd_name)
        command = get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)
        command.context_class = HelpfulContext
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Writes the commands, each with the first line of its help: none is imported for it."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, offered.help) for name, offered in self.offered.items()])

    def _info(self, name: str) -> Any:
        (info,) = importlib.import_module(self.offered[name].module).commands.registered_commands
        return info
