"""The command that removes documents."""

from collections.abc import Sequence
from typing import Annotated

import typer

from qa_cli.cli import completion, console, talk
from qa_cli.cli.filter_options import filtered
from qa_cli.cli.options import LibraryPath
from qa_cli.errors.usage import NothingNamedError, UnconfirmedError
from qa_cli.exit_codes import ExitCode
from qa_cli.model.notes import Note
from qa_cli.operations.filters import NO_FILTERS, Filters
from qa_cli.operations.remove_documents import documents_to_remove, remove_documents
from qa_cli.render.phrases import count
from qa_cli.text.display import listed_first

commands = typer.Typer()
_MOST_ASKED = 5  # documents that a question names


@commands.command()
@filtered
def remove(
    context: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(
            help="Documents, by their full names.",
            autocompletion=completion.kept,
            show_default=False,
        ),
    ] = None,
    filters: Filters = NO_FILTERS,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be removed.")
    ] = False,
    library: LibraryPath = None,
) -> ExitCode:
    """Remove documents from the library, with all their revisions.

    On a terminal it asks first; elsewhere it needs --yes.

    \b
    Examples:
      qa remove 784-2020-07-20-ampe-jambon
      qa remove --to 2015 --dry-run
    """
    shared = context.obj.resolve_without_document(library=library)
    if not names and filters == NO_FILTERS:
        raise NothingNamedError("remove", "give names in full, or filters, as in: --to 2015")
    found, notes = documents_to_remove(names or (), filters, shared.library)
    talk.notes(notes)
    if not found:
        talk.notes([Note("no document")])
        return ExitCode.NOTHING_FOUND
    if dry_run:
        for name in found:
            console.line(name)
        talk.notes([Note("would be removed", numbers=(len(found),))])
    elif yes or _confirmed(found):
        talk.notes(remove_documents(found, shared.library, waiting=talk.say_waiting))
    return ExitCode.ANSWERED


def _confirmed(names: Sequence[str]) -> bool:
    """Returns whether the reader wants these removed.

    Raises:
        UnconfirmedError: Nobody is there to be asked.
    """
    if not talk.can_ask():
        raise UnconfirmedError("qa remove", len(names))
    documents = count(len(names), "document")
    return talk.confirmed(f"remove {documents}: {listed_first(names, _MOST_ASKED)}?")
