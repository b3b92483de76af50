"""The command that searches."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import (
    MOST,
    OF_LISTS,
    All,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    ListFormat,
    NoPager,
    chosen,
)
from qa_cli.exit_codes import ExitCode
from qa_cli.model.results import Showing
from qa_cli.operations import parts
from qa_cli.operations.filters import NO_FILTERS, Filters
from qa_cli.operations.search_passages import search_passages
from qa_cli.render import render_results

commands = typer.Typer()
_FIRST = 20  # hits that are shown where nothing is said
_SHOWING: dict[tuple[bool, bool], Showing] = {  # --documents, --count
    (False, False): "hits",
    (True, False): "documents",
    (False, True): "count",
    (True, True): "counts",
}


@commands.command(cls=WordsCommand)
@filtered
def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(help='Words, "a quoted phrase", -word to leave out.', show_default=False),
    ],
    part: Annotated[
        list[str] | None,
        typer.Option(
            "--in",
            metavar="PART",
            help="Only in a part: title, introduction, question, answer, remark, footnote.",
            autocompletion=completion.parts,
            show_default=False,
        ),
    ] = None,
    exact: Annotated[bool, typer.Option("--exact", help="Only the very words.")] = False,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit", "-n", min=1, max=MOST, show_default="20", help="How many are shown."
        ),
    ] = None,
    every: All = False,
    documents: Annotated[
        bool, typer.Option("--documents", help="Only the names of documents, a line each.")
    ] = False,
    count: Annotated[
        bool, typer.Option("--count", help="Only how many passages; with --documents, of each.")
    ] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each was found.")] = False,
    filters: Filters = NO_FILTERS,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
    no_pager: NoPager = False,
) -> ExitCode:
    """Search all of the text; typing errors are forgiven.

    That is the text of the library and of the bundled document.

    \b
    Examples:
      qa search minks                     finds Minsk
      qa search ceasefire --in answer     finds staakt-het-vuren in the answers
      qa search '"minsk group"' -borrell  a phrase, where Borrell is not named
      qa search sancties --from 2020-07   in questions of July 2020 and later
      qa search sancties --documents      only which documents
    """
    shared = context.obj.resolve(document=document, library=library, color=color, no_pager=no_pager)
    shared = shared.or_of_environment()
    format = chosen(format, as_json=as_json, offered=OF_LISTS)
    showing = _SHOWING[documents, count]
    with search_passages(
        " ".join(words),
        exact=exact,
        parts=parts.named(part or ()),
        limit=_most(limit, every=every, showing=showing),
        explain=explain,
        showing=showing,
        document=shared.document,
        library=shared.library,
        filters=filters,
    ) as (searched, notes):
        console.answer(
            searched, format, shared.color, by=render_results, pager=shared.pager, notes=notes
        )
    return ExitCode.ANSWERED if searched.found.hits else ExitCode.NOTHING_FOUND


def _most(limit: int | None, *, every: bool, showing: Showing) -> int | None:
    """Returns how many hits, or documents, are shown: of documents all, if nothing is said."""
    if every or (limit is None and showing != "hits"):
        return None
    return limit or _FIRST
