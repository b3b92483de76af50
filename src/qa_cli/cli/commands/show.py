"""The command that shows a document."""

from typing import Annotated, Literal

import typer

from qa_cli.cli import completion, console
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import (
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    ShowFormat,
    chosen,
)
from qa_cli.errors import UsageError
from qa_cli.model.results import Language, Shown, Shows
from qa_cli.operations import documents

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
    from qa_cli.operations import show_document  # noqa: PLC0415 (only show pays for it)

    shared = context.obj
    document, search_notes = documents.document(
        name or shared.document, shared.library_or(library), version
    )
    console.notes(search_notes)
    shows = Shows(
        document,
        show_document.questions(document, numbers) if numbers else document.questions,
        whole=not numbers,
        shown=_shown(question_only=question_only, answer_only=answer_only),
        language=_LANGUAGES[lang],
        source=source,
    )
    console.answer(shows, chosen(form, as_json=as_json), color or shared.color)
    return 0


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
