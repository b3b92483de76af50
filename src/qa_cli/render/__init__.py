"""Results -> text: modules for each output format, none of which prints or searches.

What is said of documents is rendered apart from what is said of files and of the library, in every
format alike: *results* (`model.results`: of show, sectors and search) by `as_plain` and its like,
*reports* (`model.diagnostics`, `model.catalogue`: of import, check and list) by `reports_as_plain`
and its like. So results, which are asked for most, never load the shapes of reports (2 ms of 90),
and only what is pretty loads Rich. Verdicts on quotations (`model.verification`) are rendered by
`verdicts_as_plain` and its like.

The door of each module is its `render`. Here is a function for each family, which opens the door of
the format that is wanted; a command hands its own to `cli.console`.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from qa_cli.model.results import Searched, Sectors, Shows

if TYPE_CHECKING:
    from qa_cli.model.catalogue import Checkup, Imported, Listing
    from qa_cli.model.citation import Citation
    from qa_cli.model.diagnostics import Converted, Reading
    from qa_cli.model.references import References
    from qa_cli.model.verification import Verification

    Report = Reading | Converted | Imported | Listing | Checkup

Result = Shows | Sectors | Searched
Format = Literal["pretty", "plain", "json", "jsonl", "csv", "md"]
Export = Literal["csl-json", "bibtex", "ris"]  # for programs that keep references
IN_COLUMNS = 100  # columns of a terminal from which on a list takes a line a document
WHOLE: frozenset[Format] = frozenset({"json"})  # each result is a text that ends with it


class FormatNotMadeError(Exception):
    """There is no such format of this: a fault in `qa`, whose commands offer only what there is."""

    def __init__(self, result: object, format: str) -> None:
        super().__init__(f"{type(result).__name__} has no format {format}")


class Terminal(NamedTuple):
    """What matters to pretty alone: the columns, whether to colour, and whether links are known."""

    width: int = 80
    color: bool = False
    links: bool = False


_R = TypeVar("_R")
Renderer = Callable[[_R, Format | Export, Terminal], Iterator[str]]
_PIPE = Terminal()


def render_results(
    result: Result, format: Format | Export, terminal: Terminal = _PIPE
) -> Iterator[str]:
    """Yields what show, sectors or search found as text, piece by piece where it may be long.

    Raises:
        FormatNotMadeError: It has no such format.
    """
    if isinstance(result, Searched) and result.showing != "hits":
        from qa_cli.render import counts  # noqa: PLC0415 (only who counts pays for it)

        return counts.render(result, format)
    match format:
        case "pretty":
            from qa_cli.render import as_pretty  # noqa: PLC0415 (Rich)

            width, color, links = terminal
            return as_pretty.render(result, width=width, color=color, links=links)
        case "plain":
            from qa_cli.render import as_plain  # noqa: PLC0415 (only this format pays for it)

            return as_plain.render(result)
        case "json":
            from qa_cli.render import as_json  # noqa: PLC0415

            return as_json.render(result)
        case "jsonl":
            from qa_cli.render import as_jsonl  # noqa: PLC0415

            return as_jsonl.render(result)
        case "csv":
            from qa_cli.render import as_csv  # noqa: PLC0415

            return as_csv.render(result)
        case "md":
            from qa_cli.render import as_markdown  # noqa: PLC0415

            return as_markdown.render(result)
        case _:
            raise FormatNotMadeError(result, format)


def render_citation(
    result: "Citation", format: Format | Export, terminal: Terminal = _PIPE
) -> Iterator[str]:
    """Yields a reference as text; raises as `render_results` does."""
    if format == "csl-json" or format == "bibtex" or format == "ris":  # noqa: PLR1714 (mypy)
        from qa_cli.render import citation_exports  # noqa: PLC0415 (only who asks pays for it)

        return citation_exports.render(result, format)
    from qa_cli.render import citations  # noqa: PLC0415 (only who cites pays for it)

    return citations.render(result, format, width=terminal.width, color=terminal.color)


def render_references(
    result: "References", format: Format | Export, terminal: Terminal = _PIPE
) -> Iterator[str]:
    """Yields the mentions of questions as text; raises as `render_results` does."""
    from qa_cli.render import references  # noqa: PLC0415 (only who asks pays for it)

    return references.render(result, format, width=terminal.width, color=terminal.color)


def render_verdicts(
    result: "Verification", format: Format | Export, terminal: Terminal = _PIPE
) -> Iterator[str]:
    """Yields the verdicts on quotations as text; raises as `render_results` does."""
    match format:
        case "pretty":
            from qa_cli.render import verdicts_as_pretty  # noqa: PLC0415 (Rich)

            return verdicts_as_pretty.render(result, width=terminal.width, color=terminal.color)
        case "plain":
            from qa_cli.render import verdicts_as_plain  # noqa: PLC0415

            return verdicts_as_plain.render(result)
        case "json":
            from qa_cli.render import verdicts_as_json  # noqa: PLC0415

            return verdicts_as_json.render(result)
        case "md":
            from qa_cli.render import verdicts_as_markdown  # noqa: PLC0415

            return verdicts_as_markdown.render(result)
        case _:
            raise FormatNotMadeError(result, format)


def render_reports(
    result: "Report", format: Format | Export, terminal: Terminal = _PIPE
) -> Iterator[str]:
    """Yields what is said of files and of the library as text; raises as `render_results` does."""
    match format:
        case "pretty":
            from qa_cli.render import reports_as_pretty  # noqa: PLC0415 (Rich)

            return reports_as_pretty.render(result, width=terminal.width, color=terminal.color)
        case "plain":
            from qa_cli.render import reports_as_plain  # noqa: PLC0415

            return reports_as_plain.render(result)
        case "json":
            from qa_cli.render import reports_as_json  # noqa: PLC0415

            return reports_as_json.render(result)
        case "jsonl":
            from qa_cli.render import reports_as_jsonl  # noqa: PLC0415

            return reports_as_jsonl.render(result)
        case "csv":
            from qa_cli.render import reports_as_csv  # noqa: PLC0415

            return reports_as_csv.render(result)
        case "md":
            from qa_cli.render import reports_as_markdown  # noqa: PLC0415

            return reports_as_markdown.render(result)
        case _:
            raise FormatNotMadeError(result, format)
