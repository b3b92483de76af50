"""CSV as text, with no cell that a spreadsheet would execute."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from qa_cli.text.display import visible

Row = tuple[object, ...]
# What may begin a formula, and what a spreadsheet takes away before it looks for one.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_FULL_WIDTH = str.maketrans("＝＋－＠", "=+-@")
_SEPARATORS = (";", "\t", "|")  # of cells, in other countries than those of the comma


# Where a semicolon, a tab or a bar separates cells, quotes in the middle of what then is a cell do
# not help: an apostrophe stands there too. "- een" is an item of a list.
_INSIDE = re.compile(r"([;|\t\r\n][ \u00a0]*+)(?=[=+@＝＋＠]|[-－](?! [^|]*$))")


def table(header: str, rows: Iterable[Row]) -> Iterator[str]:
    """Yields the lines of a table: its header, its names separated by commas, and its rows."""
    for row in chain([header.split(",")], rows):
        yield f"{','.join(_quoted(_cell(value)) for value in row)}\n"


def _cell(value: object) -> str:
    """Returns the cell as text; an apostrophe keeps a spreadsheet from reading it as a formula."""
    text = "" if value is None else visible(str(value))
    text = _INSIDE.sub(r"\1'", text)
    begins = text.lstrip(" \u00a0").translate(_FULL_WIDTH).startswith(_FORMULA)
    return f"'{text}" if begins else text


def _quoted(text: str) -> str:
    """Returns a cell, in quotes if it holds what ends one in any country."""
    if any(sign in text for sign in ('"', ",", "\r", "\n", *_SEPARATORS)):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text
