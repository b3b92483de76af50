"""The command that searches."""

from enum import StrEnum
from typing import Annotated

import typer

from qa_cli.cli import console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import (
    All,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    Limit,
    ListFormat,
    chosen,
)
from qa_cli.exit_codes import ExitCode
from qa_cli.operations.filters import NO_FILTERS, Filters

commands = typer.Typer()


class PartName(StrEnum):
    """The parts of a document, as --in takes them (Typer repeats no Literal)."""

    TITLE = "title"
    INTRODUCTION = "introduction"
    QUESTION = "question"
    ANSWER = "answer"
    REMARK = "remark"
    FOOTNOTE = "footnote"


@commands.command(cls=WordsCommand)
@filtered
def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(help='Words, "a quoted phrase", -word to leave out.', show_default=False),
    ],
    part: Annotated[
        list[PartName] | None,
        typer.Option("--in", help="Only in this part; repeatable.", show_default=False),
    ] = None,
    exact: Annotated[bool, typer.Option("--exact", help="Only the very words.")] = False,
    limit: Limit = 20,
    every: All = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each was found.")] = False,
    filters: Filters = NO_FILTERS,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> ExitCode:
    """Search all of the text; typing errors are forgiven.

    That is the text of the library and of the bundled document.

    \b
    Examples:
      qa search minks                     finds Minsk
      qa search ceasefire --in answer     finds staakt-het-vuren in the answers
      qa search '"minsk group"' -borrell  a phrase, where Borrell is not named
      qa search sancties --from 2020-07   in questions of July 2020 and later
    """
    from qa_cli.operations.search_passages import search_passages  # noqa: PLC0415 (--help loads every command)

    shared = context.obj.resolve(document=document, library=library, color=color)
    with search_passages(
        " ".join(words),
        exact=exact,
        parts=part or (),
        limit=None if every else limit,
        explain=explain,
        document=shared.document,
        library=shared.library,
        filters=filters,
    ) as (searched, notes):
        console.notes(notes)
        console.answer(searched, chosen(format, as_json=as_json), shared.color)
    return ExitCode.ANSWERED if searched.found.hits else ExitCode.NOTHING_FOUND
