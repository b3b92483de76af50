"""The command that shows a document."""

from typing import Annotated, Literal

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import Colored, DocumentName, Json, LibraryPath, ShowFormat, chosen
from qa_cli.errors import ContradictingOptionsError
from qa_cli.exit_codes import ExitCode
from qa_cli.model.results import Language, Shown
from qa_cli.operations import documents
from qa_cli.operations.show_document import show_document

commands = typer.Typer()
_LANGUAGES: dict[str, Language] = {
    "original": "original",
    "nl": "original",
    "en": "translation",
    "both": "both",
}


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
    revision: Annotated[
        int | None,
        typer.Option(help="An older revision, by its number.", min=1, show_default=False),
    ] = None,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: ShowFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> ExitCode:
    """Show the document, or sub-questions with their answers.

    \b
    Examples:
      qa show                    the whole document
      qa show 2 --source         with the line numbers of the source
      qa show 1-2 --lang both    with the unofficial English translation
      qa -d 784-2020 show 1      of a question in the library
    """
    shared = context.obj.resolve(document=document, library=library, color=color)
    found, notes = documents.find(shared.document, shared.library, revision)
    console.notes(notes)  # first of all, for it may be why a sub-question is not there
    shows = show_document(
        found,
        numbers or (),
        shown=_shown(question_only=question_only, answer_only=answer_only),
        language=_LANGUAGES[lang],
        source=source,
    )
    console.answer(shows, chosen(format, as_json=as_json), shared.color)
    return ExitCode.ANSWERED


def _shown(*, question_only: bool, answer_only: bool) -> Shown:
    if question_only and answer_only:
        raise ContradictingOptionsError("--question-only", "--answer-only")
    return "question" if question_only else "answer" if answer_only else "both"
