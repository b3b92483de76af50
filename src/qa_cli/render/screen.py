"""What pretty output is made of: styled lines with an indent, wrapped and printed with Rich.

Styles name meanings, in one theme that can be read on dark and light backgrounds alike, where red
is for what failed. Text is data: it goes through `visible` into `rich.text.Text` and is never read
as markup.
"""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text
from rich.theme import Theme

from qa_cli.text.display import visible

THEME = Theme(
    {
        "title": "bold underline",
        "heading": "bold",
        "answer": "bold green",
        "match": "bold magenta",
        "doubt": "bold magenta",
        "failed": "bold red",
        "label": "italic",
        "faint": "dim",
    }
)
NARROW = 60  # columns below which a list is shown instead of a table
WIDEST = 100  # columns that a line of text is easily read in
_FEWEST = 5  # columns that a text gets before any is left for its indent
_GUTTER = 3
_BETWEEN = 2  # columns between cells that may be cut


@dataclass(frozen=True, slots=True)
class Line:
    """A text that is wrapped after `indent` columns; a glimpse of one is cut on a wide screen."""

    text: Text
    indent: int = 0
    glimpse: bool = False


Block = list[Line]
BLANK = Line(Text())


def line(text: str, style: str = "", *, indent: int = 0, glimpse: bool = False) -> Line:
    """Returns `text` as a line in `style`."""
    return Line(styled(text, style), indent, glimpse)


def heading(text: str, style: str, aside: str = "") -> Line:
    """Returns a heading and, fainter, what follows it on the line."""
    return Line(Text.assemble(styled(text, style), styled(f"  {aside}" if aside else "", "faint")))


def styled(text: str, style: str = "") -> Text:
    """Returns `text` in `style`, with nothing in it that could command the terminal."""
    return Text(visible(text), style)


def columns(rows: Sequence[Sequence[str]], *, indent: int = 0) -> Block:
    """Returns a line a row, the cells in columns; the first row is the header."""
    cells = [[styled(cell) for cell in row] for row in rows]
    widths = [max(cell.cell_len for cell in column) for column in zip(*cells, strict=True)]
    lines: Block = []
    for row in cells:
        text = Text(style="" if lines else "faint")
        for cell, width in zip(row, widths, strict=True):
            text.append_text(cell).append(" " * (width + _GUTTER - cell.cell_len))
        text.rstrip()
        lines.append(Line(text, indent))
    return lines


def fits(block: Block, width: int) -> bool:
    """Returns whether a table fits unwrapped into `width` columns, and these are not too few."""
    return width >= max(NARROW, *(item.text.cell_len + item.indent for item in block))


def cells(row: Sequence[Text], widths: Sequence[int]) -> Line:
    """Returns a line with a cell in each column, cut where it does not fit into its `widths`."""
    text = Text()
    for cell, width in zip(row, widths, strict=True):
        shown = cell.copy()
        shown.truncate(width, overflow="ellipsis", pad=True)
        text.append_text(shown).append(" " * _BETWEEN)
    text.rstrip()
    return Line(text)


def between(columns: int) -> int:
    """Returns how many columns of the screen are between so many cells."""
    return _BETWEEN * (columns - 1)


def printed(
    blocks: Iterable[Block], width: int, *, color: bool, widest: int | None = WIDEST
) -> str:
    """Returns the blocks, separated by blank lines, as text of at most `width` columns.

    Text is easily read in `widest` columns; a table may use all that there are (None).
    """
    target = io.StringIO()
    console = Console(
        file=target,
        width=min(width, widest or width),
        theme=THEME,
        color_system="standard" if color else None,
        force_terminal=color,
        no_color=not color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    for item in _apart(blocks):
        indent = max(0, min(item.indent, console.width - _FEWEST))
        for row in _rows(item, console, console.width - indent):
            row.rstrip()
            console.print(Text(" " * indent).append_text(row), soft_wrap=True)
    return target.getvalue()


def _apart(blocks: Iterable[Block]) -> Iterator[Line]:
    for number, block in enumerate(blocks):
        yield from [BLANK] if number else []
        yield from block


def _rows(item: Line, console: Console, width: int) -> Iterable[Text]:
    if item.glimpse and console.width >= NARROW:
        text = item.text.copy()
        text.expand_tabs()  # or the terminal would, after it was measured
        text.truncate(width, overflow="ellipsis")
        return [text]
    if width == 1:  # where Rich would leave out letters that are two columns wide
        width = max(map(cell_len, item.text.plain), default=1) or 1
    return item.text.wrap(console, width, overflow="fold") or [Text()]
