"""The command that shows a document."""

from collections.abc import Sequence
from typing import Annotated, Literal

import typer

from qa_cli.cli import completion, console, talk
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import (
    OF_SHOWS,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    NoPager,
    Shared,
    ShowFormat,
    chosen,
)
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.exit_codes import ExitCode
from qa_cli.model.results import Shown
from qa_cli.operations import documents
from qa_cli.operations.show_document import in_language, show_document, with_references
from qa_cli.render import render_results

commands = typer.Typer()


@commands.command(cls=WordsCommand)
def show(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[DOCUMENT] [NUMBERS]...",
            help="A name, its beginning, or a file; then sub-questions: 2, 1 3, 1-2.",
            autocompletion=completion.shown,
            show_default=False,
        ),
    ] = None,
    lang: Annotated[
        Literal["original", "nl", "fr", "de", "en", "both"],
        typer.Option(help="The original, its unofficial translation (en), or both."),
    ] = "original",
    question_only: Annotated[bool, typer.Option("--question-only", help="No answers.")] = False,
    answer_only: Annotated[bool, typer.Option("--answer-only", help="Only answers.")] = False,
    outline: Annotated[
        bool, typer.Option("--outline", help="A line a sub-question: is it answered?")
    ] = False,
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
    no_pager: NoPager = False,
) -> ExitCode:
    """Show a document, or sub-questions with their answers.

    Without a name it is the document that comes with qa.

    \b
    Examples:
      qa show                    the whole document
      qa show 2 --source         with the line numbers of the source
      qa show 1-2 --lang both    with the unofficial English translation
      qa show 784-2020 1         of a question in the library
      qa show vraag.pdf          of a file
    """
    shared = context.obj.resolve(document=document, library=library, color=color, no_pager=no_pager)
    wanted = chosen(format, as_json=as_json, offered=OF_SHOWS)
    shown = _shown(question_only=question_only, answer_only=answer_only)
    name, numbers = _named(shared, words or ())
    found, notes = documents.find(
        name, shared.library, revision, or_number=len(numbers) < len(words or ())
    )
    doubtful = documents.in_doubt(name, found, shared.library)
    language, more = in_language(lang, found)
    if doubtful and console.decided(wanted, shared.color) in {"plain", "md"}:
        more = [documents.shown(found), *more]
    talk.notes([*notes, *more])  # first of all, for it may be why a sub-question is not there
    shows = show_document(
        found,
        numbers,
        shown=shown,
        language=language,
        source=source,
        named=doubtful,
        outline=outline,
        library=shared.library,
    )
    shows = with_references(shows, shared.library)
    console.answer(shows, wanted, shared.color, by=render_results, pager=shared.pager)
    return ExitCode.ANSWERED


def _named(shared: Shared, words: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """Returns the document that is named, if one is, and the words left for its sub-questions."""
    otherwise = shared.or_of_environment().document
    if shared.document or not words or words[0].isdecimal():
        return otherwise, words
    from qa_cli.operations import first_argument  # noqa: PLC0415 (numbers alone need it not)

    return first_argument.split(words, otherwise=otherwise, library=shared.library)


def _shown(*, question_only: bool, answer_only: bool) -> Shown:
    if question_only and answer_only:
        raise ContradictingOptionsError("--question-only", "--answer-only")
    return "question" if question_only else "answer" if answer_only else "both"
