"""What `search --count` and `--documents` show, in every format: a number, names, or both."""

from collections.abc import Iterator
from typing import Any

from qa_cli.model.results import Searched
from qa_cli.render import Export, Format, FormatNotMadeError


def render(result: Searched, format: Format | Export) -> Iterator[str]:
    """Yields the number of passages, or a line a document: its name, its number of passages."""
    match format:
        case "json":
            from qa_cli.render.json_text import dump  # noqa: PLC0415 (only this format pays for it)

            told: dict[str, Any] = {"query": result.found.query, "total": result.found.total}
            if result.showing != "count":
                told["documents"] = _documents(result)
            yield dump(**told)
        case "jsonl":
            yield from _json_lines(result)
        case "csv":
            from qa_cli.render.csv_text import table  # noqa: PLC0415

            header = ",".join(key for key in ("document", "passages") if key in _keys(result))
            yield from table(header, (tuple(row.values()) for row in _rows(result)))
        case "plain" | "pretty" | "md":
            from qa_cli.text.display import with_line_end  # noqa: PLC0415

            for row in _rows(result):
                fields = "\t".join(map(str, row.values()))
                yield with_line_end(f"- {fields}" if format == "md" else fields)
        case _:
            raise FormatNotMadeError(result, format)


def _json_lines(result: Searched) -> Iterator[str]:
    from qa_cli.render.json_text import dump  # noqa: PLC0415 (only this format pays for it)

    for row in _rows(result):
        yield dump(indent=None, **row)


def _documents(result: Searched) -> list[dict[str, Any]]:
    counts = result.counts().items()
    return [{"document": name, "passages": number} for name, number in counts]


def _rows(result: Searched) -> Iterator[dict[str, Any]]:
    """Yields what is shown, a row at a time, under the names that JSON and CSV have for it."""
    if result.showing == "count":
        yield {"passages": result.found.total}
        return
    for name, number in result.counts().items():
        row: dict[str, Any] = {"document": name, "passages": number}
        yield {key: row[key] for key in _keys(result)}


def _keys(result: Searched) -> tuple[str, ...]:
    keys = {"count": ("passages",), "documents": ("document",)}
    return keys.get(result.showing, ("document", "passages"))
