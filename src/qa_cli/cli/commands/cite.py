"""The command that cites a document."""

from typing import Annotated

import typer

from qa_cli.cli import completion, console, talk
from qa_cli.cli.arguments import WordsCommand
from qa_cli.cli.options import (
    OF_CITATIONS,
    CitationFormat,
    Colored,
    DocumentName,
    Json,
    LibraryPath,
    chosen,
)
from qa_cli.errors import ContradictingOptionsError
from qa_cli.exit_codes import ExitCode

commands = typer.Typer()


@commands.command(cls=WordsCommand)
def cite(
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
    question: Annotated[bool, typer.Option("--question", help="Only what was asked.")] = False,
    answer: Annotated[bool, typer.Option("--answer", help="Only the answer.")] = False,
    document: DocumentName = None,
    library: LibraryPath = None,
    format: CitationFormat = None,
    as_json: Json = False,
    color: Colored = None,
) -> ExitCode:
    """Cite a document, or sub-questions with their answers.

    \b
    Examples:
      qa cite 3                            a reference, and what traces it
      qa cite 575-2024 4 --answer          of a question in the library
      qa cite vraag.pdf 1 --format ris     for a reference manager
    """
    from qa_cli.operations import cite_document, first_argument  # noqa: PLC0415 (--help)

    if question and answer:
        raise ContradictingOptionsError("--question", "--answer")
    shared = context.obj.resolve(document=document, library=library, color=color)
    wanted = chosen(format if format != "text" else None, as_json=as_json, offered=OF_CITATIONS)
    name, numbers, found, notes = first_argument.find(
        words or (),
        named=shared.document,
        otherwise=shared.or_of_environment().document,
        library=shared.library,
    )
    citation, more = cite_document.cite_document(
        name,
        found,
        numbers,
        cited="question" if question else "answer" if answer else "both",
        library=shared.library,
    )
    talk.notes([*notes, *more])
    console.answer(citation, wanted, shared.color)
    return ExitCode.ANSWERED
