"""The options that choose documents by what is known of them, declared once for all commands."""

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any

import typer

from qa_cli.cli import completion
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.filters import Filters


def filters(
    earliest: Annotated[
        str | None,
        typer.Option("--from", help="Of this year, month or day, or later.", show_default=False),
    ] = None,
    latest: Annotated[
        str | None,
        typer.Option("--to", help="Of this year, month or day, or earlier.", show_default=False),
    ] = None,
    asker: Annotated[
        str | None,
        typer.Option(
            help="Asked by; part of a name is enough.",
            autocompletion=completion.words_of("asker"),
            show_default=False,
        ),
    ] = None,
    minister: Annotated[
        str | None,
        typer.Option(
            help="Answered by; likewise.",
            autocompletion=completion.words_of("minister"),
            show_default=False,
        ),
    ] = None,
    parliament: Annotated[
        str | None,
        typer.Option(
            help="Of this parliament or chamber; likewise.",
            autocompletion=completion.words_of("parliament"),
            show_default=False,
        ),
    ] = None,
    countries: Annotated[
        list[str] | None,
        typer.Option(
            "--country",
            help="Naming this country; repeatable.",
            autocompletion=completion.every_country,
            show_default=False,
        ),
    ] = None,
    unanswered: Annotated[
        bool, typer.Option("--unanswered", help="With a sub-question without an answer.")
    ] = False,
) -> Filters:
    """Returns the filters that are given; this is the one place where they are declared."""
    return Filters(
        earliest=earliest,
        latest=latest,
        asker=asker,
        minister=minister,
        parliament=parliament,
        countries=tuple(countries or ()),
        unanswered=unanswered,
    )


def filtered(command: Callable[..., ExitCode]) -> Callable[..., ExitCode]:
    """Gives a command the options of `filters`, in the place of its parameter `filters`.

    Typer makes options out of a signature, and this is the one that it sees.
    """
    options = inspect.signature(filters).parameters

    @functools.wraps(command)
    def run(**given: Any) -> ExitCode:
        of_filters = {name: given.pop(name) for name in options}
        return command(filters=filters(**of_filters), **given)

    own = inspect.signature(command)
    parameters: list[inspect.Parameter] = []
    for parameter in own.parameters.values():
        parameters += options.values() if parameter.name == "filters" else [parameter]
    run.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    return run
