"""The commands: each gets a document, decides what was asked of it, and shows that.

Typer prints its help plain (no Rich), in a pipe as on a terminal. `main` is the one place where
errors are caught, and where exit codes come from: 0 answered, 1 nothing found, 2 not done.
"""

import sys
import traceback
from typing import Annotated, Literal

import typer
from typer.main import get_command

from qa_cli import __version__, completion, output, sources
from qa_cli.errors import QaError, ReaderLeftError, UsageError
from qa_cli.options import Colored, Json, ListFormat, PartName, ShowFormat, WordsCommand, chosen
from qa_cli.results import Language, Shown, Shows

NOTHING_FOUND = 1
FAILED = 2
INTERRUPTED = 130

app = typer.Typer(
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)


@app.callback(invoke_without_command=True)
def qa(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version.")] = False,
    color: Colored = None,
) -> None:
    """Answers questions about written parliamentary questions, offline.

    \b
    Examples:
      qa show 2               sub-question 2 with its answer
      qa sectors azerbaijan   the sectors the answer lists for a country
      qa search minsk         search that forgives, through all of the text
    """
    context.obj = color
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
        Literal["nl", "en", "both"],
        typer.Option(help="The original (nl), its unofficial translation (en), or both."),
    ] = "nl",
    question_only: Annotated[bool, typer.Option("--question-only", help="No answers.")] = False,
    answer_only: Annotated[bool, typer.Option("--answer-only", help="Only answers.")] = False,
    source: Annotated[
        bool, typer.Option("--source", help="Add the source's line numbers.")
    ] = False,
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

    document = sources.document()
    shows = Shows(
        document,
        numbering.questions(document, numbers) if numbers else document.questions,
        whole=not numbers,
        shown=_shown(question_only=question_only, answer_only=answer_only),
        language=_LANGUAGES[lang],
        source=source,
    )
    output.answer(shows, chosen(form, as_json=as_json), color or context.obj)
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

    document = sources.document()
    result, notes = naming.choose(document, countries or [], sector)
    output.notes(notes)
    output.answer(result, chosen(form, as_json=as_json), color or context.obj)
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
    found = find(query, Memory(sources.document()), parts=part or (), limit=limit, explain=explain)
    output.notes(notes.about(found))
    output.answer(found, chosen(form, as_json=as_json), color or context.obj)
    return 0 if found.hits else NOTHING_FOUND


def main(arguments: list[str] | None = None) -> int:
    """Runs `qa` with `arguments` (or those of the process) and returns its exit code."""
    output.prepare()
    try:
        code = _run(arguments)
        output.flush()
    except QaError as error:
        output.complain(error)
        return error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001
        return _failed(error)
    return code


def _run(arguments: list[str] | None) -> int:
    """Lets Typer run the command and returns the exit code that it ends with.

    Raises:
        QaError: The command could not be done, or Typer could not write its help.
    """
    stdout = sys.stdout
    try:
        code = get_command(app).main(arguments, prog_name="qa", standalone_mode=False)
    except SystemExit as end:
        # Typer ends so after a completion and, having replaced stdout, where its reader left.
        if sys.stdout is not stdout:
            raise ReaderLeftError from end
        return FAILED if end.code else 0
    except OSError as error:
        raise output.failure(error) from error
    return code if isinstance(code, int) else 0


def _failed(error: Exception) -> int:
    """Says what Typer found wrong with the arguments, or that `qa` itself is at fault."""
    message = getattr(error, "format_message", None)  # Typer names its own errors only from 0.28
    if message is None:
        output.notes(traceback.format_exception(error))
        output.note("this is a fault in qa itself; please report it with the lines above")
        return FAILED
    context = getattr(error, "ctx", None)
    sentence = message().strip().rstrip(".")
    command = context.command_path if context else "qa"
    output.complain(UsageError(sentence[:1].lower() + sentence[1:], f"try: {command} --help"))
    return FAILED


def _shown(*, question_only: bool, answer_only: bool) -> Shown:
    if question_only and answer_only:
        raise UsageError("--question-only and --answer-only leave nothing to show")
    return "question" if question_only else "answer" if answer_only else "both"


_LANGUAGES: dict[str, Language] = {"nl": "original", "en": "translation", "both": "both"}
