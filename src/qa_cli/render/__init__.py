"""Results -> text: one module per output format, none of which prints or searches.

Each module renders the kinds of result that it has a function for: `show`, `sectors`, ...
They are imported by name when they are used, so that a plain answer never pays for Rich.
"""

import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from qa_cli.holdings import Checkup, Imported, Listing
    from qa_cli.readings import Converted, Reading
    from qa_cli.results import Found, Sectors, Shows

    Result = Shows | Sectors | Found | Reading | Converted | Imported | Listing | Checkup

Format = Literal["pretty", "plain", "json", "jsonl", "csv", "md"]
_MODULES: dict[Format, str] = {
    "pretty": "as_pretty",
    "plain": "as_plain",
    "json": "as_json",
    "jsonl": "as_jsonl",
    "csv": "as_csv",
    "md": "as_markdown",
}
# Each kind of result by its name, so that none is loaded here: the beginning of the names of the
# modules that render it, and their function for it.
_FUNCTIONS = {
    "Shows": ("", "show"),
    "Sectors": ("", "sectors"),
    "Found": ("", "search"),
    "Reading": ("file_", "check"),
    "Converted": ("file_", "converted"),
    "Imported": ("file_", "imported"),
    "Listing": ("library_", "listing"),
    "Checkup": ("library_", "checkup"),
}


def render(
    result: "Result", form: Format, *, width: int = 80, color: bool = False
) -> Iterator[str]:
    """Yields `result` as text in `form`, piece by piece where it may be long.

    `width` (columns) and `color` matter to pretty alone.
    """
    before, name = _FUNCTIONS[type(result).__name__]
    module = importlib.import_module(f"qa_cli.render.{before}{_MODULES[form]}")
    function = getattr(module, name)
    options = {"width": width, "color": color} if form == "pretty" else {}
    rendered = function(result, **options)
    return iter((rendered,)) if isinstance(rendered, str) else rendered
