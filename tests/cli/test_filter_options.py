"""The filters: declared once, and options of `list` and `search` alike."""

import inspect
from typing import Any

import pytest
import typer
from typer.main import get_command

from qa_cli.cli.app import app
from qa_cli.cli.filter_options import filtered, filters
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.filters import NO_FILTERS, Filters

OPTIONS = ["--from", "--to", "--asker", "--minister", "--parliament", "--country", "--unanswered"]


def options_of(command: str) -> list[str]:
    program: Any = get_command(app)
    parameters = program.get_command(typer.Context(program), command).params
    return [option for parameter in parameters for option in parameter.opts]


@pytest.mark.parametrize("command", ["list", "search"])
def test_every_filter_is_an_option_of_the_siblings(command: str) -> None:
    options = options_of(command)
    at = options.index("--from")
    assert options[at : at + len(OPTIONS)] == OPTIONS


def test_each_filter_has_an_option() -> None:
    assert list(inspect.signature(filters).parameters) == list(Filters._fields)


def test_a_command_gets_the_filters_by_name_and_its_own_options_besides() -> None:
    got: list[Any] = []

    def command(words: str, filters: Filters = NO_FILTERS, every: bool = False) -> ExitCode:
        got.extend([words, filters, every])
        return ExitCode.ANSWERED

    declared = inspect.signature(filters).parameters
    given = {name: parameter.default for name, parameter in declared.items()}
    run = filtered(command)
    assert list(inspect.signature(run).parameters) == ["words", *given, "every"]
    run(words="a", every=True, **{**given, "asker": "ampe", "countries": ["mali"]})
    assert got == ["a", Filters(asker="ampe", countries=("mali",)), True]
