"""What the shell offers for an argument: documents, sub-question numbers, country names.

A shell that asks must get an answer or nothing, never an error: a damaged document offers nothing.
"""

import os

import typer

from qa_cli.errors import QaError
from qa_cli.model.document import Document
from qa_cli.operations import documents as named
from qa_cli.text.display import visible

_FIRST_WORDS = 8


def questions(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Returns the sub-question numbers that begin with `incomplete`, with their first words."""
    try:
        found = _document(ctx).questions
    except QaError:
        return []
    return [
        (str(question.number), _beginning(question.paragraphs[0].text))
        for question in found
        if str(question.number).startswith(incomplete)
    ]


def countries(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Returns the names of countries with sectors that begin so, in English and as printed.

    A shell compares case, so that small letters are offered unless a capital was typed.
    """
    cased = str if incomplete[:1].isupper() else str.lower
    try:
        found = _document(ctx).countries
    except QaError:
        return []
    return [
        (cased(name), f"{len(country.sectors)} sectors")
        for country in found
        for name in dict.fromkeys(filter(None, (country.translation, country.name)))
        if cased(name).startswith(incomplete)
    ]


def documents(ctx: typer.Context, incomplete: str) -> list[str]:
    """Returns the names of documents and the paths of files and folders that begin so."""
    folder, _, begun = incomplete.rpartition(os.sep)
    try:
        entries = sorted(
            os.scandir(folder or (os.sep if incomplete.startswith(os.sep) else ".")), key=_name
        )
    except OSError:
        entries = []
    before = incomplete[: len(incomplete) - len(begun)]
    paths = [
        f"{before}{entry.name}{os.sep if entry.is_dir() else ''}"
        for entry in entries
        if entry.name.startswith(begun) and (begun or not entry.name.startswith("."))
    ]
    return [*kept(ctx, incomplete), *paths]


def kept(ctx: typer.Context, incomplete: str) -> list[str]:
    """Returns the names of documents that begin so, but no files."""
    try:
        return named.names(incomplete, _given(ctx, "library"))
    except QaError:
        return []


def commands(ctx: typer.Context, incomplete: str) -> list[str]:
    """Returns the commands that begin so."""
    program = ctx.find_root()
    names: list[str] = program.command.list_commands(program)  # type: ignore[attr-defined]
    return [name for name in names if name.startswith(incomplete)]


def _document(ctx: typer.Context) -> Document:
    return named.find(_given(ctx, "document"), _given(ctx, "library"))[0]


def _given(ctx: typer.Context, option: str) -> str | None:
    """Returns what was given for an option, after the command or before it."""
    before = ctx.parent.params if ctx.parent else {}
    return ctx.params.get(option) or before.get(option)


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _beginning(text: str) -> str:
    return " ".join(visible(text).split()[:_FIRST_WORDS]) + "…"
