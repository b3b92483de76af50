"""Results -> text: one module per output format, none of which prints or searches.

Each module renders the kinds of result that it has a function for: `show`, `sectors`, ...
They are imported by name when they are used, so that a plain answer never pays for Rich.
"""

import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from qa_cli.model.catalogue import Checkup, Imported, Listing
    from qa_cli.model.diagnostics import Converted, Reading
    from qa_cli.model.results import Searched, Sectors, Shows

    Result = Shows | Sectors | Searched | Reading | Converted | Imported | Listing | Checkup

Format = Literal["pretty", "plain", "json", "jsonl", "csv", "md"]
_MODULES: dict[Format, str] = {
    "pretty": "as_pretty",
    "plain": "as_plain",
    "json": "as_json",
    "jsonl": "as_jsonl",
    "csv": "as_csv",
    "md": "as_markdown",
}
# Each kind of result by its name, so that none is loaded here: the function that renders it in each
# format.
_FUNCTIONS = {
    "Shows": "show",
    "Sectors": "sectors",
    "Searched": "search",
    "Reading": "check",
    "Converted": "converted",
    "Imported": "imported",
    "Listing": "listing",
    "Checkup": "checkup",
}
_REPORTS = ("Reading", "Converted", "Imported", "Listing", "Checkup")  # pretty has a module of them


def render(
    result: "Result", form: Format, *, width: int = 80, color: bool = False
) -> Iterator[str]:
    """Yields `result` as text in `form`, piece by piece where it may be long.

    `width` (columns) and `color` matter to pretty alone.
    """
    kind = type(result).__name__
    name = "reports_as_pretty" if form == "pretty" and kind in _REPORTS else _MODULES[form]
    function = getattr(importlib.import_module(f"qa_cli.render.{name}"), _FUNCTIONS[kind])
    options = {"width": width, "color": color} if form == "pretty" else {}
    rendered = function(result, **options)
    return iter((rendered,)) if isinstance(rendered, str) else rendered
