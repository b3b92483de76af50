"""Results -> text: one module per output format, none of which prints or searches.

Each module renders the kinds of result that it has a function for: `show`, `sectors`, ...
They are imported by name when they are used, so that a plain answer never pays for Rich.
"""

import importlib
from typing import Literal

from qa_cli.results import Found, Imported, Reading, Sectors, Shows

Format = Literal["pretty", "plain", "json", "csv", "md"]
_MODULES: dict[Format, str] = {
    "pretty": "as_pretty",
    "plain": "as_plain",
    "json": "as_json",
    "csv": "as_csv",
    "md": "as_markdown",
}
_OF_FILES = "file_"  # what the names of the modules begin with that render a file that was read
_FUNCTIONS = {
    Shows: "show",
    Sectors: "sectors",
    Found: "search",
    Reading: "check",
    Imported: "imported",
}
Result = Shows | Sectors | Found | Reading | Imported


def render(result: Result, form: Format, *, width: int = 80, color: bool = False) -> str:
    """Returns `result` as text in `form`; `width` (columns) and `color` matter to pretty alone."""
    before = _OF_FILES if isinstance(result, Reading | Imported) else ""
    module = importlib.import_module(f"qa_cli.render.{before}{_MODULES[form]}")
    function = getattr(module, _FUNCTIONS[type(result)])
    options = {"width": width, "color": color} if form == "pretty" else {}
    return str(function(result, **options))
