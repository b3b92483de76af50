"""Commands are imported when they are asked for, and no sooner."""

import sys
from typing import Any

import pytest
import typer
from typer.main import get_command

from qa_cli.cli.app import Commands, app


@pytest.fixture
def program() -> Any:
    return get_command(app)


@pytest.fixture
def context(program: Any) -> typer.Context:
    return typer.Context(program)


def test_the_commands_are_listed_in_the_order_of_the_help(
    program: Any, context: typer.Context
) -> None:
    assert program.list_commands(context) == [*Commands.modules]


@pytest.mark.parametrize("name", Commands.modules)
def test_each_command_is_made_of_its_module(
    program: Any, context: typer.Context, name: str
) -> None:
    command = program.get_command(context, name)
    assert command.name == name
    assert command.callback.__module__ == Commands.modules[name]
    assert command.help


def test_a_module_is_imported_only_when_its_command_is_asked_for(
    program: Any, context: typer.Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in Commands.modules.values():
        monkeypatch.delitem(sys.modules, module, raising=False)
    program.list_commands(context)
    assert not {*Commands.modules.values()} & {*sys.modules}
    program.get_command(context, "list")
    assert {*Commands.modules.values()} & {*sys.modules} == {Commands.modules["list"]}


def test_an_unknown_name_is_no_command_but_is_compared_with_all(
    program: Any, context: typer.Context
) -> None:
    assert program.get_command(context, "serch") is None
    assert [*program.commands] == [*Commands.modules]
