"""CSV as text, with no cell that a spreadsheet would execute."""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import chain

from qa_cli.text.display import visible

Row = tuple[object, ...]
_FORMULA = ("=", "+", "-", "@", "\t")


def table(header: str, rows: Iterable[Row]) -> Iterator[str]:
    """Yields the lines of a table: its header, its names separated by commas, and its rows."""
    for row in chain([header.split(",")], rows):
        target = io.StringIO()
        csv.writer(target, lineterminator="\n").writerow([_cell(value) for value in row])
        yield target.getvalue()


def _cell(value: object) -> str:
    """Returns the cell as text; an apostrophe keeps a spreadsheet from reading it as a formula."""
    text = "" if value is None else visible(str(value))
    return f"'{text}" if text.startswith(_FORMULA) else text
