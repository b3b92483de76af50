"""The commands that answer: show, sectors and search."""

from typing import Annotated, Literal

import typer

from qa_cli import completion, output, sources
from qa_cli.cli import NOTHING_FOUND
from qa_cli.conditions import Filters
from qa_cli.errors import UsageError
from qa_cli.options import (
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
    ShowFormat,
    Unanswered,
    WordsCommand,
    chosen,
)
from qa_cli.results import Language, Shown, Shows

commands = typer.Typer()


@commands.command(cls=WordsCommand)
def show(
    context: typer.Context,
    numbers: Annotated[
        list[str] | None,
        typer.Argument(
            help="Sub-questions: 2, 1 3, 1-2.",
            autocompletion=completion.questions,
            show_default=False,
        ),
    ] = None,
    lang: Annotated[
        Literal["original", "nl", "en", "both"],
        typer.Option(help="The original (or nl), its unofficial translation (en), or both."),
    ] = "original",
    question_only: Annotated[bool, typer.Option("--question-only", help="No answers.")] = False,
    answer_only: Annotated[bool, typer.Option("--answer-only", help="Only answers.")] = False,
    source: Annotated[
        bool, typer.Option("--source", help="Add the source's lines, or pages.")
    ] = False,
    version: Annotated[
        int | None,
        typer.Option(help="An older version, by its number.", min=1, show_default=False),
    ] = None,
    name: DocumentName = None,
    library: LibraryPath = None,
    form: ShowFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """Show the document, or sub-questions with their answers.

    \b
    Examples:
      qa show                    the whole document
      qa show 2 --source         with the line numbers of the source
      qa show 1-2 --lang both    with the unofficial English translation
      qa -d 784-2020 show 1      of a question in the library
    """
    from qa_cli import numbering  # noqa: PLC0415 (only show pays for it)

    shared = context.obj
    document, notes = sources.document(name or shared.document, shared.library_or(library), version)
    output.notes(notes)
    shows = Shows(
        document,
        numbering.questions(document, numbers) if numbers else document.questions,
        whole=not numbers,
        shown=_shown(question_only=question_only, answer_only=answer_only),
        language=_LANGUAGES[lang],
        source=source,
    )
    output.answer(shows, chosen(form, as_json=as_json), color or shared.color)
    return 0


@commands.command(cls=WordsCommand)
def sectors(
    context: typer.Context,
    countries: Annotated[
        list[str] | None,
        typer.Argument(
            help="Countries, in any language or by ISO code.",
            autocompletion=completion.countries,
            show_default=False,
        ),
    ] = None,
    sector: Annotated[
        str | None,
        typer.Option(help="Only this sector: which countries list it?", show_default=False),
    ] = None,
    name: DocumentName = None,
    library: LibraryPath = None,
    form: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """List the economic sectors that answers list per country.

    \b
    Examples:
      qa sectors                       all countries, side by side
      qa sectors azerbaijan            one country, and what else is stated of it
      qa sectors --sector agriculture  which countries list a sector
    """
    from qa_cli import asking, sectoring  # noqa: PLC0415 (only sectors pays for these)

    shared = context.obj
    scope, notes = asking.scope(name or shared.document, shared.library_or(library))
    result, more = sectoring.choose(scope, countries or [], sector)
    output.notes([*notes, *more])
    output.answer(result, chosen(form, as_json=as_json), color or shared.color)
    return 0 if result.countries else NOTHING_FOUND


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
    from qa_cli import asking, search  # noqa: PLC0415 (only search pays for these)
    from qa_cli.render import notes  # noqa: PLC0415

    shared = context.obj
    query = search.parse(" ".join(words), exact=exact)
    filters = Filters(
        earliest, latest, asker, minister, parliament, tuple(countries or ()), unanswered
    )
    place = asking.Place(name or shared.document, shared.library_or(library), filters)
    with asking.collection(place) as (collection, said):
        found = search.find(
            query, collection, parts=part or (), limit=None if every else limit, explain=explain
        )
        output.notes([*said, *notes.about(found)])
        output.answer(found, chosen(form, as_json=as_json), color or shared.color)
    return 0 if found.hits else NOTHING_FOUND


def _shown(*, question_only: bool, answer_only: bool) -> Shown:
    if question_only and answer_only:
        raise UsageError("--question-only and --answer-only leave nothing to show")
    return "question" if question_only else "answer" if answer_only else "both"


_LANGUAGES: dict[str, Language] = {
    "original": "original",
    "nl": "original",
    "en": "translation",
    "both": "both",
}
