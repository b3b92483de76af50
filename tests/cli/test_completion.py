"""What the shell offers for an argument."""

from pathlib import Path

import typer

from qa_cli.cli import completion


def test_names_are_completed_from_the_library_that_is_named(library: Path) -> None:
    context = typer.Context(typer.main.get_command(typer.Typer(callback=lambda: None)))
    context.params = {"library": str(library)}
    assert completion.kept(context, "7") == ["784-2020-07-20-ampe-jambon"]
    assert "784-2020-07-20-ampe-jambon" in completion.documents(context, "")
    context.params = {"library": str(library), "document": "784"}
    assert [number for number, _ in completion.questions(context, "")] == ["1", "2"]
