"""The commands that answer: show, sectors and search."""

from typing import Annotated

import typer

from qa_cli.cli import NOTHING_FOUND, console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import (
    All,
    Asker,
    Colored,
    Countries,
    DocumentName,
    Earliest,
    Json,
    Latest,
    LibraryPath,
    Limit,
    ListFormat,
    Minister,
    Parliament,
    PartName,
    Unanswered,
    chosen,
)
from qa_cli.operations.filters import Filters

commands = typer.Typer()


@commands.command(cls=WordsCommand)
def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(help='Words, "a quoted phrase", -word to leave out.', show_default=False),
    ],
    part: Annotated[
        list[PartName] | None,
        typer.Option("--in", help="Only in this part; may be repeated.", show_default=False),
    ] = None,
    exact: Annotated[bool, typer.Option("--exact", help="Only the very words.")] = False,
    limit: Limit = 20,
    every: All = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each was found.")] = False,
    earliest: Earliest = None,
    latest: Latest = None,
    asker: Asker = None,
    minister: Minister = None,
    parliament: Parliament = None,
    countries: Countries = None,
    unanswered: Unanswered = False,
    name: DocumentName = None,
    library: LibraryPath = None,
    form: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """Search all of the text, forgivingly.

    That is the text of the library and of the bundled document.

    \b
    Examples:
      qa search minks                     finds Minsk
      qa search ceasefire --in answer     finds staakt-het-vuren in the answers
      qa search '"minsk group"' -borrell  a phrase, where Borrell is not named
      qa search sancties --from 2020-07   in questions of July 2020 and later
    """
    from qa_cli import search  # noqa: PLC0415 (only search pays for these)
    from qa_cli.model.results import Searched  # noqa: PLC0415
    from qa_cli.operations import search_passages  # noqa: PLC0415 (only search pays for these)
    from qa_cli.render import search_notes  # noqa: PLC0415

    shared = context.obj
    query = search.parse(" ".join(words), exact=exact)
    filters = Filters(
        earliest, latest, asker, minister, parliament, tuple(countries or ()), unanswered
    )
    place = search_passages.Place(name or shared.document, shared.library_or(library), filters)
    with search_passages.collection(place) as (collection, said):
        found = search.find(query, collection, parts=part or (), limit=None if every else limit)
        console.notes([*said, *search_notes.about(found)])
        shown = Searched(found, explain=explain, sub_questions=collection.sub_questions)
        console.answer(shown, chosen(form, as_json=as_json), color or shared.color)
    return 0 if found.hits else NOTHING_FOUND
