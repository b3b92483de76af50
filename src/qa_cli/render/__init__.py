"""Results -> text: one module per output format, none of which prints or searches.

Each module renders the kinds of result that it has a function for: `show`, `sectors`, `search`.
They are imported by name when they are used, so that a plain answer never pays for Rich.
"""

import importlib
from typing import Literal

from qa_cli.results import Found, Sectors, Shows

Format = Literal["pretty", "plain", "json", "csv", "md"]
_MODULES: dict[Format, str] = {
    "pretty": "as_pretty",
    "plain": "as_plain",
    "json": "as_json",
    "csv": "as_csv",
    "md": "as_markdown",
}
_FUNCTIONS = {Shows: "show", Sectors: "sectors", Found: "search"}


def render(
    result: Shows | Sectors | Found, form: Format, *, width: int = 80, color: bool = False
) -> str:
    """Returns `result` as text in `form`; `width` (columns) and `color` matter to pretty alone."""
    module = importlib.import_module(f"qa_cli.render.{_MODULES[form]}")
    function = getattr(module, _FUNCTIONS[type(result)])
    options = {"width": width, "color": color} if form == "pretty" else {}
    return str(function(result, **options))
