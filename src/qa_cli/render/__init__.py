"""Results -> text: one module per output format, none of which prints or searches.

Each module renders the kinds of result that it has a function for: `show`, `sectors`, ...
They are imported by name when they are used, so that a plain answer never pays for Rich.
"""

import importlib
from collections.abc import Iterator
from typing import Literal

from qa_cli.results import (
    Checkup,
    Converted,
    Found,
    Imported,
    Listing,
    Reading,
    Sectors,
    Shows,
)

Format = Literal["pretty", "plain", "json", "jsonl", "csv", "md"]
_MODULES: dict[Format, str] = {
    "pretty": "as_pretty",
    "plain": "as_plain",
    "json": "as_json",
    "jsonl": "as_jsonl",
    "csv": "as_csv",
    "md": "as_markdown",
}
_OF_FILES = "file_"  # what the names of the modules begin with that render a file that was read
_FUNCTIONS = {
    Shows: "show",
    Sectors: "sectors",
    Found: "search",
    Reading: "check",
    Converted: "converted",
    Imported: "imported",
    Listing: "listing",
    Checkup: "checkup",
}
Result = Shows | Sectors | Found | Reading | Converted | Imported | Listing | Checkup


def render(result: Result, form: Format, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """Yields `result` as text in `form`, piece by piece where it may be long.

    `width` (columns) and `color` matter to pretty alone.
    """
    before = _OF_FILES if isinstance(result, Reading | Converted | Imported) else ""
    module = importlib.import_module(f"qa_cli.render.{before}{_MODULES[form]}")
    function = getattr(module, _FUNCTIONS[type(result)])
    options = {"width": width, "color": color} if form == "pretty" else {}
    rendered = function(result, **options)
    return iter((rendered,)) if isinstance(rendered, str) else rendered
