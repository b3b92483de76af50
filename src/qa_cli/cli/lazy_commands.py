"""Commands that are made when they are asked for: the one place that reaches inside Typer.

Typer has no public way to import a command only when it is called, and to make a command out of its
parameters takes it most of a millisecond. There are nine commands and one of them runs, so that all
would cost as much as the command itself. What is used here (`TyperGroup`, `registered_commands`,
`get_command_from_info`) is not promised by Typer: pyproject.toml keeps it below a version that was
tried, and tests/cli/test_main.py runs every command.
"""

import importlib
from collections.abc import Mapping
from typing import Any, ClassVar

from typer.core import TyperGroup
from typer.main import get_command_from_info


class LazyCommands(TyperGroup):
    """The commands of a program, each imported and made when it is asked for."""

    modules: ClassVar[Mapping[str, str]]  # each command, in the order of the help, with its module

    def list_commands(self, ctx: Any) -> list[str]:
        """Returns the names of all commands."""
        del ctx
        return [*self.modules]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Returns the command of this name; None where there is none."""
        del ctx
        # What Typer compares an unknown name with, to say which may be meant.
        self.commands = dict.fromkeys(self.modules)  # type: ignore[assignment]
        if cmd_name not in self.modules:
            return None
        (info,) = importlib.import_module(self.modules[cmd_name]).commands.registered_commands
        return get_command_from_info(info, pretty_exceptions_short=False, rich_markup_mode=None)
