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
from qa_cli.errors.usage import ContradictingOptionsError
from qa_cli.exit_codes import ExitCode
from qa_cli.operations import cite as operation
from qa_cli.operations.cite_document import Cited
from qa_cli.render import render_citation

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
    quote: Annotated[
        str | None,
        typer.Option(help="The passage with these words, once verified.", show_default=False),
    ] = None,
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
      qa cite --quote "korte termijn"      the passage that holds these words
    """
    shared = context.obj.resolve(document=document, library=library, color=color)
    wanted = chosen(format if format != "text" else None, as_json=as_json, offered=OF_CITATIONS)
    citation, notes = operation.cite(
        words or (),
        named=shared.document,
        otherwise=shared.or_of_environment().document,
        quote=quote,
        cited=_cited(question=question, answer=answer),
        library=shared.library,
    )
    if citation is None:
        talk.notes(notes)
        return ExitCode.NOTHING_FOUND
    console.answer(citation, wanted, shared.color, by=render_citation, notes=notes)
    return ExitCode.ANSWERED if citation.no_longer_in is None else ExitCode.NOTHING_FOUND


def _cited(*, question: bool, answer: bool) -> Cited:
    if question and answer:
        raise ContradictingOptionsError("--question", "--answer")
    return "question" if question else "answer" if answer else "both"
