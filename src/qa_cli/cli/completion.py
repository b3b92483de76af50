"""What the shell offers for an argument: documents, sub-question numbers, names of people.

A shell that asks must get an answer or nothing, never an error: a damaged document offers nothing.
What is found is mostly decided by `operations.completions`, loaded only when a shell asks.
"""

import os
from collections.abc import Callable, Iterable

import typer

from qa_cli.errors import QaError
from qa_cli.model.passages import PARTS
from qa_cli.text.display import visible

Offers = list[tuple[str, str]]
_FIRST_WORDS = 8
_LONGEST_HELP = 60  # letters


def shown(ctx: typer.Context, incomplete: str) -> Offers:
    """Returns what `show` takes: sub-questions and, where none is named yet, documents."""
    found = questions(ctx, incomplete)
    if ctx.params.get("words") or _given(ctx, "document"):
        return found
    files = _paths(incomplete) if incomplete else []  # of all that there are, most are no question
    return _offered([*found, *_names(ctx, incomplete), *files])


def questions(ctx: typer.Context, incomplete: str) -> Offers:
    """Returns the sub-question numbers that begin with `incomplete`, with their first words."""
    from qa_cli.operations import first_argument  # noqa: PLC0415 (only a shell pays for it)

    words, library = ctx.params.get("words") or (), _given(ctx, "library")
    try:
        found = first_argument.find(
            words,
            named=ctx.params.get("document"),
            otherwise=_given(ctx, "document"),
            library=library,
        )[2].questions
    except QaError:
        return []
    numbers = ((str(one.number), _beginning(one.paragraphs[0].text)) for one in found)
    return _offered(offer for offer in numbers if offer[0].startswith(incomplete))


def countries(ctx: typer.Context, incomplete: str) -> Offers:
    """Returns the names of countries with sectors that begin so, in English and as printed."""
    from qa_cli.operations import completions  # noqa: PLC0415 (only a shell pays for it)

    where = _given(ctx, "document"), _given(ctx, "library")
    try:
        return _offered(completions.listed_countries(incomplete, *where))
    except QaError:
        return []


def every_country(incomplete: str) -> Offers:
    """Returns the names of all countries that begin so."""
    from qa_cli.operations import completions  # noqa: PLC0415 (only a shell pays for it)

    return _offered(completions.countries(incomplete))


def words_of(field: str) -> Callable[[typer.Context, str], Offers]:
    """Returns what offers the words of askers, ministers or parliaments, each with a name."""

    def words(ctx: typer.Context, incomplete: str) -> Offers:
        from qa_cli.operations import completions  # noqa: PLC0415 (only a shell pays for it)

        try:
            return _offered(completions.words_of(field, incomplete, _given(ctx, "library")))
        except QaError:
            return []

    return words


def sectors(ctx: typer.Context, incomplete: str) -> Offers:
    """Returns the sectors that begin so."""
    from qa_cli.operations import completions  # noqa: PLC0415 (only a shell pays for it)

    where = _given(ctx, "document"), _given(ctx, "library")
    try:
        return _offered(completions.sectors(incomplete, *where))
    except QaError:
        return []


def documents(ctx: typer.Context, incomplete: str) -> Offers:
    """Returns the names of documents, with their titles, and the paths of files that begin so."""
    return _offered([*_names(ctx, incomplete), *_paths(incomplete)])


def kept(ctx: typer.Context, incomplete: str) -> Offers:
    """Returns the names of documents that begin so, with their titles, but no files."""
    return _offered(_names(ctx, incomplete))


def parts(incomplete: str) -> list[str]:
    """Returns the parts of a document that begin so."""
    return [part for part in PARTS if part.startswith(incomplete.lower())]


def commands(ctx: typer.Context, incomplete: str) -> list[str]:
    """Returns the commands that begin so."""
    program = ctx.find_root()
    names: list[str] = program.command.list_commands(program)  # type: ignore[attr-defined]
    return [name for name in names if name.startswith(incomplete)]


def _offered(offers: Iterable[tuple[str, str]]) -> Offers:
    """Returns offers as the shell shows them.

    Bash shows nothing but what it would put in. Where there are several it puts in no more than
    the letters that they have in common, so that each can say there what it is.
    """
    found = [(offer, visible(said).replace("\n", " ")[:_LONGEST_HELP]) for offer, said in offers]
    if os.environ.get("_QA_COMPLETE") != "complete_bash" or len(found) == 1:
        return found
    return [(f"{offer}  ({said})" if said else offer, "") for offer, said in found]


def _names(ctx: typer.Context, incomplete: str) -> Offers:
    from qa_cli.operations import completions  # noqa: PLC0415 (only a shell pays for it)

    try:
        return completions.names(incomplete, _given(ctx, "library"))
    except QaError:
        return []


def _paths(incomplete: str) -> Offers:
    """Returns the paths of files and folders that begin so."""
    folder, _, begun = incomplete.rpartition(os.sep)
    try:
        entries = sorted(
            os.scandir(folder or (os.sep if incomplete.startswith(os.sep) else ".")), key=_name
        )
    except OSError:
        return []
    before = incomplete[: len(incomplete) - len(begun)]
    return [
        (f"{before}{entry.name}{os.sep if entry.is_dir() else ''}", "")
        for entry in entries
        if entry.name.startswith(begun) and (begun or not entry.name.startswith("."))
    ]


def _given(ctx: typer.Context, option: str) -> str | None:
    """Returns what was given for an option, after the command or before it."""
    before = ctx.parent.params if ctx.parent else {}
    return ctx.params.get(option) or before.get(option)


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _beginning(text: str) -> str:
    return " ".join(visible(text).split()[:_FIRST_WORDS]) + "…"
