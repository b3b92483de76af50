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
    assert program.list_commands(context) == [*Commands.offered]


@pytest.mark.parametrize("name", Commands.offered)
def test_each_command_is_made_of_its_module(
    program: Any, context: typer.Context, name: str
) -> None:
    command = program.get_command(context, name)
    assert command.name == name
    offered = Commands.offered[name]
    assert command.callback.__module__ == offered.module
    assert command.help.partition("\n")[0] == offered.help


def test_a_module_is_imported_only_when_its_command_is_asked_for(
    program: Any, context: typer.Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    modules = {offered.module for offered in Commands.offered.values()}
    for module in modules:
        monkeypatch.delitem(sys.modules, module, raising=False)
    assert all(offered.help in context.get_help() for offered in Commands.offered.values())
    assert not modules & {*sys.modules}
    program.get_command(context, "list")
    assert modules & {*sys.modules} == {Commands.offered["list"].module}


def test_an_unknown_name_is_no_command_but_is_compared_with_all(
    program: Any, context: typer.Context
) -> None:
    assert program.get_command(context, "serch") is None
    assert [*program.commands] == [*Commands.offered]
