"""Help that fits the terminal: no word of it is cut on a narrow one.

Typer writes help for 50 columns or more, two columns of it side by side; on fewer the terminal
would cut words wherever its line ends.
"""

import re
import shutil
import textwrap
from collections.abc import Sequence
from typing import Any

import typer

Formatter: Any = typer.Context.formatter_class  # of a module that Typer does not promise
_UNBROKEN = "\u2011"  # a hyphen at which no line is broken
_DEEPER = 4  # columns that a line is indented more
_MARGIN = 2  # columns
_NARROW = 58  # columns below which an option and what it does are on lines of their own
_FEWEST = 20  # columns that are written for


class FittingFormatter(Formatter):  # type: ignore[misc]
    """Writes help for as many columns as there are."""

    def __init__(
        self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None
    ) -> None:
        columns = shutil.get_terminal_size().columns
        width = max(_FEWEST, min(columns, max_width or columns) - _MARGIN)
        super().__init__(indent_increment, width, max_width)

    def write_dl(
        self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Writes what something is called and what it does: below it where there is no room."""
        if self.width >= _NARROW:
            whole = [(called, does.replace("-", _UNBROKEN)) for called, does in rows]
            super().write_dl(whole, col_max, col_spacing)
            return
        for called, does in rows:
            self.write(f"{'':{self.current_indent}}{called}\n")
            if does:
                self.write(f"{'':{self.current_indent + _DEEPER}}{does}\n")

    def write_text(self, text: str) -> None:
        """Writes paragraphs, in which Typer would break words at hyphens."""
        super().write_text(text.replace("-", _UNBROKEN))

    def getvalue(self) -> str:
        """Returns what was written; lines that are still too long, as of examples, are wrapped."""
        written = super().getvalue().replace(_UNBROKEN, "-")
        return "\n".join(map(self._wrapped, written.split("\n")))

    def _wrapped(self, line: str) -> str:
        if len(line) <= self.width:
            return line
        indent = len(line) - len(line.lstrip())
        if self.width >= _NARROW:
            return self._filled(line, indent, indent + _DEEPER)
        example, *told = re.split(" {2,}", line.strip(), maxsplit=1)
        lines = [self._filled(example, indent, indent)]
        return "\n".join([*lines, *(self._filled(text, indent + _DEEPER) for text in told)])

    def _filled(self, text: str, indent: int, then: int | None = None) -> str:
        """Returns a text in lines that begin with `indent` columns, and `then` so many."""
        return textwrap.fill(
            text.strip(),
            self.width,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent if then is None else then),
            break_long_words=False,
            break_on_hyphens=False,
        )
