"""Results -> text: modules for each output format, none of which prints or searches.

What is said of documents is rendered apart from what is said of files and of the library, in every
format alike: *results* (`model.results`: of show, sectors and search) by `as_plain` and its like,
*reports* (`model.diagnostics`, `model.catalogue`: of import, check and list) by `reports_as_plain`
and its like. So results, which are asked for most, never load the shapes of reports (2 ms of 90),
and only what is pretty loads Rich. Verdicts on quotations (`model.verification`) are rendered by
`verdicts_as_plain` and its like.

The door of each module is its `render`, and `render` here opens the right one.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, assert_never, cast

from qa_cli.model.results import Searched, Sectors, Shows

if TYPE_CHECKING:
    from qa_cli.model.catalogue import Checkup, Imported, Listing
    from qa_cli.model.citation import Citation
    from qa_cli.model.diagnostics import Converted, Reading
    from qa_cli.model.references import References
    from qa_cli.model.verification import Verification

    Report = Reading | Converted | Imported | Listing | Checkup
    Renderable = Shows | Sectors | Searched | Report | Citation | References | Verification

Result = Shows | Sectors | Searched
Format = Literal["pretty", "plain", "json", "jsonl", "csv", "md"]
Export = Literal["csl-json", "bibtex", "ris"]  # for programs that keep references
IN_COLUMNS = 100  # columns of a terminal from which on a list takes a line a document
WHOLE: frozenset[Format] = frozenset({"json"})  # each result is a text that ends with it


class FormatNotMadeError(Exception):
    """There is no such format of this: a fault in `qa`, whose commands offer only what there is."""

    def __init__(self, result: object, format: str) -> None:
        super().__init__(f"{type(result).__name__} has no format {format}")


def render(
    result: "Renderable",
    format: Format | Export,
    *,
    width: int = 80,
    color: bool = False,
    links: bool = False,
) -> Iterator[str]:
    """Yields `result` as text in `format`, piece by piece where it may be long.

    `width` (columns), `color`, and whether the terminal knows `links`, matter to pretty alone.

    Raises:
        FormatNotMadeError: This kind of result or report has no such format.
    """
    if format == "csl-json" or format == "bibtex" or format == "ris":  # noqa: PLR1714 (mypy)
        from qa_cli.render import citation_exports  # noqa: PLC0415 (only who asks pays for it)

        return citation_exports.render(result, format)
    if isinstance(result, Searched) and result.showing != "hits":
        from qa_cli.render import counts  # noqa: PLC0415 (only who counts pays for it)

        return counts.render(result, format)
    if isinstance(result, (Shows, Sectors, Searched)):
        return _result(result, format, width=width, color=color, links=links)
    return _other(result, format, width=width, color=color)


def _other(
    result: "Report | Citation | References | Verification",
    format: Format,
    *,
    width: int,
    color: bool,
) -> Iterator[str]:
    # The shapes of these are not imported to be compared with, which would cost reports 2 ms.
    match type(result).__module__:
        case "qa_cli.model.citation":
            from qa_cli.render import citations  # noqa: PLC0415 (only who cites pays for it)

            return citations.render(cast("Citation", result), format, width=width, color=color)
        case "qa_cli.model.references":
            from qa_cli.render import references  # noqa: PLC0415 (only who asks pays for it)

            return references.render(cast("References", result), format, width=width, color=color)
        case "qa_cli.model.verification":
            return _verdicts(cast("Verification", result), format, width=width, color=color)
        case _:
            return _report(cast("Report", result), format, width=width, color=color)


def _result(
    result: Result, format: Format, *, width: int, color: bool, links: bool
) -> Iterator[str]:
    match format:
        case "pretty":
            from qa_cli.render import as_pretty  # noqa: PLC0415 (Rich)

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
            assert_never(format)


def _verdicts(result: "Verification", format: Format, *, width: int, color: bool) -> Iterator[str]:
    match format:
        case "pretty":
            from qa_cli.render import verdicts_as_pretty  # noqa: PLC0415 (Rich)

            return verdicts_as_pretty.render(result, width=width, color=color)
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


def _report(result: "Report", format: Format, *, width: int, color: bool) -> Iterator[str]:
    match format:
        case "pretty":
            from qa_cli.render import reports_as_pretty  # noqa: PLC0415 (Rich)

            return reports_as_pretty.render(result, width=width, color=color)
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
            assert_never(format)
