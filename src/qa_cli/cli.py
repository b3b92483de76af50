"""The commands: each gets a document, decides what was asked of it, and shows that.

Typer prints its help plain (no Rich), in a pipe as on a terminal. A command returns its exit code:
0 answered, 1 nothing found; that one could not be done is for `running` to say.
"""

import os
from pathlib import Path
from typing import Annotated, Literal

import typer

from qa_cli import __version__, completion, output, sources
from qa_cli.errors import UsageError
from qa_cli.model import Document
from qa_cli.options import (
    CheckFormat,
    Colored,
    DocumentName,
    Files,
    Json,
    ListFormat,
    PartName,
    Shared,
    ShowFormat,
    WordsCommand,
    chosen,
)
from qa_cli.results import Language, Shown, Shows

NOTHING_FOUND = 1
FAILED = 2

app = typer.Typer(
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)


@app.callback(invoke_without_command=True)
def qa(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version.")] = False,
    document: DocumentName = None,
    color: Colored = None,
) -> None:
    """Answers questions about written parliamentary questions, offline.

    \b
    Examples:
      qa show 2               sub-question 2 with its answer
      qa sectors azerbaijan   the sectors the answer lists for a country
      qa search minsk         search that forgives, through all of the text
      qa -d vraag.pdf show    the same commands on a question of your own
    """
    context.obj = Shared(color, document or os.environ.get("QA_DOCUMENT") or None)
    if version:
        output.line(f"qa {__version__}")
    elif context.invoked_subcommand is None:
        output.line(context.get_help())


@app.command(cls=WordsCommand)
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
    name: DocumentName = None,
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
    """
    from qa_cli import numbering  # noqa: PLC0415 (only show pays for it)

    document = _document(context, name)
    shows = Shows(
        document,
        numbering.questions(document, numbers) if numbers else document.questions,
        whole=not numbers,
        shown=_shown(question_only=question_only, answer_only=answer_only),
        language=_LANGUAGES[lang],
        source=source,
    )
    output.answer(shows, chosen(form, as_json=as_json), color or context.obj.color)
    return 0


@app.command(cls=WordsCommand)
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
    form: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """List the economic sectors that the answer lists per country.

    \b
    Examples:
      qa sectors                       all countries, side by side
      qa sectors azerbaijan            one country, and what else is stated of it
      qa sectors --sector agriculture  which countries list a sector
    """
    from qa_cli import naming  # noqa: PLC0415 (only sectors pays for the names)

    document = _document(context, name)
    result, notes = naming.choose(document, countries or [], sector)
    output.notes(notes)
    output.answer(result, chosen(form, as_json=as_json), color or context.obj.color)
    return 0 if result.countries else NOTHING_FOUND


@app.command(cls=WordsCommand)
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
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="Passages shown.")] = 20,
    explain: Annotated[bool, typer.Option("--explain", help="Say why each was found.")] = False,
    name: DocumentName = None,
    form: ListFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """Search all of the text, forgivingly.

    \b
    Examples:
      qa search minks                     finds Minsk
      qa search ceasefire --in answer     finds staakt-het-vuren in the answers
      qa search '"minsk group"' -borrell  a phrase, where Borrell is not named
    """
    from qa_cli.render import notes  # noqa: PLC0415 (only search pays for these)
    from qa_cli.search import Memory, find, parse  # noqa: PLC0415

    query = parse(" ".join(words), exact=exact)
    memory = Memory(_document(context, name))
    found = find(query, memory, parts=part or (), limit=limit, explain=explain)
    output.notes(notes.about(found))
    output.answer(found, chosen(form, as_json=as_json), color or context.obj.color)
    return 0 if found.hits else NOTHING_FOUND


@app.command("import")
def import_(
    context: typer.Context,
    files: Files,
    folder: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Write the documents here.", show_default=False),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Write the document to stdout.")] = False,
    color: Colored = None,
) -> int:
    """Read files (PDF, DOCX, text, ...) into qa's own JSON.

    \b
    Examples:
      qa import vraag.pdf --json          the document as JSON
      qa import *.pdf --output documents  a JSON file for each
    """
    from qa_cli import importing  # noqa: PLC0415 (only import pays for it)

    read = importing.run(files, folder, color or context.obj.color, as_json=as_json)
    return 0 if read else FAILED


@app.command()
def check(
    context: typer.Context,
    files: Files,
    form: CheckFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> int:
    """Say what was found in a file, and what was not matched.

    \b
    Example:
      qa check vraag.pdf   exit code 0: no problems, 1: some, 2: unreadable
    """
    from qa_cli import checking  # noqa: PLC0415 (only check pays for it)

    return checking.run(files, chosen(form, as_json=as_json), color or context.obj.color)


def _document(context: typer.Context, name: str | None) -> Document:
    """Returns the document that the options name, after saying what is to be said of it."""
    document, notes = sources.document(name or context.obj.document)
    output.notes(notes)
    return document


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
